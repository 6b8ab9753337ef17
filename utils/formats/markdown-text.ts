// Line ends of Markdown, and those that some programs see besides.
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** A text as one line. */
export const oneLine = (text: string): string =>
  text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/**
 * Markdown that somebody wrote, as the content of an entry in a list: each line is moved in by so many spaces and otherwise
 * kept. Headings, `---`, fences and HTML that are never closed then end with their entry (CommonMark 0.31, section 5.2),
 * and no line of them begins where ours do.
 */
export const movedIn = (markdown: string, spaces: number): string =>
  markdown
    .split(LINE_END)
    .map((line) => (line.trim() === '' ? '' : ' '.repeat(spaces) + line))
    .join('\n');

/** A text that is no Markdown, on one line, so that none of its signs means anything. */
export const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#~|$%]/gu, '\\$&');

/** A link: `url` is an address of the web. */
export const link = (text: string, url: string): string =>
  `[${plain(text)}](<${url.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;
