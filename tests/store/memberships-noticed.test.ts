import { expect, test } from 'vitest';
import { person } from '../../utils/core/person.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import { decline, join, leave } from '../../utils/store/memberships.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { undo } from '../../utils/store/undo.ts';
import { aProfile, aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const save = async (store: Store, handle = 'mirela-brandt'): Promise<string> =>
  (await savePerson(store, aProfile({ identity: { site: 'github', handle } }), NOW)).result.id;

const declined = async (store: Store, id: string) => (await personView(store, id))?.person.notMemberOf;
const joined = async (store: Store, id: string) => (await personView(store, id))?.memberships;

test('a yes is a membership that says where it was noticed, and is undone exactly', async () => {
  const store = await aStore();
  const id = await save(store);
  const { change } = await join(store, id, 'write-the-docs', NOW + 1, 'bio');
  expect(await joined(store, id)).toMatchObject([{ communityId: 'write-the-docs', noticedIn: 'bio' }]);
  await undo(store, change, NOW + 2);
  expect(await joined(store, id)).toEqual([]);
});

test('a no is remembered once, exported with the person, and undone exactly', async () => {
  const store = await aStore();
  const id = await save(store);
  await decline(store, id, 'pydata', NOW + 1);
  await decline(store, id, 'pydata', NOW + 2);
  const { change } = await decline(store, id, 'write-the-docs', NOW + 3);
  expect(await declined(store, id)).toEqual(['pydata', 'write-the-docs']);
  const [exported] = (await readEverything(store)).people;
  expect(person.parse(exported).notMemberOf).toEqual(['pydata', 'write-the-docs']);
  await undo(store, change, NOW + 4);
  expect(await declined(store, id)).toEqual(['pydata']);
});

test('a yes after a no forgets the no, and its undo brings it back', async () => {
  const store = await aStore();
  const id = await save(store);
  await decline(store, id, 'pydata', NOW + 1);
  const { change } = await join(store, id, 'pydata', NOW + 2);
  expect(await declined(store, id)).toBeUndefined();
  await undo(store, change, NOW + 3);
  expect(await declined(store, id)).toEqual(['pydata']);
});

test('to take away what was noticed is a no; to take away what the user added is none', async () => {
  const store = await aStore();
  const id = await save(store);
  await join(store, id, 'pydata', NOW + 1, 'headline');
  await join(store, id, 'write-the-docs', NOW + 2);
  for (const { id: key } of (await joined(store, id)) ?? []) await leave(store, key, NOW + 3);
  expect(await joined(store, id)).toEqual([]);
  expect(await declined(store, id)).toEqual(['pydata']);
});

test('who is joined has the noes of both, and who is separated again only their own', async () => {
  const store = await aStore();
  const [keptId, goneId] = [await save(store), await save(store, 'mb')];
  await decline(store, keptId, 'pydata', NOW + 1);
  await decline(store, goneId, 'write-the-docs', NOW + 2);
  const { result } = await joinPeople(store, { keptId, goneId }, NOW + 3);
  expect(await declined(store, keptId)).toEqual(['pydata', 'write-the-docs']);
  await decline(store, keptId, 'fosdem', NOW + 4);
  await separatePeople(store, result.id, NOW + 5);
  expect(await declined(store, keptId)).toEqual(['pydata', 'fosdem']);
  expect(await declined(store, goneId)).toEqual(['write-the-docs']);
});

test('a no is forgotten with the person, also by the history', async () => {
  const store = await aStore();
  const id = await save(store);
  await decline(store, id, 'pydata', NOW + 1);
  await forgetPerson(store, id, NOW + 2);
  expect(JSON.stringify([await readEverything(store), await store.db.getAll('changes')])).not.toContain(
    'pydata',
  );
});
