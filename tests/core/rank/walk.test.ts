import { describe, expect, it } from 'vitest';
import type { Vector } from '../../../utils/core/rank/vectors.ts';
import { type WalkInput, walk as walkInSteps } from '../../../utils/core/rank/walk.ts';
import { type Steps, whole } from '../../../utils/core/steps.ts';

const none = new Map<string, number>();
const of = (...terms: string[]) => new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)]));
const start = {
  own: [0],
  memberOf: [] as number[][],
  organisation: '',
  organisations: [] as string[],
  user: none,
  contacts: [none],
  communities: [none, none, none, none],
};

type Given = Omit<WalkInput, 'communities' | 'about'> & { communities: readonly Vector[] };

const walk = ({ communities, ...input }: Given) =>
  whole(walkInSteps({ ...input, communities: communities.length, about: () => given(communities) }));

function* given(communities: readonly Vector[]): Steps<readonly Vector[]> {
  yield;
  return communities;
}

describe('walk', () => {
  it('goes along memberships, near ones first, and not where no way leads', () => {
    const [, near = 0, far = 0, nowhere] = walk({
      ...start,
      memberOf: [
        [0, 1],
        [1, 2],
      ],
    });
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
    expect(nowhere).toBe(0);
  });

  it('reaches by terms what no contact is in', () => {
    const [, other, alike = 0] = walk({
      ...start,
      communities: [of('bee'), of('rust'), of('bee', 'honey'), none],
    });
    expect(alike).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  it('goes by the organisation and the words of a contact', () => {
    const towards = (more: Partial<typeof start>) => walk({ ...start, memberOf: [[3]], ...more })[3];
    expect(towards({})).toBe(0);
    expect(towards({ organisation: 'acme', organisations: ['acme'] })).toBeGreaterThan(0);
    expect(towards({ organisation: 'acme', organisations: ['zenith'] })).toBe(0);
    expect(towards({ user: of('bee'), contacts: [of('bee')] })).toBeGreaterThan(0);
  });

  it('does not take a term for an organisation', () => {
    expect(walk({ ...start, memberOf: [[3]], user: of('acme'), organisations: ['acme'] })[3]).toBe(0);
  });
});
