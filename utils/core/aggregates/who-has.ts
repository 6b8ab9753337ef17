import { SAID } from './aggregate.ts';
import { bestOf } from './best-of.ts';
import type { Postings } from './postings.ts';

/** How many of those who have a word want it, teach or show it, gave something about it, or say that the user wants it. */
interface Tally {
  wants: number;
  has: number;
  kept: number;
  userWants: number;
}

/** In so many places it shows that somebody has a topic. */
export const LEAST_PLACES = 2;

/** Whether the entry at a place of the postings is of somebody who wants it. */
export const wantsAt = ({ flags }: Postings, at: number): boolean => ((flags[at] ?? 0) & SAID.wants) !== 0;

/** Whether it is of somebody who has it: who teaches it, or shows it in some places and does not want it. */
export function hasAt({ flags, amounts }: Postings, at: number): boolean {
  const said = flags[at] ?? 0;
  return (said & SAID.teaches) !== 0 || ((said & SAID.wants) === 0 && (amounts[at] ?? 0) >= LEAST_PLACES);
}

/** Whether it is of somebody who gave an insight or a link. */
export const keptAt = ({ flags }: Postings, at: number): boolean => ((flags[at] ?? 0) & SAID.kept) !== 0;

function counted(postings: Postings, word: number): Tally {
  const { starts, ends, flags } = postings;
  const tally = { wants: 0, has: 0, kept: 0, userWants: 0 };
  for (let at = starts[word] ?? 0; at < (ends[word] ?? 0); at++) {
    if (wantsAt(postings, at)) tally.wants++;
    if (hasAt(postings, at)) tally.has++;
    if (keptAt(postings, at)) tally.kept++;
    if ((flags[at] ?? 0) & SAID.userWants) tally.userWants++;
  }
  return tally;
}

/** What those who have a word say of it. */
export const tallyOf = (postings: Postings, word: number): Tally =>
  postings.found.of('tally', word, () => counted(postings, word));

/** How many have a word. */
export const havingOf = ({ starts, ends }: Postings, word: number): number =>
  (ends[word] ?? 0) - (starts[word] ?? 0);

/** The best entries of a word, by a measure of their place in the postings. */
export const entriesOf = (
  { starts, ends }: Postings,
  word: number,
  measure: (at: number) => number,
  most: number,
): number[] => bestOf(starts[word] ?? 0, ends[word] ?? 0, measure, most);

/**
 * The best of those who have a word.
 * @param name of the measure and the number: the same name is the same question.
 */
export const bestOfWord = (
  postings: Postings,
  name: string,
  word: number,
  measure: (at: number) => number,
  most: number,
): readonly number[] =>
  postings.found.of(`${name} ${most}`, word, () =>
    entriesOf(postings, word, measure, most).map((at) => postings.people[at] ?? 0),
  );

const ordered = new WeakMap<readonly string[], Int32Array>();

/** The place of each word in the order of the names, found out once for the same words. */
function namesInOrder(names: readonly string[]): Int32Array {
  const before = ordered.get(names);
  if (before) return before;
  const order = new Int32Array(names.length);
  const sorted = [...names.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  for (const [place, [word]] of sorted.entries()) order[word] = place;
  ordered.set(names, order);
  return order;
}

/** Words by a measure, the greatest first; of equal ones by their names. */
export function wordsBy(
  words: readonly { word: number; value: number }[],
  { words: names }: Postings,
): number[] {
  const order = namesInOrder(names);
  return words
    .toSorted((a, b) => b.value - a.value || (order[a.word] ?? 0) - (order[b.word] ?? 0))
    .map(({ word }) => word);
}
