import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../utils/core/day.ts';
import { calendarFor } from '../../../utils/formats/calendar.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { planRecords } from '../../../utils/store/imports/plan-records.ts';
import { editInteraction, logInteraction } from '../../../utils/store/interactions.ts';
import type { Store } from '../../../utils/store/open.ts';
import { undo } from '../../../utils/store/undo.ts';
import { calendarFile } from '../../../utils/surfaces/exports/calendar.ts';
import { calendarChanges } from '../../../utils/surfaces/imports/own-calendar.ts';
import { readFile } from '../../../utils/surfaces/imports/read-file.ts';
import { aDraft, aStore, DAY, NOW } from '../../store/a-store.ts';
import { readEverything } from '../../store/read-everything.ts';

const PROGRESS = { signal: new AbortController().signal, step: () => {} };
const LATER = NOW + DAY;

async function promised(): Promise<Store> {
  const store = await aStore();
  for (const name of ['Ada', 'Kofi'])
    await logInteraction(store, aDraft({ newNames: [name], followUpOn: '2026-12-01' }), {}, NOW);
  return store;
}

const exported = async (store: Store): Promise<string> =>
  (await calendarFile(store, [], NOW, PROGRESS)).text();

async function readBack(store: Store, text: string, now = LATER) {
  const read = await readFile(new Blob([text]), 'any.ics');
  if (read.kind !== 'promises') throw new Error(read.kind);
  return calendarChanges(store, read.promises, now);
}

const take = async (store: Store, text: string, now = LATER) =>
  importEverything(store, (await readBack(store, text, now)).all, now);

const nextDays = async (store: Store) =>
  (await store.db.getAll('people')).map(({ name, next }) => [name, next?.on]).sort();

test('a calendar as it was saved makes nothing, however often it is read', async () => {
  const store = await promised();
  const [before, text] = [await readEverything(store), await exported(store)];
  const { all, leftOut, changes } = await readBack(store, text);
  expect([all.interactions.length, leftOut, changes]).toEqual([2, [], []]);
  const { result } = await take(store, text);
  expect(result).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  expect(await readEverything(store)).toEqual(before);
});

describe('what was changed in the calendar', () => {
  test('a day that was moved is offered as a change, taken in with the person’s next, and undone', async () => {
    const store = await promised();
    const before = await readEverything(store);
    const moved = (await exported(store)).replace('DATE:20261201', 'DATE:20261205');
    const own = await readBack(store, moved);
    expect(own.changes).toEqual([
      expect.stringMatching(/^(?:Ada|Kofi): moved from 2026-12-01 to 2026-12-05\.$/u),
    ]);
    const plan = await planRecords(store, own, () => {}, new AbortController().signal);
    expect(plan.lists.interactions).toMatchObject({ replaced: 1, same: 1, new: 0 });
    const { change } = await take(store, moved);
    expect((await nextDays(store)).map(([, on]) => on).sort()).toEqual(['2026-12-01', '2026-12-05']);
    expect((await take(store, moved, LATER + DAY)).result).toMatchObject({ updated: 0 });
    await undo(store, change, LATER + 2 * DAY).catch(() => {});
    expect((await readEverything(store)).people.length).toBe(before.people.length);
  });

  test.each(['CANCELLED', 'COMPLETED'])('one that is %s there is done', async (status) => {
    const store = await promised();
    const text = (await exported(store)).replace('TRANSP:', `STATUS:${status}\r\nTRANSP:`);
    expect((await readBack(store, text)).changes).toEqual([expect.stringMatching(/: done\.$/u)]);
    await take(store, text);
    expect((await nextDays(store)).filter(([, on]) => on === undefined)).toHaveLength(1);
  });

  test('stays as it is here where it was changed here since, or is not here any more', async () => {
    const store = await promised();
    const text = (await exported(store)).replaceAll('DATE:20261201', 'DATE:20261205');
    const [one, other] = await store.db.getAll('interactions');
    await editInteraction(store, one?.id ?? '', aDraft({ followUpOn: '2026-12-09' }), LATER);
    await editInteraction(store, other?.id ?? '', aDraft(), LATER);
    const { leftOut, changes } = await readBack(store, text, LATER + DAY);
    expect(changes).toEqual([]);
    expect(leftOut.map(({ reason }) => reason).sort()).toEqual([
      expect.stringMatching(/^It was changed here after/u),
      expect.stringMatching(/^Its contact, or the follow-up/u),
    ]);
  });
});

test('meetings that come again are no follow-ups, and a day that does not exist is left out', async () => {
  const store = await promised();
  const cadence = { id: 'rust', name: 'Rust', every: { every: 7, unit: 'day' }, from: dayOf(NOW) } as const;
  const text = calendarFor([], [cadence], NOW);
  expect(await readBack(store, text)).toMatchObject({ leftOut: [], changes: [] });
  const bad = (await exported(store)).replace('DATE:20261201', 'DATE:20261345');
  expect((await readBack(store, bad)).leftOut).toHaveLength(1);
});
