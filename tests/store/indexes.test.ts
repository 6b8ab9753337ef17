import { expect, test } from 'vitest';
import { indexesInTable, indexesUsed } from '../setup/architecture/indexes.ts';
import { pathsOf, textOf } from '../setup/architecture/project.ts';
import { aStore } from './a-store.ts';

/** Every index of the database, as `store.index`. */
async function indexes(): Promise<string[]> {
  const { db } = await aStore();
  const { objectStoreNames } = db;
  const transaction = db.transaction([...objectStoreNames]);
  return [...objectStoreNames]
    .flatMap((store) => [...transaction.objectStore(store).indexNames].map((index) => `${store}.${index}`))
    .sort();
}

const inTable = () => [...new Set(indexesInTable(textOf('ARCHITECTURE.md')))].sort();

test('every index is in the table that says which query uses it, and the table names no other', async () => {
  expect(inTable()).toEqual(await indexes());
});

test('every index is used, and none that there is not', async () => {
  const files = pathsOf('{utils/store,utils/surfaces,entrypoints}/**/*.{ts,tsx}').filter(
    (path) => !path.includes('/migrations/'),
  );
  const used = [...new Set(files.flatMap((path) => indexesUsed(textOf(path))))].sort();
  expect(used).toEqual(await indexes());
});

test('an index is seen however it is asked for', () => {
  const text = `
    const objects = db.transaction('texts').store;
    objects.index('words'); reading.people.index('marks'); transaction.store.index('at');
    await db.transaction('people').store.index('lastAt'); await store.db.countFromIndex('notes', 'personId', id);
    const transaction = db.transaction('changes', 'readwrite');
    sharedIn(store, 'people', 'emails'); const STORES = { site: 'identities' };`;
  expect(indexesUsed(text).sort()).toEqual([
    ...['changes.at', 'identities.site', 'notes.personId', 'people.emails', 'people.lastAt'],
    ...['people.marks', 'texts.words'],
  ]);
});

test('of the table the second column is read, to its end', () => {
  const text =
    '`a.b`\n\n| query | index |\n| --- | --- |\n| `c.d` | `e.f`, `g.h`; `i` by key |\n\n| `j.k` | `l.m` |';
  expect(indexesInTable(text)).toEqual(['e.f', 'g.h']);
});
