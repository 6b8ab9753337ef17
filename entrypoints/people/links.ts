/** Where the user writes: nothing is ever put there. */
const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),textarea,input,[role="textbox" i],[role="searchbox" i]';

const LINKS = 'a[href]';

// A page can name a form's field or an image so that it stands in for a method of the form or the document: what is called
// is taken from the prototypes, and a link's address from the getter of all links.
const all = (root: ParentNode): NodeListOf<Element> =>
  (root instanceof Document ? Document.prototype : Element.prototype).querySelectorAll.call(root, LINKS);

const hrefGetter = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'href')?.get;

/** The address that a link leads to, resolved by the browser. */
export const addressOf = (link: HTMLAnchorElement): string => String(hrefGetter?.call(link) ?? '');

/** Whether a mark may stand beside a link. */
export const isOpenTo = (link: Element): boolean => Element.prototype.closest.call(link, EDITABLE) === null;

// SVG has links, too, beside which no mark can stand.
const isLink = (element: Element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement;

/** The links of a part of the page, in its order: the part itself, if it is one, and those within. */
export function linksIn(root: Document | Element): HTMLAnchorElement[] {
  const own = root instanceof HTMLAnchorElement && root.hasAttribute('href') ? [root] : [];
  return [...own, ...Array.from(all(root)).filter(isLink)];
}
