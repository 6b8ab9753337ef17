import { expect, it } from 'vitest';
import { deleteNote, editNote, writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { writtenAbout } from '../../utils/store/search/texts.ts';
import { undo } from '../../utils/store/undo.ts';
import { aProfile, aStore, NOW } from './a-store.ts';

const mirela = async (store: Store) => (await savePerson(store, aProfile(), NOW)).result.id;

it('a note can be an insight or a resource, and be changed and undone', async () => {
  const store = await aStore();
  const more = { kind: 'insight', topics: ['tides', ' Tides '] } as const;
  const { result: note } = await writeNote(
    store,
    await mirela(store),
    'They turn twice',
    undefined,
    NOW,
    more,
  );
  expect(note).toMatchObject({ text: 'They turn twice', kind: 'insight', topics: ['tides'] });
  const { change, result } = await editNote(store, note.id, { text: 'Twice a day' }, NOW + 1);
  expect(result).toEqual({
    id: note.id,
    personId: note.personId,
    text: 'Twice a day',
    createdAt: NOW,
    updatedAt: NOW + 1,
  });
  await undo(store, change, NOW + 2);
  expect(await store.db.get('notes', note.id)).toEqual(note);
});

it('a note is found by what it is about', async () => {
  const store = await aStore();
  const id = await mirela(store);
  await writeNote(store, id, 'The tables', undefined, NOW, {
    kind: 'resource',
    topics: ['tides'],
    link: 'a.example/b',
  });
  expect([...(await writtenAbout(store, 'tides', true)).keys()]).toEqual([id]);
});

it('an empty note changes nothing, nor does one that is gone', async () => {
  const store = await aStore();
  const { result: note } = await writeNote(store, await mirela(store), 'Kept', undefined, NOW);
  expect(() => editNote(store, note.id, { text: ' ' }, NOW)).toThrow(/empty/u);
  await deleteNote(store, note.id, NOW + 1);
  await expect(editNote(store, note.id, { text: 'x' }, NOW + 2)).rejects.toThrow(/deleted in the meantime/u);
});
