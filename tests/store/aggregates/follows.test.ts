import * as fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { type Aggregate, aggregateOf } from '../../../utils/core/aggregates/aggregate.ts';
import { aggregatesIn, type Block } from '../../../utils/core/aggregates/block.ts';
import { ME } from '../../../utils/core/membership.ts';
import { whole } from '../../../utils/core/steps.ts';
import { aggregatesName, openAggregates } from '../../../utils/store/aggregates/aggregates-db.ts';
import { dropAggregates } from '../../../utils/store/aggregates/forget-in-aggregates.ts';
import type { Making } from '../../../utils/store/aggregates/making.ts';
import { PeopleAggregates } from '../../../utils/store/aggregates/people-aggregates.ts';
import { recordsAfter } from '../../../utils/store/aggregates/person-records.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { deleteEverything } from '../../../utils/store/everything.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { logInteraction } from '../../../utils/store/interactions.ts';
import { joinPeople } from '../../../utils/store/join-people.ts';
import { join } from '../../../utils/store/memberships.ts';
import { writeNote } from '../../../utils/store/notes.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { undo } from '../../../utils/store/undo.ts';
import { write } from '../../../utils/store/write.ts';
import { matcher } from '../../core/suggest/planted.ts';
import { aDraft, aProfile, aStore, NOW } from '../a-store.ts';

const made: string[] = [];

async function watched(): Promise<Store> {
  const store = await aStore();
  made.push(aggregatesName(store.db.name));
  return store;
}

afterEach(async () => {
  for (const name of made.splice(0)) await deleteDB(name, { blocked: () => {} });
});

/** What makes them, and how often it was asked to. */
function making(more: Partial<Making> = {}): Making & { read: string[] } {
  const read: string[] = [];
  return {
    read,
    made: '1',
    aggregateOf(records) {
      read.push(records.person.id);
      return aggregateOf(records, matcher);
    },
    run: async (steps) => whole(steps),
    ...more,
  };
}

const kept = (blocks: readonly Block[]): Aggregate[] => blocks.flatMap(aggregatesIn);
const following = async (store: Store, most = 3, more: Partial<Making> = {}) =>
  kept(await new PeopleAggregates(store, making(more), most).caughtUp());
const fromRecords = async (store: Store): Promise<Aggregate[]> =>
  (await recordsAfter(store, '', 1_000)).map((records) => aggregateOf(records, matcher));

const save = async (store: Store, at: number): Promise<string> =>
  (
    await savePerson(
      store,
      aProfile({
        ...{ name: `Somebody ${at}`, identity: { site: 'github', handle: `one-${at}` } },
        ...{ url: `https://github.com/one-${at}`, headline: at % 2 ? 'Teaches rust' : 'Keeps bees' },
        topics: [['go', 'R', 'open data'][at % 3] ?? ''],
      }),
      NOW,
    )
  ).result.id;

const TEXTS = ['rust', 'wants to learn wasm', 'I want to learn facilitation', 'tea', 'kubernetes and go'];

/** One thing that somebody does with people, told by three numbers. */
async function act(store: Store, [what, who, else_]: readonly number[]): Promise<unknown> {
  const ids = await store.db.getAllKeys('people');
  const [id, other] = [ids[(who ?? 0) % ids.length], ids[(else_ ?? 0) % ids.length]];
  const about = TEXTS[(else_ ?? 0) % TEXTS.length] ?? '';
  if (what === 0 || id === undefined || other === undefined)
    return save(store, (who ?? 0) * 100 + (else_ ?? 0));
  if (what === 1)
    return logInteraction(
      store,
      aDraft({ personIds: [...new Set([id, other])], about, when: '2026-10-01' }),
      {},
      NOW,
    );
  if (what === 2) return writeNote(store, id, about, undefined, NOW);
  if (what === 3) return join(store, else_ === 1 ? ME : id, 'rustaceans', NOW);
  if (what === 4) return deletePerson(store, id, NOW);
  if (what === 5 && id !== other) return joinPeople(store, { keptId: id, goneId: other }, NOW);
  if (what === 6) return forgetPerson(store, id, NOW);
  const last = (await store.db.getAllKeys('changes')).at(-1);
  return last === undefined ? undefined : undo(store, last, NOW).catch(() => {});
}

const acts = fc.array(fc.tuple(fc.nat(7), fc.nat(20), fc.nat(20)), { minLength: 4, maxLength: 16 });

