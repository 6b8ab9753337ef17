import { expect, it } from 'vitest';
import { deleteNote, editNote, writeNote, writeNoteAbout } from '../../utils/store/notes.ts';
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

it('a note about somebody new adds them in the same step, and its undo takes both back', async () => {
  const store = await aStore();
  const url = 'https://a.example/tides';
  const draft = { text: 'They turn twice', kind: 'insight' } as const;
  const { change, result } = await writeNoteAbout(store, { name: ' Grace ' }, draft, url, NOW);
  expect(await store.db.get('people', result.personId)).toMatchObject({ name: 'Grace' });
  expect(await store.db.get('notes', result.id)).toMatchObject({ ...draft, url });
  await undo(store, change, NOW + 1);
  expect(await store.db.count('people')).toBe(0);
  expect(await store.db.count('notes')).toBe(0);
});

it('a note about whom a page is about adds them once, with the page', async () => {
  const store = await aStore();
  const about = { profile: aProfile() };
  const [one, other] = [
    await writeNoteAbout(store, about, { text: 'One' }, undefined, NOW),
    await writeNoteAbout(store, about, { text: 'Other' }, undefined, NOW + 1),
  ];
  expect(other.result.personId).toBe(one.result.personId);
  expect(await store.db.count('identities')).toBe(1);
});

it('a note that cannot be kept adds nobody', async () => {
  const store = await aStore();
  expect(() => writeNoteAbout(store, { name: 'Grace' }, { text: ' ' }, undefined, NOW)).toThrow(/empty/u);
  await expect(writeNoteAbout(store, { name: ' ' }, { text: 'x' }, undefined, NOW)).rejects.toThrow(/name/u);
  expect(await store.db.count('people')).toBe(0);
  expect(await store.db.count('notes')).toBe(0);
});
