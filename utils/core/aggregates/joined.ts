import { each, type Steps } from '../steps.ts';
import { growth } from '../tie.ts';
import type { Block } from './block.ts';
import { type Postings, postingsOf } from './postings.ts';

/** All blocks as one: people are their places, in the order of their ids. */
export interface Joined {
  people: number;
  idOf(person: number): string;
  sums: Float64Array;
  lastAt: Float64Array;
  counts: Uint32Array;
  /** The strength of each tie when they were met last. */
  atLast: Float64Array;
  topics: Postings;
  communities: Postings;
}

/** What the tie of somebody whose stored sum that is was worth at the moment of the last contact. */
export const strengthAtLast = (sum: number, lastAt: number): number => sum / growth(lastAt);

/** The id of a place among all. */
export function idsOf(blocks: readonly Block[]): (person: number) => string {
  const firsts: number[] = [];
  let first = 0;
  for (const { ids } of blocks) {
    firsts.push(first);
    first += ids.length;
  }
  return (person) => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] ?? 0) <= person) low = middle;
      else high = middle - 1;
    }
    return blocks[low]?.ids[person - (firsts[low] ?? 0)] ?? '';
  };
}

/**
 * Joins blocks. Linear.
 * @param blocks in the order of their people.
 * @param stand the topic that stands for one, if any does: what the user merged or hid.
 */
export function* joinedOf(
  blocks: readonly Block[],
  stand: (topic: string) => string | undefined,
): Steps<Joined> {
  const filled = blocks.filter(({ ids }) => ids.length > 0);
  const people = filled.reduce((sum, { ids }) => sum + ids.length, 0);
  const [sums, lastAt] = [new Float64Array(people), new Float64Array(people)];
  const counts = new Uint32Array(people);
  const atLast = new Float64Array(people);
  let first = 0;
  yield* each(filled, 50, (block) => {
    sums.set(block.sums, first);
    lastAt.set(block.lastAt, first);
    counts.set(block.counts, first);
    for (let at = 0; at < block.ids.length; at++)
      atLast[first + at] = strengthAtLast(block.sums[at] ?? 0, block.lastAt[at] ?? 0);
    first += block.ids.length;
  });
  const topics = yield* postingsOf(filled, (block) => block.topics, stand);
  const communities = yield* postingsOf(filled, (block) => block.communities);
  return { people, idOf: idsOf(filled), sums, lastAt, counts, atLast, topics, communities };
}
