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

it.each([
  ['in a script without spaces', '昨日は東京で会いました', ['東京', '会い', '東']],
  ['in Hangul', '어제 서울에서 만났다', ['서울', '만났']],
  ['with an apostrophe', 'Tea at O’Hara, we don’t agree', ["o'hara", 'ohara', 'dont', 'hara']],
  ['with a letter that many type otherwise', 'Straße in Malmø', ['strasse', 'malmo']],
])('a text %s is found', async (_, text, queries) => {
  const store = await searched();
  const { result } = await savePerson(store, aProfile(), NOW);
  await writeNote(store, result.id, text, undefined, NOW);
  for (const query of queries) expect(await about(store, query), query).toEqual([result.id]);
  expect(await about(store, '大阪')).toEqual([]);
});

it('a long text is found by its last word too', async () => {
  const store = await searched();
  const { result } = await savePerson(store, aProfile(), NOW);
  const long = Array.from({ length: 1_500 }, (__, i) => `word${i}`).join(' ');
  await writeNote(store, result.id, `${long} lighthouse`, undefined, NOW);
  expect(await about(store, 'lighthouse')).toEqual([result.id]);
});

it('what is shown of a long text without spaces is where the word stands', async () => {
  const store = await searched();
  const { result } = await savePerson(store, aProfile(), NOW);
  await writeNote(
    store,
    result.id,
    `${'船の話をした。'.repeat(40)}潮の測り方を東京で聞いた。`,
    undefined,
    NOW,
  );
  const [found] = await searchPeople(store, { query: '東京' }, 5, NOW);
  expect(found?.why?.text).toContain('東京');
});
