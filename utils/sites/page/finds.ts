// A form or an image of the page may be called `querySelector` and stand in the way of the document's own.

/** Whether a selector finds anything. For the script on every page: as little code as can be. */
export const finds = (document: Document, selector: string): boolean =>
  Document.prototype.querySelector.call(document, selector) !== null;