it('after anything that is done, in however many looks, ended at any point, it is as if made from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.array(fc.nat(5), { minLength: 16, maxLength: 16 }), async (all, looks) => {
      const store = await watched();
      let aggregates = new PeopleAggregates(store, making(), 3);
      for (const [at, one] of all.entries()) {
        await act(store, one);
        const look = looks[at];
        if (look === 1 || look === 4) await aggregates.caughtUp();
        if (look === 4 || look === 5) await aggregates.settle();
        // The worker is ended, in the middle of a look or after it.
        if (look === 2) await aggregates.caughtUp(endedAfter(at % 3)).catch(() => {});
        if (look === 2 || look === 3) aggregates = new PeopleAggregates(store, making(), 3);
      }
      const expected = await fromRecords(store);
      expect(kept(await aggregates.caughtUp())).toEqual(expected);
      expect(await following(store)).toEqual(expected);
      await dropAggregates(store.db.name);
      expect(await following(store, 100)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

/** A signal that is aborted at the so many-th look at it. */
function endedAfter(looks: number): AbortSignal {
  let left = looks;
  const throwIfAborted = () => {
    if (left-- <= 0) throw new Error('ended');
  };
  return { throwIfAborted } as AbortSignal;
}

async function five(): Promise<{ store: Store; ids: string[] }> {
  const store = await watched();
  const ids: string[] = [];
  for (let at = 0; at < 5; at++) ids.push(await save(store, at));
  return { store, ids };
}

it('after one interaction only who was in it is read', async () => {
  const { store, ids } = await five();
  const reading = making();
  const aggregates = new PeopleAggregates(store, reading, 3);
  await aggregates.caughtUp();
  expect(reading.read.splice(0).sort()).toEqual([...ids].sort());
  const [id = ''] = ids;
  await logInteraction(store, aDraft({ personIds: [id], about: 'kubernetes' }), {}, NOW);
  await aggregates.caughtUp();
  await aggregates.caughtUp();
  expect(reading.read.splice(0)).toEqual([id]);
  // Another worker goes on from what is kept; what is not kept yet it reads again.
  const another = async () => {
    const later = making();
    await new PeopleAggregates(store, later, 3).caughtUp();
    return later.read;
  };
  expect(await another()).toEqual([id]);
  await aggregates.settle();
  expect(await another()).toEqual([]);
  await aggregates.caughtUp();
  expect(reading.read).toEqual([]);
});

it('whoever a record is about is read again, also where nothing else of them was touched', async () => {
  const { store, ids } = await five();
  const aggregates = new PeopleAggregates(store, making(), 3);
  await aggregates.caughtUp();
  const [one = '', two = '', three = ''] = ids;
  const met = {
    kind: 'met',
    at: NOW,
    about: 'kubernetes',
    createdAt: NOW,
    updatedAt: NOW,
  } as const;
  const put = (personIds: string[]) =>
    write(store, 'interaction changed', NOW, ({ put: putting }) =>
      putting('interactions', { id: 'i1', personIds, topics: [], ...met }),
    );
  const having = async () =>
    kept(await aggregates.caughtUp()).flatMap(({ id, topics }) =>
      topics.some(({ topic }) => topic === 'kubernetes') ? id : [],
    );
  await put([one, two]);
  expect(await having()).toEqual([one, two].sort());
  // Who was in it before is not in it any more.
  await put([three]);
  expect(await having()).toEqual([three]);
});

it('where another page followed first, it is told who changed and no others', async () => {
  const { store, ids } = await five();
  const told: (readonly string[] | undefined)[] = [];
  const onTouched = (touched: ReadonlySet<string> | undefined) => told.push(touched && [...touched]);
  const [one, other] = [
    new PeopleAggregates(store, making({ onTouched }), 3),
    new PeopleAggregates(store, making(), 3),
  ];
  await one.caughtUp();
  expect(told.splice(0)[0]).toBeUndefined();
  const [id = ''] = ids;
  await writeNote(store, id, 'rust', undefined, NOW);
  await other.caughtUp();
  await other.settle();
  expect(kept(await one.caughtUp())).toEqual(await fromRecords(store));
  expect(told.flat()).toContain(id);
  expect(told.every((touched) => touched?.every((each) => each === id))).toBe(true);
});

it('what is missing, damaged, made otherwise or of other records is made anew, with its progress', async () => {
  const { store, ids } = await five();
  const expected = await following(store);
  const told: string[] = [];
  const onProgress = (done: number, total: number) => told.push(`${done} of ${total}`);
  expect(await following(store, 2, { made: '2', onProgress })).toEqual(expected);
  expect(told.splice(0)).toEqual(['2 of 5', '4 of 5', '5 of 5']);

  const db = await openAggregates(store.db.name);
  const [key = ''] = await db.getAllKeys('blocks');
  const block = await db.get('blocks', key);
  if (block) await db.put('blocks', { ...block, sums: new Float64Array(1) }, key);
  db.close();
  expect(await following(store, 2, { made: '2', onProgress })).toEqual(expected);
  expect(told).toHaveLength(3);

  await deleteEverything(store);
  await save(store, 9);
  expect((await following(store, 2, { made: '2' })).map(({ id }) => ids.includes(id))).toEqual([false]);
});

it('whoever was forgotten is in no block, without a look', async () => {
  const { store, ids } = await five();
  await following(store);
  const [id = ''] = ids;
  await forgetPerson(store, id, NOW);
  const db = await openAggregates(store.db.name);
  const left = (await db.getAll('blocks')).flatMap((block) => block.ids);
  db.close();
  expect(left.sort()).toEqual(ids.slice(1).sort());
});

it('of two pages that followed the same, the first keeps it, and the other goes on from there', async () => {
  const { store, ids } = await five();
  // All of them are in one block.
  const [one, other] = [new PeopleAggregates(store, making(), 9), new PeopleAggregates(store, making(), 9)];
  await one.caughtUp();
  const [id = '', gone = ''] = ids;
  await writeNote(store, id, 'rust', undefined, NOW);
  await Promise.all([one.caughtUp(), other.caughtUp()]);
  await one.settle();
  // What the other has in memory still has somebody who is forgotten now: it is not written.
  await forgetPerson(store, gone, NOW);
  await other.settle();
  const db = await openAggregates(store.db.name);
  const left = (await db.getAll('blocks')).flatMap((block) => block.ids);
  db.close();
  expect(left).not.toContain(gone);
  expect(kept(await other.caughtUp())).toEqual(await fromRecords(store));
});
