import { githubPage, type Shown } from './github-page.ts';

/**
 * A page that shows one person after another without loading, as single-page applications do: `go(path, ms)` changes
 * the address at once and what is shown so many milliseconds later.
 */
export function singlePage(first: Shown, others: readonly Shown[]): string {
  const pages = Object.fromEntries([first, ...others].map((one) => [`/${one.handle}`, githubPage(one)]));
  const script = `<script>
window.pages = ${JSON.stringify(pages).replaceAll('<', '\\u003c')};
window.show = (path) => {
  const made = new DOMParser().parseFromString(window.pages[path] ?? '<title>Explore</title><main><h1>Explore</h1></main>', 'text/html');
  document.head.innerHTML = made.head.innerHTML;
  document.querySelector('main').replaceWith(made.querySelector('main'));
};
window.go = (path, ms) => { history.pushState({}, '', path); setTimeout(() => window.show(path), ms); };
addEventListener('popstate', () => setTimeout(() => window.show(location.pathname), 200));
</script>`;
  return githubPage(first, script);
}
