import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { backUp } from '../../utils/store/backups/back-up.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { changeTags } from '../../utils/store/people.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { aDraft, aStore, NOW } from './a-store.ts';
import { backupOf } from './backups/copies.ts';
import { readEverything } from './read-everything.ts';

const NAMES = ['Zyxwy Qvandt', 'Vrelk Onduma', 'Thessaly Brix'];

/** Three people with nothing but their names, and what the history remembers of the first. */
async function three(store: Store): Promise<[first: string, second: string, third: string]> {
  const { result } = await logInteraction(store, aDraft({ newNames: NAMES, about: 'Kites' }), {}, NOW);
  const [first = '', second = '', third = ''] = result.personIds;
  await changeTags(store, first, [], ['maps'], NOW);
  await changeTags(store, first, ['maps'], ['tides'], NOW);
  return [first, second, third];
}

/** The first into the second, and that one into the third. */
async function joinAll(store: Store, [first, second, third]: readonly string[]): Promise<void> {
  await joinPeople(store, { keptId: second ?? '', goneId: first ?? '' }, NOW + 1);
  await joinPeople(store, { keptId: third ?? '', goneId: second ?? '' }, NOW + 2);
}

/** Every word in the database and in the backups. */
async function allOf(store: Store): Promise<string> {
  const db = await openDB(store.db.name);
  const stores = await Promise.all([...db.objectStoreNames].map((one) => db.getAll(one)));
  const backup = await backupOf(db.version);
  db.close();
  return JSON.stringify([stores, backup]);
}

test('with somebody forgotten go all who were joined into them, also from the history and the backups', async () => {
  const store = await aStore();
  const ids = await three(store);
  await backUp(store.db.name, 'asked', NOW);
  await joinAll(store, ids);
  for (const name of NAMES) expect(await allOf(store)).toContain(name);
  await forgetPerson(store, ids[2], NOW + 3);
  const left = await allOf(store);
  expect([...NAMES, ...ids].filter((trace) => left.includes(trace))).toEqual([]);
});

test('nor do these come back by an export of before they were joined', async () => {
  const store = await aStore();
  const ids = await three(store);
  const file = await readEverything(store);
  await joinAll(store, ids);
  await forgetPerson(store, ids[2], NOW + 3);
  const { result } = await importEverything(store, file, NOW + 4);
  expect(result.forgotten).toBe(3);
  expect((await readEverything(store)).people).toEqual([]);
});

test('nor by the trash of a file', async () => {
  const store = await aStore();
  const [, , third] = await three(store);
  await deletePerson(store, third, NOW + 1);
  const file = await readEverything(store);
  const [trashed] = await trashList(store, 1);
  await bringBack(store, trashed?.id ?? '', NOW + 2);
  await forgetPerson(store, third, NOW + 3);
  const { result } = await importEverything(store, file, NOW + 4);
  expect(result.forgotten).toBe(1);
  expect(await trashList(store, 9)).toEqual([]);
});

test('nor by a join in a file, when they were separated before they were forgotten', async () => {
  const store = await aStore();
  const [first, second] = await three(store);
  const { result: join } = await joinPeople(store, { keptId: second, goneId: first }, NOW + 1);
  const file = await readEverything(store);
  await separatePeople(store, join.id, NOW + 2);
  await forgetPerson(store, first, NOW + 3);
  await importEverything(store, file, NOW + 4);
  expect((await readEverything(store)).joins).toEqual([]);
});
