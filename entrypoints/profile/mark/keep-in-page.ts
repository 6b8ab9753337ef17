/** So often a mark that the page removed is put back; after that the page wins. */
const TRIES = 5;

/** Puts the host at the end of the page and back there if something removes it; takes it away when aborted. */
export function keepInPage(host: HTMLElement, onBeaten: () => void, signal: AbortSignal): void {
  let tries = TRIES;
  const put = () => document.documentElement.append(host);
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (tries === 0) return onBeaten();
    tries -= 1;
    put();
  });
  put();
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}
