import type { Steps } from '../steps.ts';
import { type Block, type WordLists, wordsIn } from './block.ts';
import { idsOf, type Joined, joinedOf, strengthAtLast } from './joined.ts';
import { type Changed, postingsAfter, type Said } from './postings-after.ts';

type Stand = (topic: string) => string | undefined;

/** Where more changed, all is joined anew: that takes no longer. */
const MOST_CHANGED = 200;

/** Somebody in a block that is another one than before. */
interface Moved {
  person: number;
  /** Their place in the block. */
  at: number;
  before: Block;
  now: Block;
}

const sameIds = (a: Block, b: Block): boolean =>
  a.ids.length === b.ids.length && a.ids.every((id, at) => id === b.ids[at]);

/** Everybody in the blocks that changed; undefined where not the same people are in the same blocks. */
function movedBetween(before: readonly Block[], now: readonly Block[]): Moved[] | undefined {
  if (before.length !== now.length) return undefined;
  const moved: Moved[] = [];
  let first = 0;
  for (const [place, block] of now.entries()) {
    const old = before[place];
    if (!old) return undefined;
    if (old !== block) {
      if (!sameIds(old, block)) return undefined;
      for (const at of block.ids.keys()) moved.push({ person: first + at, at, before: old, now: block });
    }
    first += block.ids.length;
  }
  return moved;
}

/** What somebody says with each word; of two words that stand for one together. */
function saidIn(lists: WordLists, at: number, stand: Stand): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const { word: own, amount, flag } of wordsIn(lists, at)) {
    const word = stand(own);
    if (word === undefined) continue;
    const before = said.get(word) ?? { amount: 0, flag: 0 };
    said.set(word, { amount: Math.min(255, before.amount + amount), flag: before.flag | flag });
  }
  return said;
}

const sameTie = ({ at, before, now }: Moved): boolean =>
  before.sums[at] === now.sums[at] &&
  before.lastAt[at] === now.lastAt[at] &&
  before.counts[at] === now.counts[at];

/** Whether somebody says the very same in two blocks. */
function areSame(a: WordLists, b: WordLists, person: number): boolean {
  const from = a.starts[person] ?? 0;
  const to = a.starts[person + 1] ?? 0;
  const shift = (b.starts[person] ?? 0) - from;
  if ((b.starts[person + 1] ?? 0) !== to + shift) return false;
  for (let at = from; at < to; at++) {
    const isSame =
      a.words[a.at[at] ?? 0] === b.words[b.at[at + shift] ?? 0] &&
      a.amounts[at] === b.amounts[at + shift] &&
      a.flags[at] === b.flags[at + shift];
    if (!isSame) return false;
  }
  return true;
}

/** Those of some people of whom anything is another than before, with their words. */
function changedOf(moved: readonly Moved[], listsOf: (block: Block) => WordLists, stand: Stand): Changed[] {
  return moved.flatMap((one) => {
    if (sameTie(one) && areSame(listsOf(one.before), listsOf(one.now), one.at)) return [];
    const before = saidIn(listsOf(one.before), one.at, stand);
    const now = saidIn(listsOf(one.now), one.at, stand);
    return [{ person: one.person, before, now }];
  });
}

/** The ties of all, with those of some as they are now. */
function tiesAfter(
  joined: Joined,
  moved: readonly Moved[],
): Pick<Joined, 'sums' | 'lastAt' | 'counts' | 'atLast'> {
  const [sums, lastAt] = [joined.sums.slice(), joined.lastAt.slice()];
  const [counts, atLast] = [joined.counts.slice(), joined.atLast.slice()];
  for (const { person, at, now } of moved) {
    sums[person] = now.sums[at] ?? 0;
    lastAt[person] = now.lastAt[at] ?? 0;
    counts[person] = now.counts[at] ?? 0;
    atLast[person] = strengthAtLast(now.sums[at] ?? 0, now.lastAt[at] ?? 0);
  }
  return { sums, lastAt, counts, atLast };
}

/** Blocks that were joined, and by which topics stood for which. */
export interface JoinedBlocks {
  blocks: readonly Block[];
  stand: Stand;
  joined: Joined;
}

/**
 * Joins blocks as `joinedOf` does. Of what was joined before, all is kept that those who changed since have no part in.
 */
export function* joinedAfter(
  last: JoinedBlocks | undefined,
  blocks: readonly Block[],
  stand: Stand,
): Steps<JoinedBlocks> {
  const moved = last?.stand === stand ? movedBetween(last.blocks, blocks) : undefined;
  if (!last || !moved) return { blocks, stand, joined: yield* joinedOf(blocks, stand) };
  yield;
  const topics = changedOf(moved, (block) => block.topics, stand);
  const communities = changedOf(
    moved,
    (block) => block.communities,
    (word) => word,
  );
  yield;
  if (topics.length > MOST_CHANGED) return { blocks, stand, joined: yield* joinedOf(blocks, stand) };
  const { joined } = last;
  const after = {
    people: joined.people,
    idOf: idsOf(blocks),
    ...tiesAfter(joined, moved),
    topics: postingsAfter(joined.topics, topics),
    communities: postingsAfter(joined.communities, communities),
  };
  return { blocks, stand, joined: after };
}
