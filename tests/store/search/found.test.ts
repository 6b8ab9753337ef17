import { expect, it } from 'vitest';
import type { Store } from '../../../utils/store/open.ts';
import { FirstOf, type Hits } from '../../../utils/store/search/found.ts';

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Records that are read when they are let go. */
function slowStore() {
  const waiting: (() => void)[] = [];
  const get = (id: string) =>
    new Promise((done) => waiting.push(() => done({ id, name: `Name of ${id}`, words: [] })));
  const store = { db: { transaction: () => ({ store: { get } }) } } as unknown as Store;
  return { store, letGo: () => waiting.splice(0).forEach((one) => void one()) };
}

const told: Hits[] = [];
const telling = {
  most: 2,
  onRead: (hits: Hits) => void told.push(hits),
  nameOf: (id: string) => (id === 'unknown' ? undefined : `Name of ${id}`),
};
const kinds = () =>
  told.map(({ ids, found, names }) => [ids.join(''), found.size, [...(names?.keys() ?? [])]]);

it('the names are told when reading takes a moment, then who was read, each once', async () => {
  told.length = 0;
  const { store, letGo } = slowStore();
  const first = new FirstOf(store, telling);
  const early = first.tell(['a', 'b', 'c']);
  await later(30);
  expect(kinds()).toEqual([['abc', 0, ['a', 'b']]]);
  const last = first.tell(['a', 'b', 'c']);
  letGo();
  const found = await Promise.all([early, last]);
  expect(found.map(({ size }) => size)).toEqual([2, 2]);
  expect(kinds().slice(1)).toEqual([['abc', 2, []]]);
  expect(found[0]?.get('a')?.person.name).toBe('Name of a');
  await later(30);
  expect(told).toHaveLength(2);
});

it('of a list that another one took the place of nothing is told', async () => {
  told.length = 0;
  const { store, letGo } = slowStore();
  const first = new FirstOf(store, telling);
  const early = first.tell(['a']);
  const last = first.tell(['unknown', 'b']);
  await later(30);
  letGo();
  await Promise.all([early, last]);
  expect(kinds()).toEqual([
    ['unknownb', 0, ['b']],
    ['unknownb', 2, []],
  ]);
});

it('who is read at once is told once, with all that is known of them', async () => {
  told.length = 0;
  const { store, letGo } = slowStore();
  const early = new FirstOf(store, telling).tell(['a', 'b']);
  letGo();
  await early;
  await later(30);
  expect(kinds()).toEqual([['ab', 2, []]]);
});
