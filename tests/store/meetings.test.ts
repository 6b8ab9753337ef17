import { expect, test } from 'vitest';
import type { Community } from '../../utils/core/community.ts';
import type { NoticedIn } from '../../utils/core/membership.ts';
import { ownCommunities, removeCatalogueFile, takeCatalogueFile } from '../../utils/store/communities.ts';
import { editInteraction, logInteraction } from '../../utils/store/interactions.ts';
import { decline, join } from '../../utils/store/memberships.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const person = async (store: Store, handle: string) =>
  (await savePerson(store, aProfile({ identity: { site: 'github', handle } }), NOW)).result.id;
const members = async (store: Store) =>
  (await store.db.getAll('memberships')).map(({ who, noticedIn }) => [who, noticedIn]);
const said = (...people: [string, NoticedIn][]) => ({ people: new Map(people) });

test('a contact in a community confirms who is said to belong to it, in one step that is undone', async () => {
  const store = await aStore();
  const [ada, bo] = [await person(store, 'ada'), await person(store, 'bo')];
  const before = await readEverything(store);
  const draft = aDraft({ personIds: [ada, bo], kind: 'community meeting', communityId: 'tides' });
  const { result, change } = await logInteraction(store, draft, { said: said([ada, 'bio']) }, NOW + 1);
  expect(result.communityId).toBe('tides');
  expect(await members(store)).toEqual([[ada, 'bio']]);
  await undo(store, change, NOW + 2);
  expect(await readEverything(store)).toEqual(before);
});

test('the person of the page is confirmed in the step that saves them', async () => {
  const store = await aStore();
  const context = { profile: aProfile(), said: { people: new Map(), profile: 'bio' as const } };
  const { result } = await logInteraction(store, aDraft({ communityId: 'tides' }), context, NOW);
  expect(await members(store)).toEqual([[result.personIds[0], 'bio']]);
});

test('a no and a yes of before stay, nobody else is confirmed, and nobody without a community', async () => {
  const store = await aStore();
  const [no, yes] = [await person(store, 'no'), await person(store, 'yes')];
  await decline(store, no, 'tides', NOW);
  await join(store, yes, 'tides', NOW);
  const saying = { said: said([no, 'bio'], [yes, 'bio'], ['somebody-else', 'bio']) };
  await logInteraction(store, aDraft({ personIds: [no, yes], communityId: 'tides' }), saying, NOW + 1);
  expect(await members(store)).toEqual([[yes, undefined]]);
  await logInteraction(store, aDraft({ personIds: [no] }), saying, NOW + 2);
  expect(await store.db.count('memberships')).toBe(1);
});

test('a community that came with a file is the user’s own once a contact was in it', async () => {
  const store = await aStore();
  const entry: Community = {
    ...{ id: 'tides', name: 'Tides', topics: ['tides'], fields: [], source: 'A list' },
    ...{ form: 'cross-disciplinary-guild', confidence: 'listed' },
  };
  const entries = [entry, { ...entry, id: 'ebb' }];
  const { result } = await takeCatalogueFile(store, 'x', entries, NOW);
  await logInteraction(store, aDraft({ newNames: ['Ada'], communityId: 'tides' }), {}, NOW + 1);
  await removeCatalogueFile(store, result.fileId, NOW + 2);
  expect((await ownCommunities(store)).map(({ id }) => id)).toEqual(['tides']);
});

test('an edit changes where it was, takes it away, and leaves it where it does not say', async () => {
  const store = await aStore();
  const draft = aDraft({ newNames: ['Ada'], communityId: 'tides' });
  const { result } = await logInteraction(store, draft, {}, NOW);
  const placeAfter = async (more: { communityId?: string }) =>
    (await editInteraction(store, result.id, aDraft({ about: 'x', ...more }), NOW)).result.communityId;
  expect(await placeAfter({})).toBe('tides');
  expect(await placeAfter({ communityId: 'ebb' })).toBe('ebb');
  expect(await placeAfter({ communityId: '' })).toBeUndefined();
});
