import * as fc from 'fast-check';
import type { Entry } from '../../../utils/core/search/segment.ts';
import { queryTokens, tokensOf } from '../../../utils/core/search/tokens.ts';

/** The number of errors between two words, by the table that the definition gives: optimal string alignment. */
export function errorsBetween(one: string, other: string): number {
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const table: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= other.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const wrong = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + wrong,
          swapped ? at(i - 2, j - 2) + 1 : 99,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

/** The fewest errors between a word and any beginning of a token. */
export const errorsToBeginning = (word: string, token: string): number =>
  Math.min(...Array.from({ length: token.length + 1 }, (_, end) => errorsBetween(word, token.slice(0, end))));

const allowed = (word: string): number => {
  const length = Array.from(word).length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
};

function worthOf(word: string, token: string, withTypos: boolean, unfinished: boolean): number | undefined {
  if (token === word) return 2 * 1024 + 64;
  if (token.startsWith(word)) return 2 * 1024;
  if (!withTypos || allowed(word) === 0) return undefined;
  const errors = unfinished ? errorsToBeginning(word, token) : errorsBetween(word, token);
  return errors <= allowed(word) ? 1024 * (2 - errors) : undefined;
}

function scoreOf(entry: Entry, words: readonly string[], withTypos: boolean): number | undefined {
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const points = entry.fields.flatMap(({ text, weight }) =>
      tokensOf(text).flatMap((token) => {
        const worth = worthOf(word, token, withTypos, index === words.length - 1);
        return worth === undefined ? [] : [worth + weight];
      }),
    );
    if (points.length === 0) return undefined;
    sum += Math.max(...points);
  }
  return sum;
}

/** What `search` should find, by looking at everything. */
export function naiveSearch(
  entries: readonly Entry[],
  query: string,
  most: number,
): { doc: number; score: number }[] {
  const words = queryTokens(query);
  const pass = (withTypos: boolean) =>
    entries
      .flatMap((entry) => {
        const score = words.length > 0 ? scoreOf(entry, words, withTypos) : undefined;
        return score === undefined ? [] : [{ doc: entry.doc, score }];
      })
      .sort((a, b) => b.score - a.score || a.doc - b.doc);
  const plain = pass(false);
  return (plain.length < most ? pass(true) : plain).slice(0, most);
}

// Few syllables, so that names are often alike.
const syllable = fc.constantFrom(
  'an',
  'na',
  'ma',
  'ri',
  'a',
  'lo',
  'ol',
  'ben',
  'be',
  'schm',
  'idt',
  'ü',
  '田',
  '中',
  'д',
  'я',
);

export const word = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

/** A word with up to `most` letters lost, added, wrong or swapped. */
export const edited = (from: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      from,
      fc.array(
        fc.tuple(
          fc.nat(30),
          fc.constantFrom('lost', 'added', 'wrong', 'swapped'),
          fc.constantFrom('a', 'x', 'n'),
        ),
        {
          maxLength: most,
        },
      ),
    )
    .map(([text, edits]) =>
      edits.reduce((now, [place, kind, letter]) => {
        const at = place % (now.length + 1);
        const rest = now.slice(at);
        if (kind === 'added') return now.slice(0, at) + letter + rest;
        if (kind === 'lost') return now.slice(0, at) + rest.slice(1);
        if (kind === 'wrong') return now.slice(0, at) + letter + rest.slice(1);
        return now.slice(0, at) + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
      }, text),
    );
