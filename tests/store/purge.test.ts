import { expect, it } from 'vitest';
import { TRASH_DAYS } from '../../utils/core/trash.ts';
import { lastSeq } from '../../utils/store/changes.ts';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { purge } from '../../utils/store/purge.ts';
import { trashList } from '../../utils/store/trash.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, DAY, NOW } from './a-store.ts';

const LATER = NOW + TRASH_DAYS * DAY + DAY;

const remembered = async (store: Store) =>
  (await store.db.getAll('changes')).filter(({ touched }) => touched.length > 0).map(({ seq }) => seq);

it('what was deleted 30 days ago goes, with what the history remembers of it', async () => {
  const store = await aStore();
  const log = () => logInteraction(store, aDraft({ newNames: ['Okan'] }), {}, NOW);
  const [{ result: old }, { result: young }] = [await log(), await log()];
  const { change } = await deleteInteraction(store, old.id, NOW);
  const { change: last } = await deleteInteraction(store, young.id, NOW + 5 * DAY);
  expect(await purge(store, LATER)).toBe(4);
  expect(await trashList(store, 10)).toHaveLength(1);
  await expect(undo(store, change, NOW)).rejects.toThrow(/nothing left to undo/u);
  expect(await remembered(store)).toEqual([last]);
  expect(await purge(store, LATER)).toBe(0);
});

it('the last change stays, without its memory: its number tells whether the browser lost any', async () => {
  const store = await aStore();
  const { change } = await savePerson(store, aProfile(), NOW);
  await purge(store, LATER);
  expect(await lastSeq(store)).toBe(change);
  expect(await remembered(store)).toEqual([]);
  expect(await purge(store, LATER)).toBe(0);
});

it('old changes go also behind those that were forgotten, and when there are very many', async () => {
  const store = await aStore();
  for (let i = 0; i < 30; i += 1) await logInteraction(store, aDraft({ newNames: [`Person ${i}`] }), {}, NOW);
  const { result } = await savePerson(store, aProfile(), NOW);
  await forgetPerson(store, result.id, NOW);
  await logInteraction(store, aDraft({ newNames: ['Today'] }), {}, LATER);
  await purge(store, LATER, 10);
  expect(await store.db.count('changes')).toBe(1);
});
