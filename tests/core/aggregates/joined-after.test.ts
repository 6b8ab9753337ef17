import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Aggregate } from '../../../utils/core/aggregates/aggregate.ts';
import { type Block, blockOf } from '../../../utils/core/aggregates/block.ts';
import { choose } from '../../../utils/core/aggregates/choose.ts';
import { type Joined, joinedOf } from '../../../utils/core/aggregates/joined.ts';
import { type JoinedBlocks, joinedAfter } from '../../../utils/core/aggregates/joined-after.ts';
import type { Postings } from '../../../utils/core/aggregates/postings.ts';
import { whole } from '../../../utils/core/steps.ts';
import { aggregate, NOTHING } from './invented.ts';

const STANDS = [
  (topic: string) => topic,
  (topic: string) => (topic === 'tea' ? undefined : topic === 'go' ? 'rust' : topic),
];

/** Who has each word, whatever the order of the words. */
const having = ({ words, starts, ends, people, amounts, flags }: Postings) =>
  new Map(
    words
      .map((word, at): [string, number[][]] => {
        const of = [starts[at] ?? 0, ends[at] ?? 0] as const;
        return [word, [people, amounts, flags].map((list) => [...list.slice(...of)])];
      })
      .filter(([, [some]]) => (some?.length ?? 0) > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const plain = ({ topics, communities, idOf, people, ...ties }: Joined) => ({
  ...ties,
  ids: Array.from({ length: people }, (_, at) => idOf(at)),
  topics: having(topics),
  communities: having(communities),
});

/** Blocks of three people, those of the same people the same ones. */
function blocksOf(all: readonly Aggregate[], before: ReadonlyMap<string, Block>): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (let at = 0; at < all.length; at += 3) {
    const some = all.slice(at, at + 3);
    const name = JSON.stringify(some);
    blocks.set(name, before.get(name) ?? blockOf(some));
  }
  return blocks;
}

const ids = fc.integer({ min: 10, max: 30 }).map((at) => `p${at}`);
const changes = fc.array(fc.tuple(ids.chain(aggregate), fc.constantFrom('put', 'gone'), fc.nat(9)), {
  minLength: 1,
  maxLength: 40,
});

it('after any changes it is what joining everybody anew gives, and the same are chosen', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const people = new Map<string, Aggregate>();
      let blocks = new Map<string, Block>();
      let last: JoinedBlocks | undefined;
      for (const [one, what, look] of all) {
        // Mostly somebody who is there is another than before.
        if (what === 'gone' && look < 3) people.delete(one.id);
        else people.set(one.id, one);
        if (look < 3) continue;
        const stand = STANDS[look === 9 ? 1 : 0] ?? String;
        const sorted = [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        blocks = blocksOf(sorted, blocks);
        last = whole(joinedAfter(last, [...blocks.values()], stand));
        const anew = whole(joinedOf([...blocks.values()], stand));
        expect(plain(last.joined)).toEqual(plain(anew));
        const wishes = { ...NOTHING, topics: ['tea', 'law'], communities: ['b'] };
        for (const most of [2, 7])
          expect(whole(choose(last.joined, wishes, most))).toEqual(whole(choose(anew, wishes, most)));
      }
    }),
    { numRuns: 60 },
  );
});

it('who says something else with the same words, as often as before, is another than before', () => {
  const said = (flags: number): Aggregate => ({
    ...{ id: 'p1', sum: 1, count: 1, lastAt: 1, communities: [], noticed: [] },
    topics: [{ topic: 'tea', places: 2, said: flags }],
  });
  const stand = STANDS[0] ?? String;
  const last = whole(joinedAfter(undefined, [blockOf([said(0)])], stand));
  const now = whole(joinedAfter(last, [blockOf([said(1)])], stand));
  expect([...now.joined.topics.flags]).toEqual([1]);
});
