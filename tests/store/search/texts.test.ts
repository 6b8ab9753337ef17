import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { writeNote } from '../../../utils/store/notes.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { searchName } from '../../../utils/store/search/search-db.ts';
import { searchPeople } from '../../../utils/store/search/search-people.ts';
import { writtenAbout } from '../../../utils/store/search/texts.ts';
import { aProfile, aStore, NOW } from '../a-store.ts';

const made: string[] = [];

afterEach(async () => {
  for (const name of made.splice(0)) await deleteDB(name, { blocked: () => {} });
});

async function searched(): Promise<Store> {
  const store = await aStore();
  made.push(searchName(store.db.name));
  return store;
}

/** Texts past the write path: as many as only years of writing would bring. */
async function texts(store: Store, words: (i: number) => string[], count: number): Promise<void> {
  const transaction = store.db.transaction('texts', 'readwrite');
  for (let i = 0; i < count; i += 1)
    void transaction.store.put({
      key: `interactions/${String(i).padStart(6, '0')}`,
      words: words(i),
      personIds: [`p${i}`],
      at: NOW - i,
    });
  await transaction.done;
}

const about = async (store: Store, query: string) => [...(await writtenAbout(store, query, true)).keys()];

it('two words that many texts have are found where they stand together', async () => {
  const store = await searched();
  await texts(store, (i) => [i < 900 ? 'harbour' : 'tides', ...(i === 899 ? ['tides'] : [])], 1_800);
  expect(await about(store, 'harbour tides')).toEqual(['p899']);
});

it('a note is found though very many contacts have the word', async () => {
  const store = await searched();
  await texts(store, () => ['harbour'], 2_500);
  await store.db.put('texts', { key: 'notes/1', words: ['harbour'], personIds: ['noted'], at: NOW });
  expect(await about(store, 'harbour')).toContain('noted');
});

it('a word that very many texts have leaves those that have the others too', async () => {
  const store = await searched();
  await texts(store, (i) => ['harbour', ...(i % 1_000 === 999 ? ['tides'] : [])], 3_000);
  expect(await about(store, 'harbour tid')).toEqual(['p999', 'p1999', 'p2999']);
});

it('what is shown of a text is where the word stands', async () => {
  const store = await searched();
  const { result } = await savePerson(store, aProfile(), NOW);
  await writeNote(store, result.id, `${'Spoke about boats. '.repeat(30)}Measures tides.`, undefined, NOW);
  const [found] = await searchPeople(store, { query: 'tidse' }, 5, NOW);
  expect(found?.why?.text).toMatch(/Measures tides\.$/u);
});
