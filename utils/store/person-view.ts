import type { Identity } from '../core/identity.ts';
import type { PersonView } from '../core/views.ts';
import { findIdentity } from './identities.ts';
import { introductionsOf } from './introductions.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';

/** A person with everything that belongs to them, or undefined if there is no such person. */
export async function personView(store: Store, id: string): Promise<PersonView | undefined> {
  const [stored, identities, notes, interactions, memberships, changes] = await Promise.all([
    store.db.get('people', id),
    store.db.getAllFromIndex('identities', 'personId', id),
    store.db.getAllFromIndex('notes', 'personId', id),
    store.db.getAllFromIndex('interactions', 'personIds', id),
    store.db.getAllFromIndex('memberships', 'who', id),
    store.db.getAllFromIndex('profileChanges', 'personId', id),
  ]);
  if (!stored) return undefined;
  const person = plain(stored);
  return {
    person,
    ...(await introductionsOf(store, person)),
    identities,
    notes: notes.sort((a, b) => b.createdAt - a.createdAt),
    interactions: interactions.sort((a, b) => b.at - a.at),
    memberships,
    changes: changes.sort((a, b) => b.at - a.at),
  };
}

/** The person behind an identity, if they are known. */
export async function viewOfIdentity(store: Store, identity: Identity): Promise<PersonView | undefined> {
  const found = await findIdentity(store, identity);
  return found && personView(store, found.personId);
}
