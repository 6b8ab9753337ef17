import { expect, it } from 'vitest';
import { COMMUNITIES } from '../../../utils/catalogue/communities.ts';
import { noticerOf } from '../../../utils/core/memberships/noticed.ts';
import { offered } from '../../../utils/core/memberships/offered.ts';
import type { Person } from '../../../utils/core/person.ts';
import type { PersonView } from '../../../utils/core/views.ts';

const notice = noticerOf(COMMUNITIES);
const NOW = 1_800_000_000_000;

const view = (person: Partial<Person>, more: Partial<PersonView> = {}): PersonView => ({
  person: {
    ...{ id: 'p1', name: 'Mira Oduya', tags: [], topics: [], tie: { sum: 0, count: 0 } },
    ...{ createdAt: NOW, updatedAt: NOW, ...person },
  },
  ...{ identities: [], notes: [], interactions: [], memberships: [], ...more },
});
const ids = (one: PersonView, addressOf: (key: string) => string | undefined = () => undefined) =>
  offered(one, notice, addressOf).map(({ communityId }) => communityId);

const bio = 'Member of Write the Docs and PyData';

it('offers what was noticed and not answered', () => {
  const membership = { id: 'p1~pydata', who: 'p1', communityId: 'pydata', createdAt: NOW };
  expect(ids(view({ bio }))).toEqual(['pydata', 'write-the-docs']);
  expect(ids(view({ bio }, { memberships: [membership] }))).toEqual(['write-the-docs']);
  expect(ids(view({ bio, notMemberOf: ['write-the-docs'] }))).toEqual(['pydata']);
});

it('looks at their pages, and at those that they call their own', () => {
  const identity = { site: 'github', handle: 'mira', personId: 'p1', addedAt: NOW };
  const page = { ...identity, key: 'github:mira', url: 'https://github.com/mira' };
  const addressOf = (key: string) => (key === 'kaggle:mira' ? 'https://www.kaggle.com/mira' : undefined);
  const claiming = view({}, { identities: [{ ...page, claims: ['kaggle:mira', 'unheard:of'] }] });
  expect(ids(claiming, addressOf)).toEqual(['kaggle']);
  expect(ids(view({}, { identities: [page] }), addressOf)).toEqual([]);
});
