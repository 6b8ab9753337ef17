/** More than anybody reads on one page. */
const MOST = 200_000;

// A page can name a form so that it stands in for `document.body`: the getters are taken from the prototypes.
const got = (of: object, name: string, from: object): unknown =>
  Object.getOwnPropertyDescriptor(of, name)?.get?.call(from);

/** What is to be read on the page, as it is shown. */
export function textHere(): string {
  const body = got(Document.prototype, 'body', document);
  return body instanceof HTMLElement
    ? String(got(HTMLElement.prototype, 'innerText', body)).slice(0, MOST)
    : '';
}
