import type { IdentityRecord } from '../core/identity.ts';
import type { Interaction } from '../core/interaction.ts';
import { ME } from '../core/membership.ts';
import type { NetworkRecords } from '../core/network-of.ts';
import type { Person } from '../core/person.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';
import { type Exported, inBatches } from './read-in-batches.ts';
import type { FactStore } from './schema.ts';

/** How much suggestions are computed from at most: what is left out was longest ago. */
export interface Bounds {
  people: number;
  interactions: number;
}

const BOUNDS: Bounds = { people: 10_000, interactions: 50_000 };

/** All of one kind, in batches: between two of them somebody's write need not wait. */
async function all<S extends FactStore>(store: Store, name: S) {
  const found: Exported<S>[] = [];
  for await (const batch of inBatches(store, name)) found.push(...batch);
  return found;
}

/** Whom the user met last, and then those they never met, as many as fit. */
async function nearest(store: Store, most: number): Promise<Person[]> {
  const { db } = store;
  const people = new Map<string, Person>();
  if ((await db.count('people')) <= most) return all(store, 'people');
  let cursor = await db.transaction('people').store.index('lastAt').openCursor(null, 'prev');
  while (cursor && people.size < most) {
    people.set(cursor.value.id, plain(cursor.value));
    cursor = await cursor.continue();
  }
  for (const one of people.size < most ? await db.getAll('people', null, most) : [])
    if (people.size < most) people.set(one.id, plain(one));
  return [...people.values()];
}

/** The latest contacts. */
async function latest(store: Store, most: number): Promise<Interaction[]> {
  const { db } = store;
  if ((await db.count('interactions')) <= most) return all(store, 'interactions');
  const found: Interaction[] = [];
  let cursor = await db.transaction('interactions').store.index('at').openCursor(null, 'prev');
  while (cursor && found.length < most) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** With those of its people who are looked at; none of them, no contact. */
const among = (interactions: readonly Interaction[], ids: ReadonlySet<string>): Interaction[] =>
  interactions.flatMap((one) => {
    const personIds = one.personIds.filter((id) => ids.has(id));
    if (personIds.length === one.personIds.length) return [one];
    return personIds.length > 0 ? [{ ...one, personIds }] : [];
  });

/** Records of some people, by an index of their ids; of all there are, where that is less to read. */
async function ofPeople<T>(
  ids: readonly string[],
  every: () => Promise<T[]>,
  of: (id: string) => Promise<T[]>,
) {
  const few = ids.length < BOUNDS.people;
  return few ? every() : (await Promise.all(ids.map(of))).flat();
}

/** The addresses of people's pages, by their ids. */
function pagesOf(identities: readonly IdentityRecord[]): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const { personId, url } of identities) pages.set(personId, [...(pages.get(personId) ?? []), url]);
  return pages;
}

/**
 * What suggestions are computed from: everything, or of very much those whom the user met last with what was latest. What
 * it takes is bounded, however many people there are.
 */
export async function networkRecords(store: Store, bounds = BOUNDS): Promise<NetworkRecords> {
  const { db } = store;
  const people = await nearest(store, bounds.people);
  const ids = new Set(people.map(({ id }) => id));
  const everyone = [...ids];
  const [interactions, notes, memberships, goals, identities] = await Promise.all([
    latest(store, bounds.interactions),
    ofPeople(
      everyone,
      () => all(store, 'notes'),
      (id) => db.getAllFromIndex('notes', 'personId', id),
    ),
    ofPeople(
      [ME, ...everyone],
      () => all(store, 'memberships'),
      (id) => db.getAllFromIndex('memberships', 'who', id),
    ),
    db.getAll('goals'),
    ofPeople(
      everyone,
      () => all(store, 'identities'),
      (id) => db.getAllFromIndex('identities', 'personId', id),
    ),
  ]);
  return {
    people,
    interactions: among(interactions, ids),
    notes: notes.filter(({ personId }) => ids.has(personId)),
    memberships: memberships.filter(({ who }) => who === ME || ids.has(who)),
    goals,
    pages: pagesOf(identities),
  };
}
