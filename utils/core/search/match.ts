import { lengthOf, tokenRange } from './lookup.ts';
import type { Segment } from './segment.ts';
import { typos } from './typos.ts';

/** How a query is held against the docs. */
export interface Sought {
  /** Query tokens; each has to match, the last may be unfinished. */
  words: readonly string[];
  withTypos: boolean;
}

// For up to 16 words with weights of 1 to 4: a whole word is worth more than all weights together, and an error costs more than
// all whole words together. So docs without errors come first, and those found with errors only ever follow them.
const EXACT = 64;
const ERROR = 16 * EXACT;
const FAULTLESS = 2 * ERROR;

/** Each token that a word matches, with what that is worth: as a whole, as a beginning, with one error, with two. */
function eachToken(
  segment: Segment,
  sought: Sought,
  word: string,
  take: (token: number, worth: number) => void,
): void {
  const [from, to] = tokenRange(segment, word);
  for (let token = from; token < to; token++)
    take(token, FAULTLESS + (lengthOf(segment, token) === word.length ? EXACT : 0));
  if (!sought.withTypos) return;
  // A word with others after it was finished, so that it stands for a whole token; the last one may be a beginning.
  for (const { token, errors } of typos(segment, word, word === sought.words.at(-1)))
    if (token < from || token >= to) take(token, FAULTLESS - ERROR * errors);
}

/** The sums of what each row got, with how many words it has matched. Every word counts by its best match. */
interface Tally {
  matched: Uint8Array;
  sums: Uint16Array;
  latest: Uint16Array;
}

let scratch: Tally = { matched: new Uint8Array(0), sums: new Uint16Array(0), latest: new Uint16Array(0) };

/** Zeros for so many rows. It is the same memory each time: a letter that is typed asks for it once a part, twice. */
function tallyOf(rows: number): Tally {
  if (scratch.matched.length < rows)
    scratch = { matched: new Uint8Array(rows), sums: new Uint16Array(rows), latest: new Uint16Array(rows) };
  for (const numbers of Object.values(scratch)) numbers.fill(0, 0, rows);
  return scratch;
}

/** Counts one word, the `index`-th. Gives how many rows have matched all words up to it. */
function count(tally: Tally, segment: Segment, sought: Sought, index: number): number {
  const { matched, sums, latest } = tally;
  const { firsts, rows, weights } = segment;
  let rowsLeft = 0;
  eachToken(segment, sought, sought.words[index] ?? '', (token, worth) => {
    // Not by `postings`: a word may match thousands of tokens, and two views for each cost more than what is in them.
    for (let at = firsts[token] ?? 0; at < (firsts[token + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const again = matched[row] === index + 1;
      if (!again && matched[row] !== index) continue;
      const points = worth + (weights[at] ?? 0);
      const counted = again ? (latest[row] ?? 0) : 0;
      if (!again) rowsLeft++;
      else if (points <= counted) continue;
      matched[row] = index + 1;
      latest[row] = points;
      sums[row] = (sums[row] ?? 0) + points - counted;
    }
  });
  return rowsLeft;
}

/**
 * Each row of a segment in which every word matches (at most 16 of them), with a whole number above 0: higher for
 * fewer errors in all, then for more whole words, then for heavier fields.
 */
export function eachMatch(
  segment: Segment,
  sought: Sought,
  take: (row: number, score: number) => void,
): void {
  const { length } = segment.docs;
  const tally = tallyOf(length);
  for (let index = 0; index < sought.words.length; index++)
    if (count(tally, segment, sought, index) === 0) return;
  for (let row = 0; row < length; row++)
    if (tally.matched[row] === sought.words.length) take(row, tally.sums[row] ?? 0);
}
