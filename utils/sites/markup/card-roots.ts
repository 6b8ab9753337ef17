import { all, closest, parentElement } from '../page/dom.ts';

// https://microformats.org/wiki/microformats2-parsing, and for classic hCards https://microformats.org/wiki/hcard (2026-04)

/**
 * What begins a microformat: its properties are its own, not those of the card around it. An `h-adr` is left out, so that
 * the parts of an address are read wherever they stand.
 */
export const ROOTS =
  '.h-card, .h-entry, .h-feed, .h-cite, .h-event, .h-item, .h-product, .h-recipe, .h-resume, .h-review, .vcard, .hentry, .vevent, .hreview, .hresume';

/** Whether an element begins a microformat. */
export const isRoot = (element: Element): boolean => closest(element, ROOTS) === element;

/** Whether a card is a classic hCard only. */
export const isClassic = (card: Element): boolean => closest(card, '.h-card') !== card;

/** What a classic hCard calls otherwise. */
const CLASSIC: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['name', 'fn'],
  ['job-title', 'title'],
]);

/**
 * The elements of a property of a card, without those of cards within it.
 * @param kinds the prefixes that count: `p` and `e` are texts, `u` addresses.
 */
export function elementsOf(card: Element, property: string, kinds = 'pe'): Element[] {
  const classes = isClassic(card)
    ? `.${CLASSIC.get(property) ?? property}`
    : [...kinds].map((kind) => `.${kind}-${property}`).join();
  const isOwn = (element: Element): boolean => {
    const parent = parentElement(element);
    return parent !== null && closest(parent, ROOTS) === card;
  };
  return all(card, classes, 50).filter(isOwn);
}
