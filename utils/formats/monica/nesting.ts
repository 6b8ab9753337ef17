/** Monica’s own files are some fifteen levels deep. */
const DEEPEST = 200;

const [QUOTE, BACKSLASH] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const OPENING = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)));

/** The place of the quotation mark that ends the string which begins at `from`; the end of the text where none does. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length && text.charCodeAt(at) !== QUOTE; at += 1)
    if (text.charCodeAt(at) === BACKSLASH) at += 1;
  return at;
}

/** Whether the lists and objects of a JSON text (RFC 8259) stand in one another deeper than any real export’s do. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (OPENING.has(sign)) depth += 1;
    else if (CLOSING.has(sign)) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
