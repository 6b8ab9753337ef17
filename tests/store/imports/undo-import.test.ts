import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { takeBatch } from '../../../utils/store/imports/take-batch.ts';
import { beginUndo, undoBatch } from '../../../utils/store/imports/undo-import.ts';
import { logInteraction } from '../../../utils/store/interactions.ts';
import { joinPeople } from '../../../utils/store/join-people.ts';
import { writeNote } from '../../../utils/store/notes.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { undo } from '../../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, NOW } from '../a-store.ts';
import { contact, facts, file, fileperson, staged, takeBack, takeIn } from './a-file.ts';

const github = (handle: string) =>
  aProfile({ identity: { site: 'github', handle }, url: `https://github.com/${handle}`, name: handle });

const HANDLES = ['a', 'b', 'c', 'd'];
const aFile = fc
  .uniqueArray(fc.constantFrom(...HANDLES, 'e', 'f'), { minLength: 1 })
  .chain((marks) =>
    fc.record({
      marks: fc.constant(marks),
      paged: fc.array(fc.boolean(), { minLength: marks.length, maxLength: marks.length }),
      contacts: fc.array(fc.subarray(marks, { minLength: 1 }), { maxLength: 6 }),
    }),
  )
  .map(({ marks, paged, contacts }) =>
    file(
      marks.map((mark, i) => ({
        ...fileperson(mark, { location: `In ${mark}`, tags: [mark] }, paged[i] ? mark : undefined),
        notes: i % 2 ? [{ id: `no:${mark}`, text: `About ${mark}` }] : [],
      })),
      contacts.map((who, i) => contact(String(i), ...who)),
    ),
  );

async function aNetwork(known: readonly string[]) {
  const store = await aStore();
  for (const handle of known) await savePerson(store, github(handle), NOW);
  const [first] = await store.db.getAllKeys('people');
  if (first !== undefined)
    await logInteraction(store, aDraft({ personIds: [first], about: 'Before' }), {}, NOW);
  return store;
}

describe('taking a file back', () => {
  it('leaves everything exactly as it was before, whatever was known', () =>
    fc.assert(
      fc.asyncProperty(fc.subarray(HANDLES), aFile, async (known, given) => {
        const store = await aNetwork(known);
        const before = await facts(store);
        const id = await takeIn(store, given);
        if (id !== undefined) await takeBack(store, id);
        expect(await facts(store)).toEqual(before);
        expect(await store.db.count('imports')).toBe(0);
        expect(await store.db.count('batches')).toBe(0);
      }),
      { numRuns: 40 },
    ));

  it('goes on where it was cut short, also of a file that was cut short itself', async () => {
    const store = await aNetwork(['a']);
    const before = await facts(store);
    const people = Array.from({ length: 700 }, (_, i) => fileperson(String(i)));
    const id = (await staged(store, file(people))) ?? '';
    await takeBatch(store, id, NOW);
    await takeBatch(store, id, NOW);
    await beginUndo(store, id, NOW);
    expect(await takeBatch(store, id, NOW)).toBeUndefined();
    expect(await undoBatch(store, id, NOW)).toMatchObject({ batches: 2, done: 1 });
    await takeBack(store, id);
    expect(await facts(store)).toEqual(before);
  });

  it('leaves somebody about whom anything was written since, with all that is theirs', async () => {
    const store = await aNetwork([]);
    const id =
      (await takeIn(store, file([fileperson('a', {}, 'a'), fileperson('b')], [contact('1', 'a')]))) ?? '';
    const a = (await facts(store)).people.find(({ name }) => name === 'Person a');
    await writeNote(store, a?.id ?? '', 'Good talk', undefined, NOW);
    await takeBack(store, id);
    const after = await facts(store);
    expect(after.people).toMatchObject([{ name: 'Person a', tie: { count: 1 } }]);
    expect([after.identities, after.notes, after.interactions].map((list) => list.length)).toEqual([1, 1, 1]);
  });

  it('leaves whoever was in a contact with somebody who stays', async () => {
    const store = await aNetwork([]);
    const given = file(
      [fileperson('a'), fileperson('b', {}, 'b'), fileperson('c')],
      [contact('1', 'a', 'b')],
    );
    const id = (await takeIn(store, given)) ?? '';
    const a = (await facts(store)).people.find(({ name }) => name === 'Person a');
    await writeNote(store, a?.id ?? '', 'Good talk', undefined, NOW);
    await takeBack(store, id);
    const after = await facts(store);
    expect(after.people.map(({ name, tie }) => [name, tie.count]).sort()).toEqual([
      ['Person a', 1],
      ['Person b', 1],
    ]);
    expect(after.identities).toHaveLength(1);
  });

  it('takes back also what was changed since and undone again', async () => {
    const store = await aNetwork([]);
    const before = await facts(store);
    const id = (await takeIn(store, file([fileperson('a')]))) ?? '';
    const [a] = (await facts(store)).people;
    const { change } = await writeNote(store, a?.id ?? '', 'Good talk', undefined, NOW);
    await undo(store, change, NOW);
    await takeBack(store, id);
    expect(await facts(store)).toEqual(before);
  });

  it('leaves alone what was joined or deleted since', async () => {
    const store = await aNetwork(['x']);
    const given = file([fileperson('a', {}, 'a'), fileperson('b')], [contact('1', 'a'), contact('2', 'b')]);
    const id = (await takeIn(store, given)) ?? '';
    const { people } = await facts(store);
    const [x, a, b] = ['x', 'Person a', 'Person b'].map(
      (name) => people.find((one) => one.name === name)?.id ?? '',
    );
    await joinPeople(store, { keptId: x ?? '', goneId: a ?? '' }, NOW);
    await deletePerson(store, b ?? '', NOW);
    const before = await facts(store);
    await takeBack(store, id);
    expect(await facts(store)).toEqual(before);
  });

  it('is refused once somebody who was in it was forgotten', async () => {
    const store = await aNetwork([]);
    const id = (await takeIn(store, file([fileperson('a'), fileperson('b')]))) ?? '';
    const [a] = (await facts(store)).people;
    await forgetPerson(store, a?.id ?? '', NOW);
    const before = await facts(store);
    await expect(beginUndo(store, id, NOW)).rejects.toThrow(/Everything is as it was/u);
    expect(await facts(store)).toEqual(before);
  });
});
