import { expect, test } from 'vitest';
import { importEverything } from '../../utils/store/everything.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { writeNote } from '../../utils/store/notes.ts';
import { savePerson } from '../../utils/store/people.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const NAME = 'Zyxwy Qvandt';

/** Somebody with a page, somebody with nothing but a name, and both with somebody who stays. */
async function three() {
  const store = await aStore();
  const { result: paged } = await savePerson(store, aProfile({ name: NAME }), NOW);
  const { result: both } = await logInteraction(
    store,
    aDraft({ personIds: [paged.id], newNames: ['Vrelk Onduma', 'Okan Yıldız'], about: 'All three' }),
    {},
    NOW,
  );
  await writeNote(store, paged.id, 'Folds maps', undefined, NOW);
  const named = both.personIds[1] ?? '';
  return { store, paged, named, stays: both.personIds[2] ?? '' };
}

test('somebody forgotten does not come back by an export of before, nor does what was theirs', async () => {
  const { store, paged, named, stays } = await three();
  const file = await readEverything(store);
  await forgetPerson(store, paged.id, NOW + 1);
  await forgetPerson(store, named, NOW + 2);
  const after = await readEverything(store);
  const { result } = await importEverything(store, file, NOW + 3);
  expect(result.forgotten).toBe(2);
  expect((await readEverything(store)).people.map(({ id }) => id)).toEqual([stays]);
  expect(JSON.stringify(await readEverything(store))).not.toMatch(/Zyxwy|Vrelk|Folds maps/u);
  expect((await readEverything(store)).interactions).toEqual(after.interactions);
});

test('nor by an export of another browser, which brings who was forgotten there', async () => {
  const { store, paged } = await three();
  const file = await readEverything(store);
  await forgetPerson(store, paged.id, NOW + 1);
  const { forgotten } = await readEverything(store);
  const other = await aStore();
  const nothing = await readEverything(other);
  await importEverything(other, { ...nothing, forgotten }, NOW + 2);
  const { result } = await importEverything(other, file, NOW + 3);
  expect(result.forgotten).toBe(1);
});

test('a namesake of somebody forgotten is somebody else', async () => {
  const { store, named } = await three();
  await forgetPerson(store, named, NOW + 1);
  const other = await aStore();
  await logInteraction(other, aDraft({ newNames: ['Vrelk Onduma'] }), {}, NOW);
  const { result } = await importEverything(store, await readEverything(other), NOW + 2);
  expect(result).toMatchObject({ forgotten: 0, added: 2 });
});
