import { expect, it } from 'vitest';
import type { MetDraft } from '../../utils/core/views.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople } from '../../utils/store/join-people.ts';
import { editMet, removeIntroduction, removeMet } from '../../utils/store/met.ts';
import type { Store } from '../../utils/store/open.ts';
import { changeTags } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aStore, DAY, NOT_MET, NOW } from './a-store.ts';

/** Three people; the last two were met through the first, at a talk. */
async function met(store: Store): Promise<[string, string, string]> {
  const names = ['Ada Quist', 'Bo Lund', 'Cem Ay'];
  const { result } = await logInteraction(store, aDraft({ newNames: names }), {}, NOW);
  const [a, b, c] = result.personIds as [string, string, string];
  for (const id of [b, c]) await editMet(store, id, through(a, { metHow: 'At a talk' }), NOW);
  return [a, b, c];
}

const through = (metThroughId: string, more: Partial<MetDraft> = {}): MetDraft => ({
  ...NOT_MET,
  metThroughId,
  ...more,
});
const metOf = async (store: Store, id: string) => (await personView(store, id))?.person.met;
const introducedBy = async (store: Store, id: string) => (await personView(store, id))?.introduced ?? [];
const namesBy = async (store: Store, id: string) =>
  (await introducedBy(store, id)).map(({ name }) => name).sort();

it('is changed alone, and taken back', async () => {
  const store = await aStore();
  const [a, b] = await met(store);
  await changeTags(store, b, [], ['weaver'], NOW + 1);
  const { change } = await editMet(store, b, through(a, { metOn: '2020-02-01' }), NOW + 2);
  expect((await personView(store, b))?.person).toMatchObject({
    ...{ name: 'Bo Lund', tags: ['weaver'], updatedAt: NOW + 2 },
    met: { on: '2020-02-01', throughId: a },
  });
  await undo(store, change, NOW + 3);
  expect(await metOf(store, b)).toEqual({ how: 'At a talk', throughId: a });
  expect(() => editMet(store, b, through(a, { metOn: '2020-02-31' }), NOW)).toThrow(/does not exist/u);
  await deletePerson(store, b, NOW + 4);
  await expect(editMet(store, b, NOT_MET, NOW + 5)).rejects.toThrow(/was deleted in the meantime/u);
});

it('is removed with the introduction that it was, and both are back when that is undone', async () => {
  const store = await aStore();
  const [a, b] = await met(store);
  const { change } = await removeMet(store, b, NOW + 1);
  expect([await metOf(store, b), await namesBy(store, a)]).toEqual([undefined, ['Cem Ay']]);
  await undo(store, change, NOW + 2);
  expect(await metOf(store, b)).toEqual({ how: 'At a talk', throughId: a });
  expect(await namesBy(store, a)).toEqual(['Bo Lund', 'Cem Ay']);
});

it('an introduction that is removed leaves how and when they were met', async () => {
  const store = await aStore();
  const [a, b] = await met(store);
  const seen = (await introducedBy(store, a)).find(({ id }) => id === b);
  if (!seen) throw new Error('nobody was introduced');
  const { change } = await removeIntroduction(store, seen, NOW + 1);
  expect([await metOf(store, b), await namesBy(store, a)]).toEqual([{ how: 'At a talk' }, ['Cem Ay']]);
  await undo(store, change, NOW + 2);
  expect(await namesBy(store, a)).toEqual(['Bo Lund', 'Cem Ay']);
});

it('one that says somebody else by now is left as it is', async () => {
  const store = await aStore();
  const [a, b, c] = await met(store);
  const seen = (await introducedBy(store, a)).find(({ id }) => id === b);
  if (!seen) throw new Error('nobody was introduced');
  await editMet(store, b, through(c), NOW + 1);
  await expect(removeIntroduction(store, seen, NOW + 2)).rejects.toThrow(/changed in the meantime/u);
  expect(await metOf(store, b)).toEqual({ throughId: c });
});

it('one by somebody who was joined into another since is removed there', async () => {
  const store = await aStore();
  const [a, b, c] = await met(store);
  await joinPeople(store, { keptId: c, goneId: a }, NOW + DAY);
  const [seen] = await introducedBy(store, c);
  if (!seen) throw new Error('nobody was introduced');
  expect(seen.id).toBe(b);
  await removeIntroduction(store, seen, NOW + DAY);
  expect([await namesBy(store, c), await metOf(store, b)]).toEqual([[], { how: 'At a talk' }]);
});
