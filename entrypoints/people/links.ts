import { mayBeAccount, type Place, placeOf } from './place.ts';

/** Where the user writes: nothing is ever put there. */
const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),textarea,input,[role="textbox" i],[role="searchbox" i]';

const LINKS = 'a[href]';

// A page can name a form's field or an image so that it stands in for a method of the form or the document: what is called
// is taken from the prototypes, and a link's address from the getter of all links.
const all = (root: ParentNode): NodeListOf<Element> =>
  (root instanceof Document ? Document.prototype : Element.prototype).querySelectorAll.call(root, LINKS);

const attribute = Element.prototype.getAttribute;
const hrefGetter = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'href')?.get;

/** The address as the browser resolves it. SVG has links, too, which have none as a text. */
const resolved = (link: Element): string =>
  link instanceof HTMLAnchorElement ? String(hrefGetter?.call(link) ?? '') : '';

const ABSOLUTE = /^https?:\/\/[a-z\d.-]+\//;

// `//`, `/\` and a slash with white space after it may lead to another host.
function isOfHere(written: string): boolean {
  const second = written.charCodeAt(1);
  return written.charCodeAt(0) === 47 && !(second === 47 || second === 92 || second <= 32);
}

/**
 * Tells where links lead. The browser takes 2 µs to resolve an address, a fifth of all the time there is for a thousand
 * links, so those that need nothing but the page's own host before them, or nothing at all, are taken as they are written.
 * @param isFar whether links to a host lead to nobody who is known; then those of the page's own are not looked at further.
 */
export function placing(isFar: (host: string) => boolean): (link: Element) => Place | undefined {
  // A page can say that its addresses begin elsewhere.
  const { origin, host } = new URL(URL.canParse(document.baseURI) ? document.baseURI : location.href);
  return (link) => {
    const written = attribute.call(link, 'href') ?? '';
    if (!isOfHere(written)) return placeOf(ABSOLUTE.test(written) ? written : resolved(link));
    const isAccount = mayBeAccount(written);
    return isAccount || !isFar(host) ? { href: origin + written, host, isAccount } : undefined;
  };
}

/** Whether a mark may stand beside a link. */
export const isOpenTo = (link: Element): boolean =>
  link instanceof HTMLAnchorElement && Element.prototype.closest.call(link, EDITABLE) === null;

/**
 * The links of a part of the page, in its order: the part itself, if it is one, and those within.
 * @param own what they are added to.
 */
export function linksIn(root: Document | Element, own: Element[] = []): Element[] {
  if (root instanceof HTMLAnchorElement && root.hasAttribute('href')) own.push(root);
  const list = all(root);
  // By number: to go through a list of nodes in another way is twice as long.
  for (let i = 0; i < list.length; i += 1) own.push(list[i] as Element);
  return own;
}
