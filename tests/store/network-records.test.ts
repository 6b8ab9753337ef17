import { expect, it } from 'vitest';
import { importEverything } from '../../utils/store/everything.ts';
import { networkRecords } from '../../utils/store/network-records.ts';
import { sampleNetwork } from '../fixtures/network.ts';
import { aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

async function sample() {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  return { store, all: await readEverything(store) };
}

it('suggestions are computed from everything, where that is not very much', async () => {
  const { store, all } = await sample();
  const { people, interactions, notes, memberships, goals } = all;
  const pages = new Map(
    [...Map.groupBy(all.identities, ({ personId }) => personId)].map(([id, theirs]) => [
      id,
      theirs.map(({ url }) => url),
    ]),
  );
  expect(await networkRecords(store)).toEqual({ people, interactions, notes, memberships, goals, pages });
});

it('else from those whom the user met last, and what was latest, with nobody else in it', async () => {
  const { store, all } = await sample();
  const some = await networkRecords(store, { people: 8, interactions: 20 });
  const byLast = all.people.toSorted((a, b) => (b.tie.lastAt ?? 0) - (a.tie.lastAt ?? 0));
  expect(some.people.map(({ id }) => id)).toEqual(byLast.slice(0, 8).map(({ id }) => id));
  const ids = new Set(some.people.map(({ id }) => id));
  expect(some.interactions.length).toBeGreaterThan(0);
  expect(some.interactions.length).toBeLessThanOrEqual(20);
  expect(some.interactions.flatMap(({ personIds }) => personIds).every((id) => ids.has(id))).toBe(true);
  expect(some.notes.every(({ personId }) => ids.has(personId))).toBe(true);
  expect(some.memberships.every(({ who }) => who === 'me' || ids.has(who))).toBe(true);
  expect(some.goals).toEqual(all.goals);
});
