import { expect, test } from 'vitest';
import { addCommunity } from '../../utils/store/communities.ts';
import { decline, join } from '../../utils/store/memberships.ts';
import { writeNote } from '../../utils/store/notes.ts';
import { savePerson } from '../../utils/store/people.ts';
import { saidToBelong } from '../../utils/surfaces/said-to-belong.ts';
import { placesNear } from '../../utils/surfaces/use-near-places.ts';
import { aCommunityDraft } from '../fixtures/community-draft.ts';
import { aDraft, aProfile, aStore, NOW } from '../store/a-store.ts';

const bio = 'Member of Write the Docs and of the Tide Table Circle';

test('who is said to belong to where it was is found, among people and on the page, and only for that place', async () => {
  const store = await aStore();
  const { result: circle } = await addCommunity(store, aCommunityDraft(), true, NOW);
  const { result: ada } = await savePerson(store, aProfile({ bio }), NOW);
  const other = aProfile({ identity: { site: 'github', handle: 'bo' } });
  const { result: bo } = await savePerson(store, other, NOW);
  const at = (communityId: string) => aDraft({ personIds: [ada.id, bo.id], communityId });
  const page = aProfile({ bio, identity: { site: 'github', handle: 'cleo' } });
  expect(await saidToBelong(store, at(circle.id), page)).toEqual({
    people: new Map([[ada.id, 'bio']]),
    profile: 'bio',
  });
  expect(await saidToBelong(store, at('write-the-docs'), undefined)).toEqual({
    people: new Map([[ada.id, 'bio']]),
  });
  expect(await saidToBelong(store, at('pydata'), page)).toEqual({ people: new Map() });
  expect(await saidToBelong(store, aDraft({ personIds: [ada.id] }), page)).toBeUndefined();
});

test('of somebody known whose page it is, it is what is kept that counts, with a no', async () => {
  const store = await aStore();
  const { result: ada } = await savePerson(store, aProfile(), NOW);
  await writeNote(store, ada.id, 'She is a member of PyData', undefined, NOW);
  const draft = aDraft({ communityId: 'pydata' });
  expect(await saidToBelong(store, draft, aProfile())).toEqual({ people: new Map([[ada.id, 'note']]) });
  await decline(store, ada.id, 'pydata', NOW);
  expect(await saidToBelong(store, draft, aProfile({ bio: 'PyData organiser' }))).toEqual({
    people: new Map(),
  });
});

test('the communities that most of those there are in come first, then the others and the user’s', async () => {
  const store = await aStore();
  const people = ['ada', 'bo'].map((handle) => aProfile({ identity: { site: 'github', handle } }));
  const ids: string[] = [];
  for (const one of people) ids.push((await savePerson(store, one, NOW)).result.id);
  const [ada = '', bo = ''] = ids;
  for (const [who, where] of [
    [ada, 'kites'],
    [ada, 'tides'],
    [bo, 'tides'],
    ['me', 'mine'],
  ] as const)
    await join(store, who, where, NOW);
  expect(await placesNear(store, [ada, bo])).toEqual(['tides', 'kites', 'mine']);
  expect(await placesNear(store, [])).toEqual(['mine']);
});
