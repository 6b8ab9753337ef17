// What a hostile page tries. Each function runs inside the page, alone: drivers send it there as text.

/** Those of the words that the browser's own search finds in the page. */
export function findInPage(words: readonly string[]): string[] {
  const search = (
    window as unknown as { find(text: string, cased: boolean, back: boolean, wrap: boolean): boolean }
  ).find;
  return words.filter((word) => {
    getSelection()?.removeAllRanges();
    return search.call(window, word, false, false, true);
  });
}

/** All that a selection can be walked over, by each unit that there is, from the start of the page and from its end. */
export function walkSelection(): string {
  const selection = getSelection();
  if (!selection) return '';
  let read = '';
  for (const [direction, unit] of [
    ['forward', 'character'],
    ['forward', 'word'],
    ['backward', 'word'],
    ['forward', 'line'],
  ] as const) {
    const last = document.documentElement.lastElementChild ?? document.body;
    selection.setPosition(direction === 'forward' ? document.body : last, 0);
    for (let i = 0; i < 400; i += 1) selection.modify('extend', direction, unit);
    read += selection.toString();
  }
  selection.selectAllChildren(document.documentElement);
  return read + selection.toString();
}

/** All text that the page can read out of itself. */
export function readEverything(): string {
  const all = [...document.querySelectorAll('*')];
  const styles = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) =>
    [...sheet.cssRules].map((rule) => rule.cssText).join(),
  );
  const generated = all.flatMap((one) =>
    ['::before', '::after'].map((part) => getComputedStyle(one, part).content),
  );
  const roots = all.map((one) => one.shadowRoot?.textContent ?? '');
  return [
    document.documentElement.outerHTML,
    document.documentElement.innerText,
    ...styles,
    ...generated,
    ...roots,
  ].join('\n');
}

/** The host of the mark, as a page sees it: where it is, how large, and what it has. */
export function describeHost() {
  const host = document.documentElement.lastElementChild;
  const box = host?.getBoundingClientRect();
  return {
    name: host?.localName,
    attributes: host?.getAttributeNames(),
    children: host?.childNodes.length,
    open: host?.shadowRoot !== null,
    width: box?.width,
    height: box?.height,
    offset: [(host as HTMLElement | null)?.offsetWidth, (host as HTMLElement | null)?.offsetHeight],
    scroll: [host?.scrollWidth, host?.scrollHeight, document.documentElement.scrollWidth],
  };
}

/** Clicks the mark in every way a script can. */
export function clickByScript(): void {
  const host = document.documentElement.lastElementChild as HTMLElement;
  const { x, y, width, height } = host.getBoundingClientRect();
  const at = {
    bubbles: true,
    composed: true,
    cancelable: true,
    view: window,
    clientX: x + width / 2,
    clientY: y + height / 2,
  };
  host.click();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const event = type.startsWith('pointer') ? new PointerEvent(type, at) : new MouseEvent(type, at);
    host.dispatchEvent(event);
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(event);
  }
  for (const key of ['Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
}

/** What a page could send to an extension that listened to it. */
export function sendMessages(): void {
  for (const name of ['card/open', 'page/seen', 'look again', 'leave', 'suggestions/compute'])
    for (const body of [{}, { url: location.href }])
      window.postMessage({ name, body, source: 'kithcraft' }, '*');
}

/** Addresses of the extension in anything that the page can list. */
export function extensionAddresses(): string[] {
  const pattern = /\b(?:chrome|moz)-extension:\/\/[\w-]+\S{0,40}/gu;
  const entries = performance.getEntries().map((one) => one.name);
  const links = [...document.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].map((attribute) => attribute.value),
  );
  return [document.documentElement.outerHTML, ...entries, ...links].flatMap(
    (text) => text.match(pattern) ?? [],
  );
}
