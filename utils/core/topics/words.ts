/** One word of a text, with where it stands. */
export interface Word {
  /** Without case and accents: what words are compared by. */
  folded: string;
  start: number;
  end: number;
}

// Addresses, e-mail addresses and mentions come first, so that a topic is never found inside of one.
// `C++`, `C#` and `.NET` are words; a sign of a script without spaces between words is a word of its own.
const WORD =
  /(https?:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}|(?<![\p{L}\p{N}])@[\w.-]{1,255})|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?<![\p{L}\p{N}.])\.(?=\p{Lu}|net(?!\p{L})))?(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+(?:\+\+|#(?![\p{L}\p{N}]))?/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII is
const ASCII = /^[\x00-\x7f]*$/u;

/** Without case and Latin accents; compatibility forms (ﬁ, full width) as their plain letters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/gu, '')
        .normalize('NFC');
}

/** The words of a text in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    words.push({ folded: match[1] ? '' : fold(match[0]), start: match.index, end });
  }
  return words;
}

/** Whether two words with this between them can belong to one phrase: not across a comma, a sentence or a blank line. */
export const joins = (gap: string): boolean =>
  gap.length <= 3 && /^(?:\s*[-–/&'’_]?\s*|\.|\r?\n)$/u.test(gap) && !/\n\s*\n/u.test(gap);
