// What a hostile page has in it. Each is put into its text, and runs before anything of ours.

/** Runs first in a page: wraps whatever an extension could use, and writes down each use in `window.heard`. */
export const WRAPPED = `<script>
window.heard = [];
const wrap = (owner, name) => {
  const real = owner.prototype[name];
  owner.prototype[name] = function (...given) {
    window.heard.push(owner.name + '.' + name);
    return real.apply(this, given);
  };
};
wrap(Element, 'attachShadow'); wrap(Element, 'append'); wrap(Element, 'remove'); wrap(Element, 'setAttribute');
wrap(Node, 'appendChild'); wrap(Document, 'createElement'); wrap(CSSStyleSheet, 'replaceSync');
wrap(EventTarget, 'addEventListener'); wrap(EventTarget, 'dispatchEvent'); wrap(MutationObserver, 'observe');
for (const owner of [Object, Array, String]) owner.prototype.polluted = 'yes';
for (const name of ['shadowRoot', 'adoptedStyleSheets'])
  Object.defineProperty(Object.prototype, name + 'Read', { set() { window.heard.push(name); }, configurable: true });
</script>`;

/** Writes down in `window.keys` every key and input that the page hears of, wherever it stands. */
export const KEYS = `<script>
window.keys = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste', 'copy'])
  for (const where of [window, document, document.documentElement])
    where.addEventListener(type, (event) => window.keys.push(event.key ?? event.data ?? type), true);
</script>`;

/** Takes away whatever is put behind the body, as often as it comes; counts in `window.removed`. */
export const REMOVING = `<script>
window.removed = 0;
new MutationObserver(() => {
  for (const one of document.querySelectorAll('html > :not(head, body)')) { one.remove(); window.removed += 1; }
}).observe(document.documentElement, { childList: true });
</script>`;

/** Writes down in `window.changes` every change of the document from now on. */
export const WATCHING = `<script>
addEventListener('load', () => {
  window.changes = [];
  new MutationObserver((all) => window.changes.push(...all.map((one) => one.type + ' ' + one.target.nodeName)))
    .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
});
</script>`;
