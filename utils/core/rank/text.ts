import { fold } from '../topics/words.ts';

const STOP = new Set(
  (
    'a about across all also an and any are as at be been being between both but by can co could did do does each ' +
    'etc for from get had has have he her hers him his how i if in including into is it its just like many may me ' +
    'more most much my new no not of on one or other our ours over own per she should since so some such than that ' +
    'the their them then there these they this those through to too under up us use used using very via was we were ' +
    'what when where which while who whom whose why will with within without work working works would you your'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\+\+|#)?/gu;

/** The terms of a text for comparing texts: folded, without what every text says, English plurals as singulars. */
export function terms(text: string): string[] {
  const found = fold(text).match(WORD) ?? [];
  return found.filter((word) => word.length > 1 && !STOP.has(word) && !/^\d+$/u.test(word)).map(stem);
}

// Only plurals: a stronger stemmer makes one word of two.
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
}

/** How often each term occurs. */
export type Counts = Map<string, number>;

export function count(found: Iterable<string>, into: Counts = new Map(), each = 1): Counts {
  for (const term of found) into.set(term, (into.get(term) ?? 0) + each);
  return into;
}
