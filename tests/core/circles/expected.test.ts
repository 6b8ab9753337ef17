import { describe, expect, it } from 'vitest';
import { expectedFrom, likenessToExpected } from '../../../utils/core/circles/expected.ts';
import { likenessOfSets, peopleSet } from '../../../utils/core/circles/people-set.ts';

/** Log odds beside nobody else: the first three belong together, the fourth with nobody. */
const CERTAIN = [
  [0, 99, 99, -99],
  [99, 0, 99, -99],
  [99, 99, 0, -99],
  [-99, -99, -99, 0],
].map((row) => Float64Array.from(row));

describe('groups that are expected', () => {
  it('hold the person that they are around, and the others as likely as they are', () => {
    const { likely, sizes } = expectedFrom([new Float64Array([-99, 0]), new Float64Array([0, -99])], 1);
    expect(likely.map((row) => [...row])).toEqual([
      [1, 0.5],
      [0.5, 1],
    ]);
    expect([...sizes]).toEqual([1.5, 1.5]);
  });

  it('are likelier around whom others expect, and all together as likely as is said', () => {
    const { chances } = expectedFrom(CERTAIN, 6);
    expect([...chances].map((each) => Math.round(each * 1000) / 1000)).toEqual([2, 2, 2, 0]);
  });

  it('are as near to a set of people as if their members were known, where they are certain', () => {
    const expected = expectedFrom(CERTAIN, 1);
    for (const members of [[0, 1, 2], [0, 3], [3]]) {
      const near = likenessToExpected(peopleSet(members, 4), expected);
      expect(near[0]).toBeCloseTo(likenessOfSets(peopleSet(members, 4), peopleSet([0, 1, 2], 4)), 9);
    }
  });

  it('are less like a large set, of which few are likely, than the few', () => {
    const expected = expectedFrom(
      [0, 1, 2, 3, 4].map((seed) =>
        Float64Array.from([2, 2, 2, -2, -2], (odds, at) => (at === seed ? 0 : odds)),
      ),
      1,
    );
    const few = likenessToExpected(peopleSet([0, 1, 2], 5), expected)[0] ?? 0;
    expect(few).toBeGreaterThan(likenessToExpected(peopleSet([0, 1, 2, 3, 4], 5), expected)[0] ?? 0);
  });

  it('are none among nobody', () => {
    const none = expectedFrom([], 1);
    expect([none.likely, [...none.sizes], [...none.chances]]).toEqual([[], [], []]);
  });
});
