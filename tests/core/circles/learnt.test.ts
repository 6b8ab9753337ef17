import { describe, expect, it } from 'vitest';
import { learntFrom } from '../../../utils/core/circles/learnt.ts';
import { type CirclePerson, neighbourhoodOf } from '../../../utils/core/circles/neighbourhood.ts';
import { whole } from '../../../utils/core/steps.ts';

/** Forty people, six communities: who is in one is in others that are near it, the last ten in nothing. */
const people = Array.from({ length: 40 }, (_, at): CirclePerson => {
  const id = `p${String(at).padStart(2, '0')}`;
  const memberships = [0, 1, 2, 3, 4, 5].filter((club) => at < 30 && (at + club) % 5 < 2);
  return { id, text: '', memberships: memberships.map((club) => `club${club}`) };
});
const learnt = (some: readonly CirclePerson[]) => whole(learntFrom(whole(neighbourhoodOf(some, []))));

describe('what known communities teach', () => {
  it('is that those who share some are likelier in one more', () => {
    const row = learnt(people)?.rows[0] ?? new Float64Array();
    expect(row).toHaveLength(40);
    expect(row[5]).toBeGreaterThan(row[35] ?? 0);
  });

  it('leaves out what a community says of its own members where it is taken for unknown', () => {
    const all = whole(neighbourhoodOf(people, []));
    const found = whole(learntFrom(all));
    const known = all.communities[0];
    if (!found || !known) throw new Error('nothing was learnt');
    const without = found.without(known);
    expect([...without.keys()]).toEqual(known.members);
    const [one = 0, other = 0] = known.members;
    expect(without.get(one)?.[other]).toBeLessThan(found.rows[one]?.[other] ?? 0);
  });

  it('is nothing where too few are known', () => {
    expect(
      learnt(people.map((one) => ({ ...one, memberships: one.memberships.slice(0, 0) }))),
    ).toBeUndefined();
  });
});
