/** The most of a text that a sentence shows, in characters. */
const MOST = 80;

/** A text of the file in quotation marks, on one line and short enough for a sentence. */
export function quoted(text: string): string {
  const signs = [...text.slice(0, 2 * MOST + 2).replace(/\s+/gu, ' ')];
  return signs.length > MOST ? `“${signs.slice(0, MOST).join('')}…”` : `“${signs.join('')}”`;
}
