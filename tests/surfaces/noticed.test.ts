import { expect, test } from 'vitest';
import type { OwnCommunity } from '../../utils/core/own-community.ts';
import type { Person } from '../../utils/core/person.ts';
import { membershipsToOffer } from '../../utils/surfaces/noticed.ts';

const NOW = 1_800_000_000_000;

const own = (id: string, name: string, url?: string): OwnCommunity => ({
  ...{ id, name, topics: ['tides'], fields: [], form: 'collaborative-learning-cell' },
  ...{ source: 'its user', confidence: 'own', createdAt: NOW, updatedAt: NOW },
  ...(url === undefined ? {} : { url }),
});

function offeredTo(person: Partial<Person>, pages: readonly string[], all: readonly OwnCommunity[]) {
  const identities = pages.map((url, at) => ({
    ...{ key: `web:${at}`, site: 'web', handle: `${at}`, personId: 'p1', url, addedAt: NOW },
  }));
  const view = {
    person: {
      ...{ id: 'p1', name: 'Mira Oduya', tags: [], topics: [], tie: { sum: 0, count: 0 } },
      ...{ createdAt: NOW, updatedAt: NOW, ...person },
    },
    ...{ identities, notes: [], interactions: [], memberships: [] },
  };
  return membershipsToOffer(view, all).map(({ communityId, sure }) => `${communityId} ${sure}`);
}

const CIRCLE = own('own:1', 'Tide Table Circle', 'https://tides.example/');

test('a community of the user’s own is noticed by its name and its address, until it is gone', () => {
  const bio = 'Member of the Tide Table Circle';
  expect(offeredTo({ bio }, [], [CIRCLE])).toEqual(['own:1 high']);
  expect(offeredTo({}, ['https://tides.example/mira'], [CIRCLE])).toEqual(['own:1 high']);
  expect(offeredTo({ bio }, [], [])).toEqual([]);
});

test('after it is changed it is looked for as it is then', () => {
  const bio = 'Member of the Ebb and Flow Society of Readers';
  expect(offeredTo({ bio }, [], [CIRCLE])).toEqual([]);
  const renamed = { ...own('own:1', 'Ebb and Flow Society of Readers'), updatedAt: NOW + 1 };
  expect(offeredTo({ bio }, [], [renamed])).toEqual(['own:1 high']);
});

test('the address of a whole site where people have profiles notices nobody; a place on it does', () => {
  const pages = ['https://github.com/mira'];
  expect(offeredTo({}, pages, [own('own:2', 'Friday Coders', 'https://github.com')])).toEqual([]);
  const place = [own('own:4', 'Friday Coders', 'https://www.linkedin.com/groups/77')];
  expect(offeredTo({ bio: 'linkedin.com/groups/77' }, pages, place)).toEqual(['own:4 low']);
});

test('what stands for a sensitive trait is never offered, whoever adds it', () => {
  expect(offeredTo({ bio: 'Member of Catholic Coders' }, [], [own('own:3', 'Catholic Coders')])).toEqual([]);
});
