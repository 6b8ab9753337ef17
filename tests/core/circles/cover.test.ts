import { describe, expect, it } from 'vitest';
import { cover } from '../../../utils/core/circles/cover.ts';
import { expectedFrom } from '../../../utils/core/circles/expected.ts';
import { likenessOfSets, peopleSet } from '../../../utils/core/circles/people-set.ts';
import { whole } from '../../../utils/core/steps.ts';

const set = (...members: number[]) => peopleSet(members, 100);

describe('sets of people', () => {
  it('are compared by F1, over more than one word of bits', () => {
    expect(likenessOfSets(set(1, 31, 32, 99), set(1, 31, 32, 99))).toBe(1);
    expect(likenessOfSets(set(1, 2), set(32, 33))).toBe(0);
    expect(likenessOfSets(set(31, 63, 64), set(31))).toBe(0.5);
  });
});

describe('covering what is possible', () => {
  const twins = [
    { set: set(1, 2, 3, 4), chance: 0.4 },
    { set: set(1, 2, 3, 5), chance: 0.35 },
    { set: set(50, 51, 52), chance: 0.25 },
  ];

  it('takes a less likely group before the twin of one that it has', () => {
    expect(whole(cover(twins, 2)).map(({ members }) => members[0])).toEqual([1, 50]);
  });

  it('takes what is near to an expected group before what is likelier by its rule alone, as far as that counts', () => {
    const people = Array.from({ length: 100 }, (_, at) => at);
    const odds = people.map((a) =>
      Float64Array.from(people, (b) => (a >= 50 && a < 53 && b >= 50 && b < 53 ? 9 : -9)),
    );
    const first = (chance: number) => whole(cover(twins, 1, expectedFrom(odds, chance)))[0]?.members[0];
    expect(first(0.1)).toBe(1);
    expect(first(5)).toBe(50);
  });

  it('ends when nothing is gained', () => {
    expect(whole(cover([...twins, ...twins], 12))).toHaveLength(3);
    expect(whole(cover([], 12))).toEqual([]);
  });
});
