import { expect, test } from 'vitest';
import type { Community } from '../../utils/core/community.ts';
import { everything } from '../../utils/core/everything.ts';
import {
  addCommunity,
  deleteCommunity,
  editCommunity,
  ownCommunities,
  removeCatalogueFile,
  takeCatalogueFile,
} from '../../utils/store/communities.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { join, leave } from '../../utils/store/memberships.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { undo } from '../../utils/store/undo.ts';
import { aCommunityDraft } from '../fixtures/community-draft.ts';
import { aProfile, aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const entry = (id: string): Community => ({
  ...{ id, name: `The ${id}`, url: `https://${id}.example/`, topics: ['tides'], fields: ['science'] },
  ...{ form: 'cross-disciplinary-guild', description: 'They meet.', membership: 'open' },
  ...{ source: 'A list', confidence: 'listed' },
});

const add = async (store: Store, isMember = true) =>
  (await addCommunity(store, aCommunityDraft(), isMember, NOW)).result.id;
const members = async (store: Store, id: string) =>
  (await store.db.getAllFromIndex('memberships', 'communityId', id)).map(({ who }) => who).sort();
const ids = async (store: Store) => (await ownCommunities(store)).map(({ id }) => id).sort();

test('is added with the user in it in one step, and that is undone exactly', async () => {
  const store = await aStore();
  const { result, change } = await addCommunity(store, aCommunityDraft(), true, NOW);
  expect(await ownCommunities(store)).toMatchObject([{ name: 'Tide Table Circle', confidence: 'own' }]);
  expect(await members(store, result.id)).toEqual(['me']);
  await undo(store, change, NOW + 1);
  expect([await ids(store), await store.db.count('memberships')]).toEqual([[], 0]);
});

test('its undo is refused once somebody else belongs to it', async () => {
  const store = await aStore();
  const { result: ada } = await savePerson(store, aProfile(), NOW);
  const { result, change } = await addCommunity(store, aCommunityDraft(), false, NOW);
  await join(store, ada.id, result.id, NOW + 1);
  await expect(undo(store, change, NOW + 2)).rejects.toThrow(/changed again/u);
  expect(await members(store, result.id)).toEqual([ada.id]);
});

test('is changed, and is refused where it is gone or cannot be kept', async () => {
  const store = await aStore();
  const id = await add(store);
  const draft = aCommunityDraft({ name: 'Ebb and Flow', url: 'tides.example', cadence: '' });
  const { change } = await editCommunity(store, id, draft, NOW + 1);
  const [held] = await ownCommunities(store);
  expect(held).toMatchObject({ name: 'Ebb and Flow', url: 'https://tides.example/', createdAt: NOW });
  expect(held).not.toHaveProperty('cadence');
  await undo(store, change, NOW + 2);
  expect(await ownCommunities(store)).toMatchObject([{ name: 'Tide Table Circle' }]);
  expect(() => editCommunity(store, id, aCommunityDraft({ name: '' }), NOW)).toThrow(/needs a name/u);
  await expect(editCommunity(store, 'own:gone', draft, NOW)).rejects.toThrow(/was deleted/u);
});

test('goes into the trash with who belongs to it, and comes back with those who are still there', async () => {
  const store = await aStore();
  const { result: ada } = await savePerson(store, aProfile(), NOW);
  const id = await add(store);
  await join(store, ada.id, id, NOW);
  await deleteCommunity(store, id, NOW + 1);
  expect([await ids(store), await members(store, id)]).toEqual([[], []]);
  const [trashed] = await trashList(store, 9);
  expect(trashed).toMatchObject({ kind: 'community', label: 'Tide Table Circle' });
  await deletePerson(store, ada.id, NOW + 2);
  await bringBack(store, trashed?.id ?? '', NOW + 3);
  expect([await ids(store), await members(store, id)]).toEqual([[id], ['me']]);
});

test('a membership of a community that was deleted since does not come back without it', async () => {
  const store = await aStore();
  const id = await add(store);
  const { change } = await leave(store, `me~${id}`, NOW + 1);
  await deleteCommunity(store, id, NOW + 2);
  await expect(undo(store, change, NOW + 3)).rejects.toThrow(/changed again/u);
  const [community, membership] = await trashList(store, 9);
  const back = () => bringBack(store, membership?.id ?? '', NOW + 4);
  await expect(back()).rejects.toThrow(/Bring the community back first/u);
  await bringBack(store, community?.id ?? '', NOW + 5);
  await back();
  expect(await members(store, id)).toEqual(['me']);
});

test('whoever is forgotten goes out of a community in the trash, which stays', async () => {
  const store = await aStore();
  const { result: ada } = await savePerson(store, aProfile(), NOW);
  const id = await add(store, false);
  await join(store, ada.id, id, NOW);
  await deleteCommunity(store, id, NOW + 1);
  await forgetPerson(store, ada.id, NOW + 2);
  const [trashed] = await trashList(store, 9);
  expect(trashed).toMatchObject({ communities: [{ id }], memberships: [] });
  expect(JSON.stringify(await store.db.getAll('changes'))).not.toContain(ada.id);
});

test('a file is taken in as one step with its mark, twice changes nothing, and is undone', async () => {
  const store = await aStore();
  const { result, change } = await takeCatalogueFile(store, 'tides.json', [entry('a'), entry('b')], NOW);
  expect(result.added).toBe(2);
  expect((await ownCommunities(store)).map(({ file }) => file?.name)).toEqual(['tides.json', 'tides.json']);
  const again = await takeCatalogueFile(store, 'tides.json', [entry('a'), entry('b')], NOW + 1);
  expect([again.result.added, await ids(store)]).toEqual([0, ['a', 'b']]);
  await undo(store, change, NOW + 2);
  expect(await ids(store)).toEqual([]);
});

test('a file is removed as a whole; what somebody belongs to or was changed stays as the user’s own', async () => {
  const store = await aStore();
  const own = await add(store);
  const { result } = await takeCatalogueFile(store, 'x', ['a', 'b', 'c'].map(entry), NOW);
  await takeCatalogueFile(store, 'y', [entry('other')], NOW);
  await join(store, 'me', 'b', NOW + 1);
  await editCommunity(store, 'c', aCommunityDraft(), NOW + 2);
  const before = await readEverything(store);
  const { result: done, change } = await removeCatalogueFile(store, result.fileId, NOW + 3);
  expect(done).toEqual({ removed: 1, stayed: 1 });
  expect(await ids(store)).toEqual(['b', 'c', 'other', own]);
  expect((await ownCommunities(store)).filter(({ file }) => file).map(({ id }) => id)).toEqual(['other']);
  await undo(store, change, NOW + 4);
  expect(await readEverything(store)).toEqual(before);
});

test('no more than 5,000 fit, and what does not fit changes nothing', async () => {
  const store = await aStore();
  const many = Array.from({ length: 5_000 }, (_, at) => entry(`c${at}`));
  await takeCatalogueFile(store, 'x', many, NOW);
  await expect(takeCatalogueFile(store, 'y', [entry('one-more')], NOW)).rejects.toThrow(/are the most/u);
  await expect(addCommunity(store, aCommunityDraft(), true, NOW)).rejects.toThrow(/are the most/u);
  expect(await store.db.count('communities')).toBe(5_000);
});

test('is exported and taken in again with everything, also out of the trash', async () => {
  const [store, other] = [await aStore(), await aStore()];
  await takeCatalogueFile(store, 'x', [entry('a')], NOW);
  await add(store);
  await deleteCommunity(store, await add(store), NOW + 1);
  const all = everything.parse(JSON.parse(JSON.stringify(await readEverything(store))));
  await importEverything(other, all, NOW + 2);
  expect(await readEverything(other)).toEqual(await readEverything(store));
});
