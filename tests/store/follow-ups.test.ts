import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseAmong, withNext } from '../../utils/core/follow-ups/next.ts';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import {
  beginAfresh,
  finish,
  removeCadence,
  removeFollowUp,
  setCadence,
  setFollowUp,
  snooze,
} from '../../utils/store/follow-ups.ts';
import { editInteraction, logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { changeTags, plain, savePerson } from '../../utils/store/people.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { undo } from '../../utils/store/undo.ts';
import { toJson } from '../fixtures/to-json.ts';
import { aDraft, aProfile, aStore, DAY, NOW, promiseIn } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const MONTHLY = { every: 1, unit: 'month' } as const;

async function aPerson(store: Store): Promise<string> {
  return (await savePerson(store, aProfile(), NOW)).result.id;
}

const nextOf = async ({ db }: Store, id: string) => (await db.get('people', id))?.next;

describe('a cadence', () => {
  test('is due an interval after the last contact; any contact, edit or deletion counts at once', async () => {
    const store = await aStore();
    const id = await aPerson(store);
    await setCadence(store, id, MONTHLY, NOW);
    expect(await nextOf(store, id)).toEqual({ on: '2026-12-02', reason: 'cadence' });
    const draft = aDraft({ personIds: [id], when: '2026-10-30T09:00' });
    const { result } = await logInteraction(store, draft, {}, NOW);
    expect(await nextOf(store, id)).toEqual({ on: '2026-12-02', reason: 'cadence' });
    await logInteraction(store, aDraft({ personIds: [id] }), {}, NOW + 9 * DAY);
    expect((await nextOf(store, id))?.on).toBe('2026-12-11');
    await editInteraction(store, result.id, { ...draft, when: '2026-11-12T09:00' }, NOW + 11 * DAY);
    expect((await nextOf(store, id))?.on).toBe('2026-12-12');
    await deleteInteraction(store, result.id, NOW + 11 * DAY);
    expect((await nextOf(store, id))?.on).toBe('2026-12-11');
    await removeCadence(store, id, NOW);
    expect(await nextOf(store, id)).toBeUndefined();
  });

  test('that is put off is back with its own day after a contact, and after one Undo', async () => {
    const store = await aStore();
    const id = await aPerson(store);
    await setCadence(store, id, MONTHLY, NOW);
    const meant = { personId: id, reason: 'cadence' } as const;
    const { change } = await snooze(store, meant, '2027-02-01', NOW);
    expect(await nextOf(store, id)).toEqual({ on: '2027-02-01', planned: '2026-12-02', reason: 'cadence' });
    await undo(store, change, NOW);
    expect((await nextOf(store, id))?.on).toBe('2026-12-02');
    await snooze(store, meant, '2027-02-01', NOW);
    await logInteraction(store, aDraft({ personIds: [id] }), {}, NOW + DAY);
    expect(await nextOf(store, id)).toEqual({ on: '2026-12-03', reason: 'cadence' });
  });

  test('that is passed over counts from today', async () => {
    const store = await aStore();
    const id = await aPerson(store);
    await logInteraction(store, aDraft({ personIds: [id], when: '2026-01-01T09:00' }), {}, NOW);
    await setCadence(store, id, MONTHLY, NOW);
    expect((await nextOf(store, id))?.on).toBe('2026-11-02');
    await finish(store, { personId: id, reason: 'cadence' }, NOW);
    expect((await nextOf(store, id))?.on).toBe('2026-12-02');
  });

  test.each([0, -1, 1.5, 1_001, Number.NaN])('of %d is refused with a sentence', async (every) => {
    const store = await aStore();
    const id = await aPerson(store);
    await expect(setCadence(store, id, { every, unit: 'day' }, NOW)).rejects.toThrow(/whole number/u);
  });
});

describe('a planned day', () => {
  test('comes next, is done, and is taken back', async () => {
    const store = await aStore();
    const id = await aPerson(store);
    await setFollowUp(store, id, { on: '2026-11-09', what: '  the \n boat ' }, NOW);
    expect(await nextOf(store, id)).toEqual({ on: '2026-11-09', what: 'the boat', reason: 'own' });
    const { change } = await finish(store, { personId: id, reason: 'own' }, NOW);
    expect(await nextOf(store, id)).toBeUndefined();
    await undo(store, change, NOW);
    expect((await nextOf(store, id))?.what).toBe('the boat');
    await removeFollowUp(store, id, NOW);
    expect(await nextOf(store, id)).toBeUndefined();
  });

  test('that does not exist is refused', async () => {
    const store = await aStore();
    const id = await aPerson(store);
    await expect(setFollowUp(store, id, { on: '2026-02-31', what: '' }, NOW)).rejects.toThrow(/not exist/u);
  });

  test('of two who become one: the earlier, with the words of both; apart again, each has theirs', async () => {
    const store = await aStore();
    const [keptId, goneId] = [await aPerson(store), await other(store)];
    await setFollowUp(store, keptId, { on: '2026-11-09', what: 'the boat' }, NOW);
    await setFollowUp(store, goneId, { on: '2026-11-05', what: 'the map' }, NOW);
    const { result } = await joinPeople(store, { keptId, goneId }, NOW);
    expect(await nextOf(store, keptId)).toEqual({
      on: '2026-11-05',
      what: 'the map; the boat',
      reason: 'own',
    });
    await separatePeople(store, result.id, NOW);
    expect((await nextOf(store, keptId))?.what).toBe('the boat');
    expect((await nextOf(store, goneId))?.what).toBe('the map');
  });
});

const other = async (store: Store): Promise<string> =>
  (
    await savePerson(
      store,
      aProfile({
        identity: { site: 'github', handle: 'kofi' },
        url: 'https://github.com/kofi',
        name: 'Kofi',
      }),
      NOW,
    )
  ).result.id;

describe('a promise that is put off', () => {
  test('keeps its day, comes later for everybody in it, and cannot be put off once it is kept', async () => {
    const store = await aStore();
    const ids = [await aPerson(store), await other(store)];
    const draft = aDraft({ personIds: ids, followUpOn: '2026-11-02' });
    const { result } = await logInteraction(store, draft, {}, NOW);
    await snooze(store, promiseIn(result.id), '2026-11-09', NOW);
    for (const id of ids)
      expect(await nextOf(store, id)).toEqual({
        on: '2026-11-09',
        interactionId: result.id,
        planned: '2026-11-02',
      });
    expect((await store.db.get('interactions', result.id))?.followUp).toEqual({
      on: '2026-11-02',
      snoozedUntil: '2026-11-09',
    });
    await finish(store, promiseIn(result.id), NOW);
    await expect(snooze(store, promiseIn(result.id), '2026-11-10', NOW)).rejects.toThrow(/not there/u);
  });

  test.each(['2026-11-02', '2026-11-01', 'soon'])(
    'until %s is refused: it does not lie ahead',
    async (until) => {
      const store = await aStore();
      const { result } = await logInteraction(
        store,
        aDraft({ newNames: ['Kofi'], followUpOn: '2026-11-02' }),
        {},
        NOW,
      );
      await expect(snooze(store, promiseIn(result.id), until, NOW)).rejects.toThrow(/day|date/u);
    },
  );
});

test('a neglected list is begun afresh in one step, which one Undo takes back', async () => {
  const store = await aStore();
  const [one, two] = [await aPerson(store), await other(store)];
  await setFollowUp(store, one, { on: '2026-10-01', what: '' }, NOW);
  await setCadence(store, two, MONTHLY, NOW - 60 * DAY);
  const before = await readEverything(store);
  const { change } = await beginAfresh(
    store,
    [
      [{ personId: one, reason: 'own' }, '2026-11-03'],
      [{ personId: two, reason: 'cadence' }, '2026-11-04'],
    ],
    NOW,
  );
  expect([(await nextOf(store, one))?.on, (await nextOf(store, two))?.on]).toEqual([
    '2026-11-03',
    '2026-11-04',
  ]);
  await undo(store, change, NOW);
  expect(await readEverything(store)).toEqual(before);
});

/** What may be done, each with two numbers that say to what. */
const DEEDS: Readonly<Record<string, (store: Store, a: number, b: number, now: number) => Promise<unknown>>> =
  {
    async log(store, a, b, now) {
      const ids = await idsOf(store);
      const personIds = [...new Set([ids[a % ids.length], ids[b % ids.length]])].filter(
        (id) => id !== undefined,
      );
      const followUpOn = a % 3 === 0 ? '' : dayAfter(now, b % 40);
      await logInteraction(
        store,
        aDraft({ personIds, newNames: ids.length < 2 ? ['Ines'] : [], followUpOn }),
        {},
        now,
      );
    },
    async edit(store, a, b, now) {
      const one = await oneOf(store, 'interactions', a);
      const when = new Date(now - b * DAY).toISOString().slice(0, 16);
      if (one)
        await editInteraction(
          store,
          one.id,
          aDraft({ followUpOn: b % 2 ? dayAfter(now, b) : '', when }),
          now,
        );
    },
    async drop(store, a, _, now) {
      const one = await oneOf(store, 'interactions', a);
      if (one) await deleteInteraction(store, one.id, now);
    },
    async keep(store, a, _, now) {
      const one = await oneOf(store, 'interactions', a);
      if (one) await finish(store, promiseIn(one.id), now);
    },
    async put(store, a, b, now) {
      const one = await oneOf(store, 'interactions', a);
      if (one) await snooze(store, promiseIn(one.id), dayAfter(now, 1 + (b % 30)), now);
    },
    plan: (store, a, b, now) =>
      onPerson(store, a, (id) => setFollowUp(store, id, { on: dayAfter(now, b % 30), what: '' }, now)),
    unplan: (store, a, _, now) =>
      onPerson(store, a, (id) => finish(store, { personId: id, reason: 'own' }, now)),
    often: (store, a, b, now) =>
      onPerson(store, a, (id) =>
        setCadence(store, id, { every: 1 + (b % 9), unit: b % 2 ? 'day' : 'month' }, now),
      ),
    pass: (store, a, b, now) =>
      onPerson(store, a, (id) =>
        b % 2
          ? finish(store, { personId: id, reason: 'cadence' }, now)
          : snooze(store, { personId: id, reason: 'cadence' }, dayAfter(now, 1 + b), now),
      ),
    never: (store, a, _, now) => onPerson(store, a, (id) => removeCadence(store, id, now)),
    tag: (store, a, b, now) => onPerson(store, a, (id) => changeTags(store, id, [], [`t${b}`], now)),
    delete: (store, a, _, now) => onPerson(store, a, (id) => deletePerson(store, id, now)),
    async back(store, a, _, now) {
      const all = await trashList(store, 50);
      const one = all[a % Math.max(1, all.length)];
      if (one) await bringBack(store, one.id, now);
    },
    async join(store, a, b, now) {
      const ids = await idsOf(store);
      const [keptId = '', goneId = ''] = [ids[a % ids.length], ids[b % ids.length]];
      await joinPeople(store, { keptId, goneId }, now);
    },
    async separate(store, a, _, now) {
      const one = await oneOf(store, 'joins', a);
      if (one) await separatePeople(store, one.id, now);
    },
    async undo(store, a, _, now) {
      const last = await store.db.count('changes');
      await undo(store, Math.max(1, last - (a % 4)), now);
    },
    async import(store, _, __, now) {
      await importEverything(store, await readEverything(store), now);
    },
  };

const dayAfter = (now: number, days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10);

const idsOf = async ({ db }: Store): Promise<string[]> => db.getAllKeys('people');

async function oneOf<S extends 'interactions' | 'joins'>({ db }: Store, store: S, at: number) {
  const all = await db.getAll(store);
  return all[at % Math.max(1, all.length)];
}

async function onPerson(store: Store, at: number, work: (id: string) => Promise<unknown>): Promise<unknown> {
  const ids = await idsOf(store);
  const id = ids[at % Math.max(1, ids.length)];
  return id === undefined ? undefined : work(id);
}

test('whatever is done in whatever order, what comes next is what it is computed from nothing, and is exported as it is', async () => {
  const deed = fc.record({
    what: fc.constantFrom(...Object.keys(DEEDS)),
    a: fc.nat(20),
    b: fc.nat(60),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 16 }), async (deeds) => {
      const store = await aStore();
      await aPerson(store);
      await other(store);
      // What is refused changes nothing.
      for (const [i, { what, a, b }] of deeds.entries())
        await DEEDS[what]?.(store, a, b, NOW + i * 3_600_000).catch((error: unknown) =>
          expect(error).toHaveProperty('name', 'Refusal'),
        );
      for (const stored of await store.db.getAll('people')) {
        const theirs = await store.db.getAllFromIndex('interactions', 'personIds', stored.id);
        const person = plain(stored);
        expect([deeds, person]).toEqual([deeds, withNext(person, promiseAmong(theirs))]);
      }
      const all = await readEverything(store);
      expect(fromJson(toJson(all, NOW)).all).toEqual(all);
    }),
    { numRuns: 150 },
  );
});
