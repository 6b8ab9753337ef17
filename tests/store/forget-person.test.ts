import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { namingOf } from '../../utils/core/forgotten.ts';
import { backUp } from '../../utils/store/backups/back-up.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople } from '../../utils/store/join-people.ts';
import { keepApart } from '../../utils/store/likenesses.ts';
import { join } from '../../utils/store/memberships.ts';
import { forgottenAmong } from '../../utils/store/named.ts';
import { deleteNote, writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { changeTags, savePerson } from '../../utils/store/people.ts';
import { decide } from '../../utils/store/reviews.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';
import { backupOf } from './backups/copies.ts';
import { readEverything } from './read-everything.ts';

const NAME = 'Zyxwy Qvandt';
const HANDLE = 'zyxwy-q';

const save = async (store: Store, name: string, handle: string) => {
  const profile = aProfile({
    name,
    identity: { site: 'github', handle },
    url: `https://github.com/${handle}`,
  });
  return (await savePerson(store, { ...profile, emails: [`${handle}@x.example`] }, NOW)).result;
};

/** Somebody in every place there is, and two others. */
async function everywhere(store: Store) {
  const zyx = await save(store, NAME, HANDLE);
  const other = await save(store, 'Okan Yıldız', 'okan-y');
  const third = await save(store, 'Ilse Quandt', 'ilse-q');
  const { result: note } = await writeNote(store, zyx.id, 'secret', undefined, NOW);
  await writeNote(store, zyx.id, 'another secret', undefined, NOW);
  await deleteNote(store, note.id, NOW);
  await join(store, zyx.id, 'rust-users', NOW);
  await keepApart(store, zyx.id, other.id, NOW);
  await logInteraction(store, aDraft({ personIds: [zyx.id], about: 'alone' }), {}, NOW);
  await logInteraction(store, aDraft({ personIds: [zyx.id, other.id], about: 'both' }), {}, NOW);
  const twin = await save(store, NAME, `${HANDLE}-2`);
  await joinPeople(store, { keptId: zyx.id, goneId: twin.id }, NOW);
  const { change } = await changeTags(store, zyx.id, [], ['tides'], NOW);
  const review = { title: `A circle with ${NAME}`, evidence: [`person:${zyx.id}`], at: NOW };
  await decide(store, { id: 'circle:1', decision: { kind: 'accepted' }, ...review }, NOW);
  await deletePerson(store, third.id, NOW);
  return { zyx, other, third, change };
}

/** Every word in the database and in the copies. */
async function allOf(name: string): Promise<string> {
  const db = await openDB(name);
  const stores = await Promise.all([...db.objectStoreNames].map((one) => db.getAll(one)));
  const keys = await Promise.all([...db.objectStoreNames].map((one) => db.getAllKeys(one)));
  const copy = await backupOf(db.version);
  db.close();
  return JSON.stringify([stores, keys, copy]);
}

test('nothing of somebody forgotten is left anywhere, and others keep what is theirs', async () => {
  const store = await aStore();
  const { zyx, other, third, change } = await everywhere(store);
  await backUp(store.db.name, 'asked', NOW);
  expect(await allOf(store.db.name)).toContain(NAME);
  await forgetPerson(store, zyx.id, NOW + 1);
  const left = await allOf(store.db.name);
  for (const trace of [NAME, HANDLE, zyx.id, 'secret', 'alone']) expect(left).not.toContain(trace);
  const facts = await readEverything(store);
  expect(facts.people.map((one) => [one.id, one.tie.count])).toEqual([[other.id, 1]]);
  expect(facts.interactions.map((one) => [one.about, one.personIds])).toEqual([['both', [other.id]]]);
  await expect(undo(store, change, NOW + 2)).rejects.toThrow(/nothing left to undo/u);
  const [trashed] = await trashList(store, 9);
  await bringBack(store, trashed?.id ?? '', NOW + 3);
  expect(await store.db.get('people', third.id)).toBeDefined();
});

test('what names them is known again by its hash alone', async () => {
  const store = await aStore();
  const { zyx } = await everywhere(store);
  await forgetPerson(store, zyx.id, NOW + 1);
  const isForgotten = await forgottenAmong(store);
  const naming = (handle: string, emails: string[] = []) =>
    namingOf({ name: 'X', emails, keys: [`github:${handle}`] });
  expect(await isForgotten(naming(HANDLE))).toBe(true);
  expect(await isForgotten(naming('nobody', [`${HANDLE.toUpperCase()}@x.example`]))).toBe(true);
  expect(await isForgotten(naming('okan-y'))).toBe(false);
  const [first] = await store.db.getAll('forgotten');
  expect(first?.salt).toHaveLength(64);
});

test('a change that also touched others cannot be undone past what was done later', async () => {
  const store = await aStore();
  const { zyx, other } = await everywhere(store);
  const { change } = await changeTags(store, other.id, [], ['kites'], NOW);
  await logInteraction(store, aDraft({ personIds: [zyx.id, other.id], about: 'later' }), {}, NOW + 1);
  await forgetPerson(store, zyx.id, NOW + 2);
  await expect(undo(store, change, NOW + 3)).rejects.toThrow(/changed again/u);
});
