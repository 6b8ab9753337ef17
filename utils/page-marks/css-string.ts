/** Longest line of the mark, in code points. */
const LONGEST = 120;

/**
 * Text as a CSS string: everything but ASCII letters and digits is escaped by its number, so no text can end it.
 * @see https://drafts.csswg.org/cssom/#serialize-a-string
 */
export function cssString(text: string): string {
  const points = [...text].slice(0, LONGEST);
  const escaped = points.map((one) =>
    /[a-z0-9]/iu.test(one) ? one : `\\${(one.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
