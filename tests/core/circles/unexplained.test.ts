import { describe, expect, it } from 'vitest';
import type { Known } from '../../../utils/core/circles/neighbourhood.ts';
import { cosinesWith, saidBy, unexplainedIn } from '../../../utils/core/circles/unexplained.ts';

const PEOPLE = 20;
/** Term 0 is what the first five talk of, who are in one community; term 1 is said by two of them and one other. */
const uses = [[0, 1, 2, 3, 4].map((at) => [at, 2] as const), [0, 1, 19].map((at) => [at, 2] as const)];
const choir: Known = { topics: [], members: [0, 1, 2, 3, 4], worth: 1, near: new Float64Array(PEOPLE) };

describe('what nothing explains of what people say', () => {
  const unexplained = unexplainedIn(uses, [choir], PEOPLE);

  it('weighs less where the others of a community say it too', () => {
    const [talk = 0, other = 0] = unexplained(0).weights;
    expect(talk).toBeLessThan(1);
    expect(other).toBeGreaterThan(talk);
  });

  it('is all that is said by those who are in none, and where the community is taken for unknown', () => {
    expect(unexplained(19).weights).toEqual([2]);
    expect(unexplained(0, choir).weights).toEqual([2, 2]);
  });

  it('is compared by its cosine', () => {
    const said = saidBy(uses, PEOPLE);
    const alike = cosinesWith(said[19] ?? { terms: [], weights: [], length: 0 }, said, uses.length);
    expect(alike[0]).toBeCloseTo(Math.SQRT1_2);
    expect(alike[19]).toBeCloseTo(1);
    expect(alike[7]).toBe(0);
  });
});
