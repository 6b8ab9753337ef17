import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { backUp } from '../../utils/store/backups/back-up.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { editPerson, savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { searchPeople } from '../../utils/store/search/search-people.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, DAY, NOT_MET, NOW } from './a-store.ts';
import { backupOf } from './backups/copies.ts';
import { readEverything } from './read-everything.ts';

const NAMES = ['Ada Quist', 'Bo Lund', 'Cem Ay', 'Dua Falk'];
const OTHERS = { pronouns: '', headline: '', organisation: '', location: '', tags: [] };

/** Four people; each of the last three was met through the first. */
async function met(store: Store): Promise<[string, string, string, string]> {
  const { result } = await logInteraction(store, aDraft({ newNames: NAMES }), {}, NOW);
  const [a = '', ...rest] = result.personIds;
  for (const [i, id] of rest.entries()) {
    const name = NAMES[i + 1] ?? '';
    await editPerson(store, id, { name, ...OTHERS, ...NOT_MET, metThroughId: a }, NOW + i);
  }
  return [a, ...rest] as [string, string, string, string];
}

const view = async (store: Store, id: string) => {
  const { person, through, introduced } = (await personView(store, id)) ?? {};
  return { met: person?.met, through: through?.name, introduced: introduced?.map(({ name }) => name) };
};

it('is kept, emptied again, and refused where there is no such day', async () => {
  const store = await aStore();
  const { result } = await savePerson(store, aProfile(), NOW);
  const said = { metHow: 'At a talk', metOn: '2020-02-01', metThrough: 'Okan' };
  await editPerson(store, result.id, { name: 'M', ...OTHERS, ...said }, NOW);
  expect((await view(store, result.id)).met).toEqual({ how: 'At a talk', on: '2020-02-01', through: 'Okan' });
  await editPerson(store, result.id, { name: 'M', ...OTHERS, ...NOT_MET }, NOW);
  expect((await view(store, result.id)).met).toBeUndefined();
  const draft = { name: 'M', ...OTHERS, ...said, metOn: '2020-02-31' };
  expect(() => editPerson(store, result.id, draft, NOW)).toThrow(/does not exist/u);
});

it('tells through whom, and whom they introduced; no search finds anybody by that', async () => {
  const store = await aStore();
  const [a, b] = await met(store);
  expect(await view(store, b)).toEqual({ met: { throughId: a }, through: 'Ada Quist', introduced: [] });
  expect((await view(store, a)).introduced?.sort()).toEqual(NAMES.slice(1));
  for (const query of [a, `@${a}`, a.slice(0, 8)])
    expect(await searchPeople(store, { query }, 9, NOW)).toEqual([]);
});

it('follows those who are joined, and those who are separated again', async () => {
  const store = await aStore();
  const [a, b, c] = await met(store);
  const { result: join } = await joinPeople(store, { keptId: b, goneId: a }, NOW + DAY);
  expect((await view(store, c)).through).toBe('Bo Lund');
  expect(await view(store, b)).toMatchObject({
    through: undefined,
    introduced: expect.arrayContaining(['Cem Ay']),
  });
  expect((await view(store, b)).introduced).not.toContain('Bo Lund');
  await separatePeople(store, join.id, NOW + DAY);
  expect([await view(store, b), await view(store, c)].map((one) => one.through)).toEqual([
    'Ada Quist',
    'Ada Quist',
  ]);
});

it('waits for somebody who is deleted until they are back', async () => {
  const store = await aStore();
  const [a, b] = await met(store);
  await deletePerson(store, a, NOW + DAY);
  expect((await view(store, b)).through).toBeUndefined();
  const [trashed] = await trashList(store, 1);
  await bringBack(store, trashed?.id ?? '', NOW + DAY);
  expect((await view(store, b)).through).toBe('Ada Quist');
});

it('names nobody who was forgotten: not in people, the trash, joins, the history or the backups', async () => {
  const store = await aStore();
  const [a, b, c, d] = await met(store);
  const draft = { name: 'Bo Lund', ...OTHERS, ...NOT_MET, metHow: 'At sea', metThroughId: a };
  const { change } = await editPerson(store, b, draft, NOW + 9);
  await joinPeople(store, { keptId: b, goneId: c }, NOW + DAY);
  await deletePerson(store, d, NOW + DAY);
  await backUp(store.db.name, 'asked', NOW + DAY);
  await forgetPerson(store, a, NOW + 2 * DAY);
  const db = await openDB(store.db.name);
  const all = await Promise.all([...db.objectStoreNames].map((one) => db.getAll(one)));
  const left = JSON.stringify([all, await backupOf(db.version)]);
  db.close();
  expect(left).toContain(b);
  expect(left).not.toContain(a);
  expect((await view(store, b)).met).toEqual({ how: 'At sea' });
  await expect(undo(store, change, NOW + 3 * DAY)).rejects.toThrow(/nothing left to undo/u);
});

it('in a file names the person as they are held here', async () => {
  const store = await aStore();
  const { result: before } = await savePerson(store, aProfile(), NOW);
  const { result: other } = await logInteraction(store, aDraft({ newNames: ['Bo Lund'] }), {}, NOW);
  const [bo = ''] = other.personIds;
  await editPerson(store, bo, { name: 'Bo Lund', ...OTHERS, ...NOT_MET, metThroughId: before.id }, NOW + 1);
  const file = await readEverything(store);
  const later = await aStore();
  const { result: held } = await savePerson(later, aProfile(), NOW + DAY);
  await importEverything(later, file, NOW + DAY);
  expect(await view(later, bo)).toEqual({
    met: { throughId: held.id },
    through: 'Mirela Brandt',
    introduced: [],
  });
});
