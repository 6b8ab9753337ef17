import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenProfile } from '../../utils/core/identity.ts';
import type { ProfileChange } from '../../utils/core/profile-change.ts';
import { differing, openChanges, seenOf } from '../../utils/core/seen-profile.ts';
import { ADA_VIEW, NOW, PROFILE } from '../components/sample.ts';

const words = fc.record(
  {
    name: fc.constantFrom('A', 'B'),
    headline: fc.constantFrom('A', 'B'),
    organisation: fc.constantFrom('A', 'B'),
    location: fc.constantFrom('A', 'B'),
  },
  { requiredKeys: ['name'] },
);

describe('what a page says', () => {
  it('is kept where it was read well, and only what is watched', () => {
    const seen = seenOf({ ...PROFILE, headline: 'Analyst' }, NOW);
    expect(seen).toEqual({ at: NOW, name: PROFILE.name, headline: 'Analyst' });
    expect(seenProfile.safeParse(seen).success).toBe(true);
    expect(seenOf({ ...PROFILE, confidence: 'low' }, NOW)).toBeUndefined();
    expect(seenOf({ ...PROFILE, unread: 'Not drawn yet.' }, NOW)).toBeUndefined();
    expect(seenOf({ identity: PROFILE.identity, url: PROFILE.url }, NOW)).toBeUndefined();
  });

  it('changed only where it says something else, never where it says nothing', () =>
    fc.assert(
      fc.property(words, words, (before, after) => {
        const found = differing({ at: 0, ...before }, { at: 1, ...after });
        for (const field of found) expect(after[field]).toBeDefined();
        expect(differing({ at: 0, ...before }, { at: 1, ...before })).toEqual([]);
        expect(differing({ at: 0, ...before, ...after }, { at: 1, ...after })).toEqual([]);
      }),
    ));
});

it('the last word of a page on each field is to be decided, unless it was, or is kept of the person already', () => {
  const aChange = (id: string, more: Partial<ProfileChange>): ProfileChange => ({
    ...{ id, personId: 'p1', at: NOW, key: 'github:ada', field: 'organisation', before: 'A', after: 'B' },
    ...more,
  });
  const { person } = ADA_VIEW;
  const [later, other] = [aChange('2', { before: 'B', after: 'C' }), aChange('3', { key: 'orcid:ada' })];
  const all = [later, other, aChange('1', {})];
  const ids = (changes: ProfileChange[], organisation = 'A') =>
    openChanges(changes, { ...person, organisation }).map(({ id }) => id);
  expect(ids(all)).toEqual(['2', '3']);
  expect(ids([{ ...later, settled: true }, other, aChange('1', {})])).toEqual(['3']);
  expect(ids(all, 'C')).toEqual(['3']);
});
