import { expect, test } from 'vitest';
import { planImport } from '../../../utils/store/imports/plan.ts';
import { stageImport } from '../../../utils/store/imports/stage.ts';
import { takeBatch } from '../../../utils/store/imports/take-batch.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { arrive } from '../../../utils/surfaces/imports/arrive.ts';
import { knownOnly } from '../../../utils/surfaces/imports/known-only.ts';
import { readFile } from '../../../utils/surfaces/imports/read-file.ts';
import { aProfile, aStore } from '../../store/a-store.ts';
import { readEverything } from '../../store/read-everything.ts';

const TEXT = [
  ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:u1', 'DTSTART:20260105T090000Z', 'DTEND:20260105T100000Z'],
  ...['SUMMARY:Knots', 'LOCATION:Porto', 'ATTENDEE;CN=Mirela:mailto:mirela@example.org'],
  ...['ATTENDEE:mailto:stranger@example.org', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:u2'],
  ...['DTSTART:20260106T090000Z', 'ATTENDEE:mailto:stranger@example.org', 'END:VEVENT', 'END:VCALENDAR'],
].join('\r\n');

async function planned(store: Store, text = TEXT) {
  const read = await readFile(new Blob([text]), 'team.ics');
  if (read.kind !== 'people') throw new Error(read.kind);
  const arrived = await arrive(read.arrivals, { format: read.format, now: Date.now() });
  return knownOnly(await planImport(store, arrived, () => {}, new AbortController().signal));
}

async function takeIn(store: Store, text = TEXT): Promise<void> {
  const plan = await planned(store, text);
  const choices = new Map(plan.people.map(({ person }) => [person.mark, 'same'] as const));
  const staged = await stageImport(
    store,
    { file: 'team.ics', format: 'A calendar' },
    plan,
    choices,
    Date.now(),
  );
  while (staged && (await takeBatch(store, staged.id, Date.now()))?.state === 'running');
}

test('entries with somebody who is known become contacts; others are named and left out', async () => {
  const store = await aStore();
  const { result: mirela } = await savePerson(store, aProfile({ emails: ['mirela@example.org'] }), 0);
  const plan = await planned(store);
  expect(plan.people.map(({ verdict }) => verdict.kind)).toEqual(['unclear']);
  expect(plan.leftOut.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^stranger@example\.org: Not among your people/u),
  ]);
  await takeIn(store);
  expect(await store.db.count('people')).toBe(1);
  const kept = await store.db.getAll('interactions');
  expect(kept).toEqual([
    expect.objectContaining({
      ...{ personIds: [mirela.id], kind: 'met', about: 'Knots', duration: 60, place: 'Porto' },
    }),
  ]);
  expect((await store.db.get('people', mirela.id))?.tie.count).toBe(1);
});

test('the same file twice changes nothing, nor does one in which an entry was renamed', async () => {
  const store = await aStore();
  await savePerson(store, aProfile({ emails: ['mirela@example.org'] }), 0);
  await takeIn(store);
  const before = await readEverything(store);
  await takeIn(store);
  await takeIn(store, TEXT.replace('Knots', 'Knots and bends'));
  expect(await readEverything(store)).toEqual(before);
});

test('with nobody who is known, nothing is taken in', async () => {
  const store = await aStore();
  await takeIn(store);
  expect(await store.db.count('interactions')).toBe(0);
  expect(await store.db.count('people')).toBe(0);
});
