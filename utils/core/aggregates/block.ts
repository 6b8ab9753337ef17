import type { Aggregate } from './aggregate.ts';

/** For each person some words, each with two small numbers: stretches of one list. */
export interface WordLists {
  words: readonly string[];
  /** Where the stretch of each person begins in the lists below, and where the last one ends. */
  starts: Uint32Array;
  /** The place of each word in `words`. */
  at: Uint32Array;
  amounts: Uint8Array;
  flags: Uint8Array;
}

/** The aggregates of some people, in the order of their ids, as they are stored: about 100 bytes for each beside the id. */
export interface Block {
  ids: readonly string[];
  sums: Float64Array;
  lastAt: Float64Array;
  counts: Uint32Array;
  topics: WordLists;
  communities: WordLists;
}

/** The flag of a community that somebody is only said to belong to. */
export const NOTICED = 1;

interface Entry {
  word: string;
  amount: number;
  flag: number;
}

function listsOf(entries: readonly (readonly Entry[])[]): WordLists {
  const all = entries.flat();
  const words = [...new Set(all.map(({ word }) => word))].sort();
  const places = new Map(words.map((word, at) => [word, at]));
  const starts = new Uint32Array(entries.length + 1);
  for (const [at, of] of entries.entries()) starts[at + 1] = (starts[at] ?? 0) + of.length;
  return {
    words,
    starts,
    at: Uint32Array.from(all, ({ word }) => places.get(word) ?? 0),
    amounts: Uint8Array.from(all, ({ amount }) => amount),
    flags: Uint8Array.from(all, ({ flag }) => flag),
  };
}

/** The people of a block, in the order of their ids. The same people make the same block, to the last bit. */
export function blockOf(aggregates: readonly Aggregate[]): Block {
  const sorted = [...aggregates].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ids: sorted.map(({ id }) => id),
    sums: Float64Array.from(sorted, ({ sum }) => sum),
    lastAt: Float64Array.from(sorted, ({ lastAt }) => lastAt),
    counts: Uint32Array.from(sorted, ({ count }) => count),
    topics: listsOf(
      sorted.map(({ topics }) =>
        topics.map(({ topic, places, said }) => ({ word: topic, amount: places, flag: said })),
      ),
    ),
    communities: listsOf(
      sorted.map(({ communities, noticed }) => [
        ...communities.map((word) => ({ word, amount: 0, flag: 0 })),
        ...noticed.map((word) => ({ word, amount: 0, flag: NOTICED })),
      ]),
    ),
  };
}

/** The words of one person of a block, by their place in it. */
export function wordsIn({ words, starts, at, amounts, flags }: WordLists, person: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = starts[person] ?? 0; i < (starts[person + 1] ?? 0); i++)
    entries.push({ word: words[at[i] ?? 0] ?? '', amount: amounts[i] ?? 0, flag: flags[i] ?? 0 });
  return entries;
}

/** The people of a block again. */
export function aggregatesIn(block: Block): Aggregate[] {
  return block.ids.map((id, at) => {
    const communities = wordsIn(block.communities, at);
    return {
      id,
      sum: block.sums[at] ?? 0,
      count: block.counts[at] ?? 0,
      lastAt: block.lastAt[at] ?? 0,
      topics: wordsIn(block.topics, at).map(({ word, amount, flag }) => ({
        topic: word,
        places: amount,
        said: flag,
      })),
      communities: communities.filter(({ flag }) => flag !== NOTICED).map(({ word }) => word),
      noticed: communities.filter(({ flag }) => flag === NOTICED).map(({ word }) => word),
    };
  });
}

const areWhole = ({ words, starts, at, amounts, flags }: WordLists, people: number): boolean =>
  starts.length === people + 1 &&
  [at, amounts, flags].every(({ length }) => length === starts[people]) &&
  starts.every((start, person) => person === 0 || start >= (starts[person - 1] ?? 0)) &&
  at.every((place) => place < words.length);

/** Whether a block is what was stored: its lists fit together. */
export function isWhole({ ids, sums, lastAt, counts, topics, communities }: Block): boolean {
  return (
    [sums, lastAt, counts].every(({ length }) => length === ids.length) &&
    ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? '')) &&
    areWhole(topics, ids.length) &&
    areWhole(communities, ids.length)
  );
}
