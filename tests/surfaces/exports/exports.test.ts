import { describe, expect, it } from 'vitest';
import { COMMUNITIES } from '../../../utils/catalogue/communities.ts';
import { readCsv } from '../../../utils/formats/csv.ts';
import { fromJson } from '../../../utils/formats/kithcraft-json.ts';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';
import { readZip } from '../../../utils/formats/zip.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { setCadence, setFollowUp, snooze } from '../../../utils/store/follow-ups.ts';
import type { Store } from '../../../utils/store/open.ts';
import { calendarFile } from '../../../utils/surfaces/exports/calendar.ts';
import { cardsFile } from '../../../utils/surfaces/exports/cards.ts';
import { everythingFile } from '../../../utils/surfaces/exports/everything.ts';
import { folderFile } from '../../../utils/surfaces/exports/folder.ts';
import type { Progress } from '../../../utils/surfaces/exports/progress.ts';
import { tableFile } from '../../../utils/surfaces/exports/tables.ts';
import { unsealedFile } from '../../../utils/surfaces/unsealed.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aStore, NOW } from '../../store/a-store.ts';
import { readEverything } from '../../store/read-everything.ts';

const NAMES = new Map(COMMUNITIES.map(({ id, name }) => [id, name] as const));

async function sample() {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  return { store, all: await readEverything(store) };
}

function watching() {
  const seen = { done: 0 };
  const progress: Progress = {
    step: (records) => {
      seen.done += records;
    },
    signal: new AbortController().signal,
  };
  return { seen, progress };
}

const { progress: quiet } = watching();

async function taken(store: Store, file: Blob) {
  await importEverything(store, fromJson(await file.text()).all, NOW);
  return readEverything(store);
}

describe('everything', () => {
  it('is imported again as the same records, and each is counted', async () => {
    const { store, all } = await sample();
    const { seen, progress } = watching();
    const file = await everythingFile(store, undefined, NOW, progress);
    expect(await taken(await aStore(), file)).toEqual(all);
    expect(seen.done).toBe(Object.values(all).reduce((sum, { length }) => sum + length, 0));
  });

  it('is opened by its passphrase alone', async () => {
    const { store, all } = await sample();
    const file = await everythingFile(store, 'four quiet looms', NOW, quiet);
    await expect(unsealedFile(file, 'four quiet doors')).rejects.toThrow(/does not open/u);
    expect(await file.text()).not.toContain(all.people[0]?.name);
    const open = await unsealedFile(file, 'four quiet looms');
    expect(await taken(await aStore(), open)).toEqual(all);
  });

  it('ends where it is left', async () => {
    const { store } = await sample();
    const leaving = new AbortController();
    const progress = { step: () => leaving.abort(), signal: leaving.signal };
    await expect(everythingFile(store, undefined, NOW, progress)).rejects.toThrow(/abort/u);
  });
});

describe('a table', () => {
  it.each(['people', 'interactions', 'notes', 'memberships'] as const)(
    'of %s has a row for each',
    async (kind) => {
      const { store, all } = await sample();
      const table = readCsv(await (await tableFile(store, kind, NAMES, quiet)).text());
      expect(table?.rows).toHaveLength(all[kind].length);
      expect(table?.rows.every((row) => row.cell(table.columns[1] ?? '') !== '')).toBe(true);
    },
  );

  it('names people and communities, and lists pages', async () => {
    const { store, all } = await sample();
    const people = readCsv(await (await tableFile(store, 'people', NAMES, quiet)).text());
    const [page] = all.identities;
    const row = people?.rows.find((one) => one.cell('Id') === page?.personId);
    expect(row?.cell('Pages').split('\n')).toContain(page?.url);
    const [membership] = all.memberships.filter(({ who }) => who !== 'me');
    const memberships = readCsv(await (await tableFile(store, 'memberships', NAMES, quiet)).text());
    const theirs = memberships?.rows.find((one) => one.cell('Id of person') === membership?.who);
    expect(theirs?.cell('Person')).toBe(all.people.find(({ id }) => id === membership?.who)?.name);
  });
});

it('contacts are read again with all that a card can hold', async () => {
  const { store, all } = await sample();
  const text = await (await cardsFile(store, NAMES, quiet)).text();
  const { people, leftOut } = readVCards(text);
  expect(leftOut).toEqual([]);
  expect(people.map(({ name }) => name).sort()).toEqual(all.people.map(({ name }) => name).sort());
  const [membership] = all.memberships.filter(({ who }) => who !== 'me');
  const member = all.people.find(({ id }) => id === membership?.who);
  const read = people.find(({ name }) => name === member?.name);
  expect(read?.tags).toContain(NAMES.get(membership?.communityId ?? ''));
});

it('a calendar has every promise that is open, and no other', async () => {
  const { store, all } = await sample();
  const text = await (await calendarFile(store, COMMUNITIES, NOW, quiet)).text();
  const open = all.interactions.filter(({ followUp }) => followUp && followUp.doneAt === undefined);
  expect(open.length).toBeGreaterThan(0);
  for (const { id } of open) expect(text).toContain(`UID:${id}@kithcraft`);
  expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(open.length);
});

it('a calendar has a planned day and when to be in touch again, each with a name that stays', async () => {
  const { store, all } = await sample();
  const id = all.people.find(({ next }) => next)?.id ?? '';
  await setFollowUp(store, id, { on: '2031-03-04', what: 'the boat' }, NOW);
  await snooze(store, { personId: id, reason: 'own' }, '2031-03-05', NOW);
  await setCadence(store, id, { every: 3, unit: 'month' }, NOW);
  const text = await (await calendarFile(store, COMMUNITIES, NOW, quiet)).text();
  const eventOf = (uid: string) =>
    text.split('BEGIN:VEVENT').find((one) => one.includes(`UID:${uid}@kithcraft`));
  expect(eventOf(`${id}.follow-up`)).toMatch(/20310305[\s\S]*the boat[\s\S]*BEGIN:VALARM/u);
  expect(eventOf(`${id}.in-touch`)).toMatch(/Be in touch \(quarterly\)[\s\S]*BEGIN:VALARM/u);
});

it('a calendar has the meetings of the user’s communities, where it is known how often they are', async () => {
  const { store, all } = await sample();
  const mine = all.memberships.find(({ who }) => who === 'me')?.communityId;
  const communities = COMMUNITIES.map((one) => ({ ...one, cadence: 'Meets every two weeks' }));
  const text = await (await calendarFile(store, communities, NOW, quiet)).text();
  expect(text).toContain(`UID:${mine}.cadence@kithcraft`);
  expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2');
});

it('a folder has a file for each person, with what is kept about them', async () => {
  const { store, all } = await sample();
  const files = await readZip(await folderFile(store, COMMUNITIES, quiet), () => true);
  expect(files.size).toBe(all.people.length);
  const [note] = all.notes;
  const person = all.people.find(({ id }) => id === note?.personId);
  const text = await files.get(`People/${person?.name}.md`)?.text();
  expect(text).toContain(note?.text.split('\n')[0]);
});
