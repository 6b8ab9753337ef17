import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logInteraction } from '../../../utils/store/interactions.ts';
import { writeNote } from '../../../utils/store/notes.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import type { Hits } from '../../../utils/store/search/found.ts';
import { PeopleIndex } from '../../../utils/store/search/people-index.ts';
import { searchName } from '../../../utils/store/search/search-db.ts';
import { peopleInOrder, searchHits, searchPeople } from '../../../utils/store/search/search-people.ts';
import { aDraft, aProfile, aStore, NOW } from '../a-store.ts';

const made: string[] = [];

async function searched(): Promise<Store> {
  const store = await aStore();
  made.push(searchName(store.db.name));
  return store;
}

afterEach(async () => {
  for (const name of made.splice(0)) await deleteDB(name, { blocked: () => {} });
});

const add = async (store: Store, name: string, handle: string, more = {}) =>
  (
    await savePerson(
      store,
      aProfile({ name, identity: { site: 'github', handle }, url: `https://github.com/${handle}`, ...more }),
      NOW,
    )
  ).result;

const names = async (store: Store, query: string, filters = {}) =>
  (await searchPeople(store, { query, filters }, 10, NOW)).map(({ person }) => person.name);

const all = () => true;

describe('people are found', () => {
  it('by name, handle, organisation and topic, begun or with a mistake, in any script', async () => {
    const store = await searched();
    await add(store, 'João Conceição', 'jconc', { organisation: 'Weft Lab', topics: ['weaving'] });
    await add(store, '田中太郎', 'tanaka', { topics: ['looms'] });
    await add(store, 'Okan Yıldız', 'okan-y', { headline: 'Keeps buoys' });
    for (const [query, name] of [
      ['joao', 'João Conceição'],
      ['conc joa', 'João Conceição'],
      ['jconc', 'João Conceição'],
      ['weft', 'João Conceição'],
      ['weavng', 'João Conceição'],
      ['太郎', '田中太郎'],
      ['buoy', 'Okan Yıldız'],
      ['yildiz okan', 'Okan Yıldız'],
    ] as const)
      expect([query, await names(store, query)]).toEqual([query, [name]]);
  });

  it('by what was written about them, after those who are called so', async () => {
    const store = await searched();
    const ada = await add(store, 'Ada Marlow', 'ada');
    await add(store, 'Tide Okafor', 'tide');
    await writeNote(store, ada.id, 'Knows all about tide tables', undefined, NOW);
    const found = await searchPeople(store, { query: 'tide' }, 10, NOW);
    expect(found.map(({ person, why }) => [person.name, why?.kind])).toEqual([
      ['Tide Okafor', undefined],
      ['Ada Marlow', 'note'],
    ]);
    expect(found[1]?.why?.text).toContain('tide tables');
    const before: (readonly string[])[] = [];
    const wanted = { most: 10, read: 10, now: NOW };
    const onNamed = ({ ids }: Hits) => void before.push(ids);
    const { ids } = await searchHits(store, { query: 'tide' }, { ...wanted, onNamed });
    // Whom the user sees first stays where they are when the texts are looked through.
    expect(before).toEqual([ids.slice(0, 1)]);
    await searchHits(store, { query: 'tables' }, { ...wanted, onNamed });
    expect(before).toHaveLength(1);
    // Told at once by what is known, and again when somebody turns out to have come.
    const tess = await add(store, 'Tide Tess', 'tess');
    const again = await searchHits(store, { query: 'tide' }, { ...wanted, onNamed });
    expect(again.ids.slice(0, 2)).toContain(tess.id);
    expect(before.slice(1)).toEqual([ids.slice(0, 1), again.ids.slice(0, 2)]);
    expect(await names(store, 'tide tab')).toEqual(['Ada Marlow']);
    expect(await names(store, 'tidde tabels')).toEqual(['Ada Marlow']);
    expect(await names(store, 'knwos tabl')).toEqual(['Ada Marlow']);
    expect(await names(store, 'tide chairs')).toEqual([]);
  });

  it('with a mistake, where nobody is called so, before it is known whether anything changed', async () => {
    const store = await searched();
    const ada = await add(store, 'Ada Marlow', 'ada');
    const index = new PeopleIndex(store);
    expect(index.findNow('marlwo', 10, all, NOW)).toBeUndefined();
    const found = await index.find('marlwo', 10, all, NOW);
    expect(found).toEqual([ada.id]);
    const now = { ids: found, isAll: true, version: await index.version() };
    expect(index.findNow('marlwo', 10, all, NOW)).toEqual(now);
    const [, second] = [await add(store, 'Ada Marlwo', 'marlwo'), await index.find('marlwo', 1, all, NOW)];
    expect(second).not.toEqual(found);
    // One is called so: whoever it may be a mistake for is not among those told at once.
    expect(index.findNow('marlwo', 10, all, NOW)).toMatchObject({ ids: second, isAll: false });
  });

  it('by the beginnings of words until there is an index, which then has the last word where it is waited for', async () => {
    const store = await searched();
    await add(store, 'Ada Marlow', 'ada');
    await add(store, 'Weft Sarlow', 'sarlow', { organisation: 'Marlow' });
    const { find } = PeopleIndex.prototype;
    const late = vi.spyOn(PeopleIndex.prototype, 'find').mockImplementation(async function (
      this: PeopleIndex,
      ...asked
    ) {
      await new Promise((done) => setTimeout(done, 600));
      return find.apply(this, asked);
    });
    try {
      const told: number[] = [];
      const wanted = { most: 10, read: 10, now: NOW, onNamed: ({ ids }: Hits) => void told.push(ids.length) };
      expect((await searchHits(store, { query: 'marlow' }, wanted)).ids).toHaveLength(2);
      expect(told).toEqual([1, 2]);
      // Who cannot be told more later is answered.
      expect(await names(store, 'marlow')).toEqual(['Ada Marlow']);
      expect((await searchHits(store, { query: 'marlwo' }, wanted)).ids).toHaveLength(2);
      late.mockRejectedValue(new Error('damaged'));
      expect((await searchHits(store, { query: 'ada' }, wanted)).ids).toHaveLength(1);
    } finally {
      late.mockRestore();
    }
  });

  it('whom the user met last, and most, comes first among equals', async () => {
    const store = await searched();
    for (const handle of ['one', 'two', 'three']) await add(store, `Sam ${handle}`, handle);
    const ids = await new PeopleIndex(store).find('sam', 9, all, NOW);
    await logInteraction(store, aDraft({ personIds: [ids[2] ?? ''] }), {}, NOW);
    const later = await new PeopleIndex(store).find('sam', 9, all, NOW);
    expect(later[0]).toBe(ids[2]);
  });

  it('in the order of their names, whatever case and accents, alone or narrowed', async () => {
    const store = await searched();
    for (const [name, handle] of [
      ['Zoe', 'z'],
      ['ärne', 'a'],
      ['Bo', 'b'],
      ['bea', 'e'],
    ] as const)
      await add(store, name, handle, name === 'Bo' ? {} : { organisation: 'Weft' });
    const inOrder = async (filters = {}) => {
      const ids = await peopleInOrder(store, filters);
      return Promise.all(ids.map(async (id) => (await store.db.get('people', id))?.name));
    };
    expect(await inOrder()).toEqual(['ärne', 'bea', 'Bo', 'Zoe']);
    expect(await inOrder({ organisation: 'Weft' })).toEqual(['ärne', 'bea', 'Zoe']);
    await add(store, 'Alva', 'l');
    expect(await inOrder()).toEqual(['Alva', 'ärne', 'bea', 'Bo', 'Zoe']);
  });

  it('by filters, alone and together', async () => {
    const store = await searched();
    const ada = await add(store, 'Ada Marlow', 'ada', { organisation: 'Weft Lab', topics: ['looms'] });
    await add(store, 'Ada Quill', 'quill', { organisation: 'Weft Lab' });
    await logInteraction(store, aDraft({ personIds: [ada.id], followUpOn: '2026-12-01' }), {}, NOW);
    const found = (filters: object, query = '') => names(store, query, filters);
    expect(await found({ organisation: 'Weft Lab' })).toEqual(['Ada Marlow', 'Ada Quill']);
    expect(await found({ topic: 'looms', site: 'github' }, 'ada')).toEqual(['Ada Marlow']);
    expect(await found({ followUp: true })).toEqual(['Ada Marlow']);
    expect(await found({ lastAfter: NOW - 1_000 }, 'ada')).toEqual(['Ada Marlow']);
    expect(await found({ lastBefore: NOW - 1_000 })).toEqual([]);
    expect(await found({ lastAfter: 5, lastBefore: 5 })).toEqual([]);
    expect(await found({ tag: 'nobody' }, 'ada')).toEqual([]);
    expect(await found({ among: [ada.id] }, 'ada')).toEqual(['Ada Marlow']);
  });
});
