import type { PersonRecords } from '../../core/aggregates/aggregate.ts';
import type { IdentityRecord } from '../../core/identity.ts';
import type { Interaction } from '../../core/interaction.ts';
import type { Membership } from '../../core/membership.ts';
import type { Note } from '../../core/note.ts';
import type { Person } from '../../core/person.ts';
import type { Store } from '../open.ts';
import { plain } from '../people.ts';
import type { StoredPerson } from '../schema.ts';

const STORES = ['people', 'interactions', 'notes', 'memberships', 'identities'] as const;

interface Read {
  people: readonly StoredPerson[];
  interactions: readonly Interaction[];
  notes: readonly Note[];
  memberships: readonly Membership[];
  identities: readonly IdentityRecord[];
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** What was read, by person; each record once, in the order of the ids. */
function byPerson({ people, interactions, notes, memberships, identities }: Read): PersonRecords[] {
  interface Gathered {
    person: Person;
    interactions: Map<string, Interaction>;
    notes: Note[];
    memberships: Membership[];
    pages: string[];
  }
  const by = new Map<string, Gathered>(
    people.map((one) => [
      one.id,
      { person: plain(one), interactions: new Map(), notes: [], memberships: [], pages: [] },
    ]),
  );
  // Of several people one interaction is read as often as they are.
  for (const one of interactions) for (const id of one.personIds) by.get(id)?.interactions.set(one.id, one);
  for (const one of notes) by.get(one.personId)?.notes.push(one);
  for (const one of memberships) by.get(one.who)?.memberships.push(one);
  for (const one of identities) by.get(one.personId)?.pages.push(one.url);
  return [...by.values()].map((one) => ({
    person: one.person,
    interactions: [...one.interactions.values()].sort(byId),
    notes: one.notes.sort(byId),
    memberships: one.memberships.sort(byId),
    pages: one.pages.sort(),
  }));
}

/** Those of some people who are there, with all that is kept about them, read at one moment. */
export async function recordsOf({ db }: Store, ids: readonly string[]): Promise<PersonRecords[]> {
  const transaction = db.transaction(STORES);
  const interactions = transaction.objectStore('interactions').index('personIds');
  const notes = transaction.objectStore('notes').index('personId');
  const memberships = transaction.objectStore('memberships').index('who');
  const identities = transaction.objectStore('identities').index('personId');
  const read = await Promise.all(
    ids.map(async (id) => {
      const [person, ...theirs] = await Promise.all([
        transaction.objectStore('people').get(id),
        interactions.getAll(id),
        notes.getAll(id),
        memberships.getAll(id),
        identities.getAll(id),
      ]);
      return { person, theirs };
    }),
  );
  return byPerson({
    people: read.flatMap(({ person }) => person ?? []),
    interactions: read.flatMap(({ theirs: [all] }) => all),
    notes: read.flatMap(({ theirs: [, all] }) => all),
    memberships: read.flatMap(({ theirs: [, , all] }) => all),
    identities: read.flatMap(({ theirs: [, , , all] }) => all),
  });
}

/** The next people after an id, in the order of their ids, with all that is kept about them: five requests for all of them. */
export async function recordsAfter({ db }: Store, after: string, most: number): Promise<PersonRecords[]> {
  const transaction = db.transaction(STORES);
  const rest = IDBKeyRange.lowerBound(after, true);
  const people = await transaction.objectStore('people').getAll(rest, most);
  const [first, last] = [people[0], people.at(-1)];
  if (!first || !last) return [];
  const theirs = IDBKeyRange.bound(first.id, last.id);
  const [interactions, notes, memberships, identities] = await Promise.all([
    transaction.objectStore('interactions').index('personIds').getAll(theirs),
    transaction.objectStore('notes').index('personId').getAll(theirs),
    transaction.objectStore('memberships').index('who').getAll(theirs),
    transaction.objectStore('identities').index('personId').getAll(theirs),
  ]);
  return byPerson({ people, interactions, notes, memberships, identities });
}
