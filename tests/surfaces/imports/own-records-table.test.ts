import { beforeAll, describe, expect, test } from 'vitest';
import { isNothingNew } from '../../../utils/core/imports/judge-record.ts';
import type { Person } from '../../../utils/core/person.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { planRecords } from '../../../utils/store/imports/plan-records.ts';
import type { Store } from '../../../utils/store/open.ts';
import { undo } from '../../../utils/store/undo.ts';
import { tableFile } from '../../../utils/surfaces/exports/tables.ts';
import { readFile } from '../../../utils/surfaces/imports/read-file.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aStore, NOW } from '../../store/a-store.ts';
import { readEverything } from '../../store/read-everything.ts';

// The readers are loaded when the first table is read, which may take longer than a test.
beforeAll(() => readFile(new Blob(['Name\nAda\n']), 'a.csv'), 60_000);

const QUIET = { step: () => {}, signal: new AbortController().signal };
const KINDS = ['interactions', 'notes', 'memberships'] as const;
type Kind = (typeof KINDS)[number];

async function sample() {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  return { store, all: await readEverything(store) };
}

/** A table of some store, as it is read again. */
async function read(store: Store, kind: Kind) {
  const file = await tableFile(store, kind, new Map([['rust-users', 'Rust users']]), QUIET);
  const found = await readFile(file, 'some.csv');
  if (found.kind !== 'records') throw new Error(`read as ${found.kind}`);
  return found.own;
}

const tieOf = ({ id, tie, next }: Person) => ({ id, next, ...tie, sum: tie.sum.toPrecision(9) });

describe.each(KINDS)('a table of %s', (kind) => {
  test('brings the same records, in one step that can be undone', async () => {
    const { store, all } = await sample();
    const other = await aStore();
    await importEverything(other, { ...all, [kind]: [] }, NOW);
    const before = await readEverything(other);
    const own = await read(store, kind);
    expect(own.leftOut).toEqual([]);
    const plan = await planRecords(other, own, () => {}, QUIET.signal);
    expect(plan.leftOut).toEqual([]);
    expect(plan.lists[kind].new).toBe(all[kind].length);
    const { change } = await importEverything(other, own.all, NOW);
    const after = await readEverything(other);
    expect(after[kind]).toEqual(all[kind]);
    // What is kept with a person follows from the interactions; in which order they are summed up is not told.
    expect(after.people.map(tieOf)).toEqual(all.people.map(tieOf));
    await undo(other, change, NOW + 1);
    expect(await readEverything(other)).toEqual(before);
  });

  test('where it came from brings nothing', async () => {
    const { store } = await sample();
    expect(isNothingNew(await planRecords(store, await read(store, kind), () => {}, QUIET.signal))).toBe(
      true,
    );
  });

  test('brings nothing about somebody who is not here, and says so with the line', async () => {
    const { store, all } = await sample();
    const own = await read(store, kind);
    const other = await aStore();
    const mine = all.memberships.filter(({ who }) => who === 'me').length;
    const plan = await planRecords(other, own, () => {}, QUIET.signal);
    expect(plan.leftOut).toHaveLength(all[kind].length - (kind === 'memberships' ? mine : 0));
    expect(plan.leftOut[0]?.reason).toMatch(/somebody who is not here/u);
    expect(plan.leftOut.every(({ at }) => at.line > 1)).toBe(true);
    await importEverything(other, own.all, NOW);
    expect((await readEverything(other))[kind]).toHaveLength(kind === 'memberships' ? mine : 0);
  });
});

test('an interaction with somebody who was deleted meanwhile is that of the others', async () => {
  const { store, all } = await sample();
  const shared = all.interactions.find(({ personIds }) => personIds.length > 1);
  if (!shared) throw new Error('nobody met two at once');
  const own = await read(store, 'interactions');
  const other = await aStore();
  await importEverything(other, { ...all, interactions: [] }, NOW);
  const [gone = ''] = shared.personIds;
  await deletePerson(other, gone, NOW);
  await importEverything(other, own.all, NOW);
  const found = (await readEverything(other)).interactions.find(({ id }) => id === shared.id);
  expect(found?.personIds).toEqual(shared.personIds.slice(1));
});
