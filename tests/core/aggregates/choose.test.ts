import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aggregate, SAID, type TopicSaid } from '../../../utils/core/aggregates/aggregate.ts';
import { aggregatesIn, blockOf, isWhole } from '../../../utils/core/aggregates/block.ts';
import { choose, type Wishes } from '../../../utils/core/aggregates/choose.ts';
import { joinedOf } from '../../../utils/core/aggregates/joined.ts';
import { whole } from '../../../utils/core/steps.ts';
import { contribution } from '../../../utils/core/tie.ts';
import { NOW } from '../suggest/planted.ts';
import { aggregate, NOTHING } from './invented.ts';

const DAY = 86_400_000;

const somebody = (id: string, more: Partial<Aggregate> = {}): Aggregate => ({
  ...{ id, sum: 0, count: 0, lastAt: 0, topics: [], communities: [], noticed: [] },
  ...more,
});
const said = (topic: string, places: number, flags = 0): TopicSaid => ({ topic, places, said: flags });

const people = fc
  .integer({ min: 0, max: 40 })
  .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => aggregate(`p${at + 10}`))));

/** Who is chosen of some people who are kept in blocks of so many. */
function chosenIn(all: readonly Aggregate[], size: number, wishes: Wishes, most: number): string[] {
  const blocks = [];
  for (let at = 0; at < all.length; at += size) blocks.push(blockOf(all.slice(at, at + size)));
  const joined = whole(joinedOf(blocks, (topic) => topic));
  return whole(choose(joined, wishes, most)).map((at) => joined.idOf(at));
}

it('what is packed comes out of it as it was, and damage is seen', () => {
  fc.assert(
    fc.property(people, (all) => {
      const block = blockOf(all.toReversed());
      expect(aggregatesIn(block)).toEqual(all);
      expect(isWhole(block)).toBe(true);
      expect(isWhole({ ...block, sums: new Float64Array(all.length + 1) })).toBe(false);
      const { topics } = block;
      if (topics.at.length === 0) return;
      expect(isWhole({ ...block, topics: { ...topics, at: topics.at.slice(1) } })).toBe(false);
      expect(isWhole({ ...block, topics: { ...topics, words: [] } })).toBe(false);
    }),
    { numRuns: 50 },
  );
});

describe('who matters', () => {
  it('is the same however the people are kept, and never more than asked for', () => {
    const wishes = { ...NOTHING, topics: ['tea', 'law'], communities: ['b'] };
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (all, most, size) => {
          const chosen = chosenIn(all, size, wishes, most);
          expect(chosen).toEqual(chosenIn(all, 100, wishes, most));
          expect(chosen).toHaveLength(Math.min(most, all.length));
          expect([...new Set(chosen)].sort()).toEqual(chosen);
        },
      ),
      { numRuns: 100 },
    );
  });

  const crowd = Array.from({ length: 300 }, (_, at) =>
    somebody(`q${at + 100}`, { sum: 1e12 - at, count: 1, lastAt: NOW, topics: [said('tea', 1)] }),
  );
  const isChosen = (more: readonly Aggregate[], wishes: Partial<Wishes> = {}) => {
    const chosen = chosenIn(
      [...crowd, ...more].sort((a, b) => (a.id < b.id ? -1 : 1)),
      50,
      { ...NOTHING, ...wishes },
      64,
    );
    return more.map(({ id }) => chosen.includes(id));
  };

  it('are the strongest ties, and not who is nothing to anybody', () => {
    expect(isChosen([somebody('a', { sum: 2e12 }), somebody('b')])).toEqual([true, false]);
  });

  it('are those with a topic that a goal wants, or that the user is said to want', () => {
    const having = [
      somebody('a', { topics: [said('law', 1)] }),
      somebody('b', { topics: [said('bees', 1)] }),
    ];
    expect(isChosen(having, { topics: ['law'] })).toEqual([true, false]);
    expect(isChosen([...having, somebody('c', { topics: [said('bees', 0, SAID.userWants)] })])).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('are the people of the user’s communities, of other ones, and those who are said to be there', () => {
    expect(isChosen([somebody('a', { communities: ['x'] })], { communities: ['x'] })).toEqual([true]);
    expect(isChosen([somebody('a', { communities: ['x'] }), somebody('b', { noticed: ['y'] })])).toEqual([
      true,
      true,
    ]);
  });

  it('are those whose tie was strong and has faded', () => {
    const lastAt = NOW - 500 * DAY;
    const sum = 4 * contribution({ kind: 'met', at: lastAt });
    expect(
      isChosen([somebody('a', { sum, lastAt, count: 4 }), somebody('b', { sum, lastAt, count: 1 })]),
    ).toEqual([true, false]);
  });

  it('are those of whom one wants what the other has', () => {
    const pair = [
      somebody('a', { topics: [said('go', 3)] }),
      somebody('b', { topics: [said('go', 0, SAID.wants)] }),
    ];
    expect(isChosen(pair)).toEqual([true, true]);
    expect(isChosen(pair.slice(1))).toEqual([false]);
  });

  it('are those who are deep in what few have, and from whom insights on one topic come', () => {
    const with_ = (topic: TopicSaid) => ['a', 'b', 'c'].map((id) => somebody(id, { topics: [topic] }));
    expect(isChosen(with_(said('maps', 2)))).toEqual([true, true, true]);
    expect(isChosen(with_(said('maps', 1)))).toEqual([false, false, false]);
    expect(isChosen(with_(said('maps', 1, SAID.kept)))).toEqual([true, true, true]);
  });

  it('what the user merged is one topic, of which everybody counts once', () => {
    const block = blockOf([somebody('a', { topics: [said('js', 1), said('tea', 1, 2)] })]);
    const { topics } = whole(joinedOf([block], () => 'drinks'));
    expect([topics.words, [...topics.ends], [...topics.amounts].slice(0, 1)]).toEqual([['drinks'], [1], [2]]);
    expect(whole(joinedOf([block], () => undefined)).topics.words).toEqual([]);
  });
});
