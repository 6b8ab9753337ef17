import { beforeAll, describe, expect, test } from 'vitest';
import { batchesOf } from '../../../utils/core/imports/batches.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { setCadence, setFollowUp } from '../../../utils/store/follow-ups.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { planImport } from '../../../utils/store/imports/plan.ts';
import { stageImport } from '../../../utils/store/imports/stage.ts';
import { takeBatch } from '../../../utils/store/imports/take-batch.ts';
import { beginUndo, undoBatch } from '../../../utils/store/imports/undo-import.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { tableFile } from '../../../utils/surfaces/exports/tables.ts';
import { arrive } from '../../../utils/surfaces/imports/arrive.ts';
import { readFile } from '../../../utils/surfaces/imports/read-file.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aProfile, aStore, NOW } from '../../store/a-store.ts';
import { readEverything } from '../../store/read-everything.ts';

// The readers are loaded when the first table is read, which may take longer than a test.
beforeAll(() => readFile(new Blob(['Name\nAda\n']), 'a.csv'), 60_000);

const QUIET = { step: () => {}, signal: new AbortController().signal };

async function planOf(store: Store, file: Blob) {
  const read = await readFile(file, 'kithcraft-people-2026-11-02.csv');
  if (read.kind !== 'people' || read.format !== 'own') throw new Error(`read as ${read.kind}`);
  const arrived = await arrive(read.arrivals, { format: read.format, now: NOW });
  return planImport(store, arrived, () => {}, QUIET.signal);
}

async function takeIn(store: Store, file: Blob): Promise<string> {
  const plan = await planOf(store, file);
  const staged = await stageImport(store, { file: 'people.csv', format: 'x' }, plan, new Map(), NOW);
  for (let left = staged?.batches ?? 0; left > 0; left -= 1) await takeBatch(store, staged?.id ?? '', NOW);
  return staged?.id ?? '';
}

async function sample() {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  return { store, file: await tableFile(store, 'people', new Map(), QUIET) };
}

/** What the table can hold of everybody. */
async function held(store: Store) {
  const { people, identities } = await readEverything(store);
  return {
    people: people.map(
      ({ tie: _, next: __, met: ___, createdAt: ____, updatedAt: _____, marks: ______, ...rest }) => rest,
    ),
    pages: identities.map(({ key, personId }) => ({ key, personId })),
  };
}

test('a table of people is known by its columns, and brings the same people with their pages', async () => {
  const { store, file } = await sample();
  const other = await aStore();
  await takeIn(other, file);
  expect(await held(other)).toEqual(await held(store));
});

test('where it came from it brings nothing, and nothing the second time elsewhere', async () => {
  const { store, file } = await sample();
  const ids = () => crypto.randomUUID();
  expect(batchesOf(await planOf(store, file), new Map(), ids)).toEqual([]);
  const other = await aStore();
  await takeIn(other, file);
  expect(batchesOf(await planOf(other, file), new Map(), ids)).toEqual([]);
});

describe('what was planned with somebody', () => {
  const people = ['ada', 'kofi', 'mina'] as const;

  async function planned() {
    const store = await aStore();
    const ids: string[] = [];
    for (const handle of people) {
      const page = { identity: { site: 'github', handle }, url: `https://github.com/${handle}` };
      ids.push((await savePerson(store, aProfile({ ...page, name: handle }), NOW)).result.id);
    }
    const bare = await readEverything(store);
    const [ada = '', kofi = '', mina = ''] = ids;
    await setCadence(store, ada, { every: 2, unit: 'month' }, NOW);
    await setFollowUp(store, kofi, { on: '2026-11-20', what: 'Send the paper' }, NOW);
    await setFollowUp(store, mina, { on: '2026-11-21', what: '' }, NOW);
    return { bare, mina, file: await tableFile(store, 'people', new Map(), QUIET) };
  }

  const nextIn = async (store: Store) =>
    Object.fromEntries((await store.db.getAll('people')).map(({ name, next }) => [name, next]));

  const NEXT = {
    ada: { on: '2027-01-02', reason: 'cadence' },
    kofi: { on: '2026-11-20', what: 'Send the paper', reason: 'own' },
    mina: { on: '2026-11-21', reason: 'own' },
  };

  test('comes with new people, and is due as it was', async () => {
    const other = await aStore();
    await takeIn(other, (await planned()).file);
    expect(await nextIn(other)).toEqual(NEXT);
  });

  test('is filled in where nothing was planned, stays where something was, and is taken back with the file', async () => {
    const { bare, mina, file } = await planned();
    const other = await aStore();
    await importEverything(other, bare, NOW);
    await setFollowUp(other, mina, { on: '2026-12-24', what: '' }, NOW);
    const before = await held(other);
    const id = await takeIn(other, file);
    expect(await nextIn(other)).toEqual({ ...NEXT, mina: { on: '2026-12-24', reason: 'own' } });
    expect(batchesOf(await planOf(other, file), new Map(), () => 'x')).toEqual([]);
    await beginUndo(other, id, NOW + 1);
    while (await undoBatch(other, id, NOW + 1));
    expect(await held(other)).toEqual(before);
  });
});

test('a page of a site that only the page tells is no second page of the person', async () => {
  const store = await aStore();
  const identity = { site: 'discourse', handle: 'ada@forum.kites.example' };
  await savePerson(store, aProfile({ identity, url: 'https://forum.kites.example/u/ada' }), NOW);
  const before = await held(store);
  const file = await tableFile(store, 'people', new Map(), QUIET);
  expect((await planOf(store, file)).people.map(({ verdict }) => verdict)).toMatchObject([
    { kind: 'known', adds: false },
  ]);
  // Something else is new of them: the page is looked at again while they are taken in.
  const [row, ...more] = (await file.text()).split('Mirela Brandt,');
  await takeIn(store, new Blob([`${row}Mirela Brandt,she/her${more.join('')}`]));
  expect(await held(store)).toEqual({ ...before, people: [{ ...before.people[0], pronouns: 'she/her' }] });
});

test('whom the user asked to forget does not come back by a table', async () => {
  const { store, file } = await sample();
  const [first] = (await readEverything(store)).people;
  await forgetPerson(store, first?.id ?? '', NOW);
  const plan = await planOf(store, file);
  expect(plan.leftOut).toHaveLength(1);
  expect(plan.people.some(({ person }) => person.id === first?.id)).toBe(false);
});
