import { beforeAll, describe, expect, test } from 'vitest';
import { isNothingNew } from '../../../utils/core/imports/judge-record.ts';
import type { OwnExport } from '../../../utils/core/imports/own-export.ts';
import { withNewKind, withoutKind } from '../../../utils/core/kind-draft.ts';
import type { Person } from '../../../utils/core/person.ts';
import {
  addCommunity,
  deleteCommunity,
  editCommunity,
  ownCommunities,
} from '../../../utils/store/communities.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { planRecords } from '../../../utils/store/imports/plan-records.ts';
import { logInteraction } from '../../../utils/store/interactions.ts';
import { changeKinds, kindsIn } from '../../../utils/store/kinds.ts';
import { join } from '../../../utils/store/memberships.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { undo } from '../../../utils/store/undo.ts';
import { tableFile } from '../../../utils/surfaces/exports/tables.ts';
import { readFile } from '../../../utils/surfaces/imports/read-file.ts';
import { aCommunityDraft } from '../../fixtures/community-draft.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aDraft, aProfile, aStore, NOW } from '../../store/a-store.ts';
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

describe('the kinds and communities of the user’s own that a table names', () => {
  const COFFEE = { id: 'own-coffee', name: 'coffee', weight: 2, side: 'depth' } as const;
  const addCoffee = (store: Store) =>
    changeKinds(store, (all) => withNewKind(all, COFFEE.id, { ...COFFEE, weight: '2' }), NOW);

  /** Somebody, a contact of an own kind in an own community, and a store where only they are; with the tables. */
  async function told() {
    const store = await aStore();
    const { result: ada } = await savePerson(store, aProfile(), NOW);
    const bare = await readEverything(store);
    const { result: circle } = await addCommunity(store, aCommunityDraft(), false, NOW);
    await addCoffee(store);
    await logInteraction(
      store,
      aDraft({ personIds: [ada.id], kind: COFFEE.id, communityId: circle.id }),
      {},
      NOW,
    );
    await join(store, ada.id, circle.id, NOW);
    const other = await aStore();
    await importEverything(other, bare, NOW);
    const own = async (kind: Kind) => {
      const file = await tableFile(store, kind, new Map([[circle.id, circle.name]]), QUIET);
      const found = await readFile(file, 'some.csv');
      if (found.kind !== 'records') throw new Error(`read as ${found.kind}`);
      return found.own;
    };
    return { store, other, ada, circle, own };
  }

  /** Takes a table in, and it would do nothing more. */
  async function take(store: Store, own: OwnExport) {
    const written = await importEverything(store, own.all, NOW + 1);
    const before = await readEverything(store);
    const again = await importEverything(store, own.all, NOW + 2);
    expect(again.result).toMatchObject({ added: 0, updated: 0 });
    expect(await readEverything(store)).toEqual(before);
    return written;
  }

  const nameOfCoffee = async (store: Store) => (await kindsIn(store)).nameOf(COFFEE.id);

  test('come with the contacts, which count as much as they did, and go with them', async () => {
    const { store, other, ada, circle, own } = await told();
    const before = await readEverything(other);
    const { change } = await take(other, await own('interactions'));
    expect((await kindsIn(other)).of(COFFEE.id)).toEqual(COFFEE);
    expect(await ownCommunities(other)).toMatchObject([{ id: circle.id, name: circle.name }]);
    const tieIn = async (one: Store) => (await one.db.get('people', ada.id))?.tie;
    expect(await tieIn(other)).toEqual(await tieIn(store));
    await undo(other, change, NOW + 3);
    expect(await readEverything(other)).toEqual(before);
  });

  test('come beside those that are here, of which none changes', async () => {
    const { other, circle, own } = await told();
    await changeKinds(
      other,
      (all) => withNewKind(all, 'own-walk', { ...COFFEE, name: 'walk', weight: '1' }),
      NOW,
    );
    await take(other, await own('interactions'));
    expect((await kindsIn(other)).all.slice(-2)).toMatchObject([{ name: 'walk', weight: 1 }, COFFEE]);
    const { result: mine } = await editCommunity(
      other,
      circle.id,
      aCommunityDraft({ name: 'Mine' }),
      NOW + 3,
    );
    await take(other, await own('memberships'));
    expect(await ownCommunities(other)).toEqual([mine]);
  });

  test('are one with a kind of the same name that is here', async () => {
    const { other, own } = await told();
    await changeKinds(
      other,
      (all) => withNewKind(all, 'own-1', { ...COFFEE, name: 'Coffee', weight: '1' }),
      NOW,
    );
    await take(other, await own('interactions'));
    const { all, of } = await kindsIn(other);
    expect(all.filter(({ id }) => id.startsWith('own-')).map(({ name }) => name)).toEqual(['Coffee']);
    expect(of(COFFEE.id)).toMatchObject({ name: 'Coffee', weight: 1 });
  });

  test('come with memberships too', async () => {
    const { other, circle, own } = await told();
    await take(other, await own('memberships'));
    expect(await ownCommunities(other)).toMatchObject([{ id: circle.id, name: circle.name }]);
  });

  test('give way to what an export of everything says of the community', async () => {
    const { store, other, circle, own } = await told();
    await take(other, await own('memberships'));
    await importEverything(other, await readEverything(store), NOW + 3);
    expect(await ownCommunities(other)).toEqual([circle]);
  });

  test('stay away where the user deleted them since, and the contacts stayed', async () => {
    const { store, circle, own } = await told();
    const table = await own('interactions');
    await deleteCommunity(store, circle.id, NOW + 1);
    await changeKinds(store, (all) => withoutKind(all, COFFEE.id), NOW + 1);
    const before = await readEverything(store);
    const plan = await planRecords(store, table, () => {}, QUIET.signal);
    expect(isNothingNew(plan)).toBe(true);
    await importEverything(store, table.all, NOW + 2);
    expect(await readEverything(store)).toEqual(before);
  });

  test('are not made up where a table does not name them', async () => {
    const { store, other, circle, own } = await told();
    await deleteCommunity(store, circle.id, NOW + 1);
    await store.db.delete('settings', 'interactionKinds');
    const file = await tableFile(store, 'interactions', new Map(), QUIET);
    const found = await readFile(file, 'some.csv');
    if (found.kind !== 'records') throw new Error(`read as ${found.kind}`);
    await take(other, found.own);
    expect([await ownCommunities(other), await nameOfCoffee(other)]).toEqual([[], 'contact']);
    await take(other, await own('interactions'));
    expect(await nameOfCoffee(other)).toBe('contact');
  });
});
