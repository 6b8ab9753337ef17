import { fold } from './words.ts';

// Scripts that write names without spaces around them: there a name is found wherever it stands.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const RUNS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+|[\p{sc=Hangul}]+/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** A single word is a name on its own from so many letters on: shorter ones are words of many languages. */
const LETTERS = 5;
/** The shortest and the longest name that is looked for in writing without spaces. */
const [SHORTEST, LONGEST] = [2, 6];
/** So many different words of a page are looked up at most. */
const MOST_WORDS = 5_000;

/** Adds what may be names in a run of writing without spaces, until there are enough: a run can be the whole page. */
function addPieces(run: string, found: Set<string>): void {
  const letters = [...run];
  for (let at = 0; at < letters.length && found.size < MOST_WORDS; at += 1)
    for (let length = SHORTEST; length <= LONGEST && at + length <= letters.length; length += 1)
      found.add(fold(letters.slice(at, at + length).join('')));
}

/** A text, made ready for names to be looked for in it, in any case and accent. */
export interface Sought {
  /** The different words of it, folded, by which people may be found. */
  words: readonly string[];
  /** Whether a name stands in it as a whole. One too short to mean anybody never does. */
  names(name: string): boolean;
}

/** Makes a text ready. @param text at most what somebody reads: 200,000 characters. */
export function soughtIn(text: string): Sought {
  const all = fold(text).match(WORDS) ?? [];
  const [spaced, solid] = [` ${all.join(' ')} `, all.join('')];
  const found = new Set<string>();
  for (const word of all) if (word.length > 1) found.add(word.slice(0, 40));
  for (const run of text.normalize('NFC').match(RUNS) ?? []) addPieces(run, found);
  return {
    words: [...found].slice(0, MOST_WORDS),
    names(name) {
      const own = fold(name).match(WORDS) ?? [];
      if (UNSPACED.test(name)) return own.join('').length >= SHORTEST && solid.includes(own.join(''));
      const isTelling = own.length > 1 || (own[0]?.length ?? 0) >= LETTERS;
      return isTelling && spaced.includes(` ${own.join(' ')} `);
    },
  };
}
