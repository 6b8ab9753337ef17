import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../utils/core/rank/people.ts';
import { alongside, repeated, together } from '../../../utils/core/rank/together.ts';

const around = (own: number[], memberOf: number[][]) => ({
  own,
  memberOf,
  members: membersOf(memberOf, 4),
  colleague: [],
  alike: [],
  tie: [],
});

describe('together', () => {
  it('finds what shares its members with the user, the surer the more members', () => {
    const [, often = 0, once = 0, apart = 0] = together(
      around([0], [[0, 1], [0, 1], [0, 1], [0, 2], [3], [3], [3]]),
    );
    expect(often).toBeGreaterThan(once);
    expect(once).toBeGreaterThan(0);
    expect(apart).toBeLessThan(0);
  });

  it('says nothing of a user who is nowhere', () => {
    expect([...together(around([], [[0, 1]]))]).toEqual([0, 0, 0, 0]);
  });
});

describe('alongside', () => {
  it('goes by the one of the communities that says most, whatever the user is in beside it', () => {
    const memberOf = [[0, 1], [0, 1], [0, 1], [2], [2], [2, 3]];
    const alone = alongside(around([0], memberOf));
    const both = alongside(around([0, 2], memberOf));
    expect(both[1]).toBe(alone[1]);
    expect(both[1]).toBeGreaterThan(both[3] ?? 0);
    expect(both[3]).toBeGreaterThan(alone[3] ?? 0);
  });

  it('says nothing of a user who is nowhere, and never speaks against anything', () => {
    expect([...alongside(around([], [[0, 1]]))]).toEqual([0, 0, 0, 0]);
    expect(Math.min(...alongside(around([0], [[0, 1], [2]])))).toBeGreaterThan(0);
  });
});

describe('repeated', () => {
  it('is high where the same circles overlap, low where everybody is somewhere else, between where little is known', () => {
    const overlapping = Array.from({ length: 20 }, () => [0, 1, 2]);
    const scattered = Array.from({ length: 20 }, (_, at) => [2 * at, 2 * at + 1]);
    expect(repeated(overlapping, 3)).toBeGreaterThan(0.8);
    expect(repeated(scattered, 40)).toBeLessThan(0.1);
    expect(repeated([], 3)).toBe(0.25);
  });

  it('goes by communities, not by the order in which they are listed', () => {
    expect(
      repeated(
        [
          [0, 1],
          [1, 0],
        ],
        2,
      ),
    ).toBe(
      repeated(
        [
          [0, 1],
          [0, 1],
        ],
        2,
      ),
    );
  });

  it('ends with somebody who is in everything', () => {
    expect(repeated([Array.from({ length: 100_000 }, (_, at) => at)], 100_000)).toBeGreaterThan(0);
  });
});
