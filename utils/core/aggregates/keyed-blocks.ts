import type { Aggregate } from './aggregate.ts';
import { aggregatesIn, type Block, blockOf } from './block.ts';

/** A block with its key: everybody in it comes after that id. A block ends where the next one begins. */
export interface KeyedBlock {
  key: string;
  block: Block;
}

/** A block; in parts of at most so many where it has more than twice as many. */
function divided(key: string, all: readonly Aggregate[], most: number): KeyedBlock[] {
  const block = blockOf(all);
  if (all.length <= 2 * most) return [{ key, block }];
  const sorted = aggregatesIn(block);
  const parts: KeyedBlock[] = [];
  for (let at = 0; at < sorted.length; at += most) {
    const begin = at === 0 ? key : (sorted[at - 1]?.id ?? '');
    parts.push({ key: begin, block: blockOf(sorted.slice(at, at + most)) });
  }
  return parts;
}

/**
 * The blocks that some people change.
 * @param blocks all, in the order of their keys.
 * @param ids of everybody who was touched.
 * @param now those of them who are there, as they are now. Who is not there any more is in none.
 * @param most people in a block at first.
 */
export function changedBlocks(
  blocks: readonly KeyedBlock[],
  ids: readonly string[],
  now: readonly Aggregate[],
  most: number,
): KeyedBlock[] {
  const keyOf = (id: string) => blocks.findLast(({ key }) => key < id)?.key ?? '';
  const touched = new Set(ids);
  const there = Map.groupBy(now, ({ id }) => keyOf(id));
  return [...new Set(ids.map(keyOf))].flatMap((key) => {
    const before = blocks.find((one) => one.key === key);
    const stay = before ? aggregatesIn(before.block).filter(({ id }) => !touched.has(id)) : [];
    return divided(key, [...stay, ...(there.get(key) ?? [])], most);
  });
}

/** All blocks, with some of them as they are now. */
export function withBlocks(all: readonly KeyedBlock[], changed: readonly KeyedBlock[]): KeyedBlock[] {
  const keys = new Set(changed.map(({ key }) => key));
  const others = all.filter(({ key }) => !keys.has(key));
  return [...others, ...changed].sort((a, b) => (a.key < b.key ? -1 : 1));
}
