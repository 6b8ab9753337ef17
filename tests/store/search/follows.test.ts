import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { lastSeq } from '../../../utils/store/changes.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { addIdentity, removeIdentity } from '../../../utils/store/identities.ts';
import { joinPeople } from '../../../utils/store/join-people.ts';
import type { Store } from '../../../utils/store/open.ts';
import { existing, putPerson, savePerson } from '../../../utils/store/people.ts';
import { purge } from '../../../utils/store/purge.ts';
import { PeopleIndex } from '../../../utils/store/search/people-index.ts';
import {
  dropSearch,
  openSearch,
  readSearch,
  searchName,
  writeSearch,
} from '../../../utils/store/search/search-db.ts';
import { undo } from '../../../utils/store/undo.ts';
import { write } from '../../../utils/store/write.ts';
import { aProfile, aStore, DAY, NOW } from '../a-store.ts';

const made: string[] = [];
let number = 0;

async function searched(): Promise<Store> {
  const store = await aStore();
  made.push(searchName(store.db.name));
  return store;
}

afterEach(async () => {
  for (const name of made.splice(0)) await deleteDB(name, { blocked: () => {} });
});

const page = (handle: string) => ({
  ...{ identity: { site: 'github', handle }, url: `https://github.com/${handle}` },
});

async function add(store: Store, name = `Person${number} Common`) {
  number += 1;
  return (await savePerson(store, aProfile({ name, ...page(`handle${number}`) }), NOW)).result;
}

const rename = (store: Store, id: string, name: string) =>
  write(store, 'person changed', NOW, async (writing) =>
    putPerson(writing, { ...(await existing(writing, id)), name }),
  );

const find = (index: PeopleIndex, query: string) => index.find(query, 99, () => true, NOW);

/** What may happen to some of the people, by number. */
const HAPPENINGS: readonly ((store: Store, ids: readonly string[]) => Promise<unknown>)[] = [
  (store) => add(store),
  (store) => add(store),
  (store) => add(store),
  async (store, [first]) => first && deletePerson(store, first, NOW),
  async (store, [first]) => first && rename(store, first, `Renamed${number} Common`),
  async (store, [keptId, goneId]) => keptId && goneId && joinPeople(store, { keptId, goneId }, NOW),
  async (store, [first]) => first && addIdentity(store, first, page(`more${number}`), NOW).catch(() => {}),
  async (store) => removeIdentity(store, (await store.db.getAllKeys('identities', null, 1))[0] ?? '', NOW),
  async (store) => undo(store, await lastSeq(store), NOW).catch(() => {}),
  async (store, [first]) => first && forgetPerson(store, first, NOW),
  (store) => purge(store, NOW + 40 * DAY),
  (store) => dropSearch(store.db.name),
];

const QUERIES = ['common', 'person1', 'renamed', 'handle2', 'more'];

const answers = async (index: PeopleIndex) =>
  Object.fromEntries(
    await Promise.all(QUERIES.map(async (query) => [query, (await find(index, query)).toSorted()] as const)),
  );

/** What happens, to whom, and which of the open pages looks then, if any. */
const anyStep = fc.record({ what: fc.nat(HAPPENINGS.length - 1), whom: fc.nat(5), looks: fc.nat(3) });

it('what people are found by follows every change, in each of several pages that write it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 25 }), async (steps) => {
      const store = await searched();
      const pages = [new PeopleIndex(store, 2), new PeopleIndex(store, 0), new PeopleIndex(store, 9)];
      for (const { what, whom, looks } of steps) {
        const ids = await store.db.getAllKeys('people');
        await HAPPENINGS[what]?.(store, [...ids.slice(whom), ...ids.slice(0, whom)]);
        const looking = pages[looks];
        if (looking) await find(looking, 'common');
      }
      // All of them at once: each may write what the others have read.
      const all = await Promise.all([...pages, new PeopleIndex(store)].map(answers));
      await dropSearch(store.db.name);
      const anew = await answers(new PeopleIndex(store));
      for (const one of all) expect(one).toEqual(anew);
    }),
    { numRuns: 40 },
  ));

const kept = async (store: Store) => {
  const db = await openSearch(store.db.name);
  const { state, parts } = await readSearch(db);
  db.close();
  return { state, parts, text: JSON.stringify(parts.map(({ ids, names }) => [ids, names])) };
};

it('of who was forgotten nothing is kept, though the browser ended before it was taken out', async () => {
  const store = await searched();
  const { id } = await add(store, 'Zyxwy Common');
  await add(store);
  const open = new PeopleIndex(store);
  await find(open, 'common');
  const before = await kept(store);
  await forgetPerson(store, id, NOW);
  expect((await kept(store)).text).not.toMatch(new RegExp(`${id}|Zyxwy`, 'u'));
  const db = await openSearch(store.db.name);
  if (before.state) await writeSearch(db, before.state, before.parts, []);
  db.close();
  expect(await find(open, 'zyxwy')).toEqual([]);
  expect((await kept(store)).text).not.toMatch(new RegExp(`${id}|Zyxwy`, 'u'));
});

it('who was deleted 30 days ago is not kept, and who changed little has nothing made anew', async () => {
  const store = await searched();
  const { id } = await add(store, 'Zyxwy Common');
  const other = await add(store);
  for (let i = 0; i < 3; i += 1) await add(store);
  await find(new PeopleIndex(store), 'common');
  const [first] = (await kept(store)).parts;
  await rename(store, other.id, 'Renamed');
  await purge(store, NOW + 40 * DAY);
  await purge(store, NOW + 40 * DAY);
  expect((await kept(store)).parts.map((part) => part.id)).toContain(first?.id);
  expect(await find(new PeopleIndex(store), 'renamed')).toEqual([other.id]);
  await deletePerson(store, id, NOW);
  await purge(store, NOW + 40 * DAY);
  expect((await kept(store)).text).not.toMatch(new RegExp(`${id}|Zyxwy`, 'u'));
});

it('whoever is ended while it is made, another page goes on from there', async () => {
  const store = await searched();
  const ids = [];
  for (let i = 0; i < 5; i += 1) ids.push((await add(store)).id);
  const sorted = ids.toSorted();
  await find(new PeopleIndex(store), 'common');
  const { state, parts } = await kept(store);
  const [whole] = parts;
  if (!state || !whole) throw new Error('nothing is kept');
  const db = await openSearch(store.db.name);
  // As if everybody up to the third had been in the first part, and then the end came.
  await writeSearch(db, { ...state, through: sorted[2] ?? '', gone: new Map([[whole.id, [3, 4]]]) }, [], []);
  db.close();
  await rename(store, sorted[0] ?? '', 'Renamed Common');
  expect((await find(new PeopleIndex(store), 'common')).toSorted()).toEqual(sorted);
  const after = await kept(store);
  expect(after.parts.map((part) => part.ids.length)).toEqual([5, 2]);
});

it('a page under a new handle is found by it at once', async () => {
  const store = await searched();
  const stable = { site: 'github', stableId: '42' };
  const named = (handle: string) => ({ ...page(handle), identity: { ...stable, handle } });
  const { result } = await savePerson(store, aProfile({ name: 'Ada', ...named('before') }), NOW);
  const index = new PeopleIndex(store);
  expect(await find(index, 'before')).toEqual([result.id]);
  await savePerson(store, aProfile({ name: 'Ada', ...named('after') }), NOW);
  expect(await find(index, 'after')).toEqual([result.id]);
});
