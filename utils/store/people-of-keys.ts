import type { Person } from '../core/person.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';

/** The people behind those of some identities' keys that are known, in one transaction; an unknown one costs one look. */
export async function peopleOfKeys(
  { db }: Store,
  keys: readonly string[],
): Promise<{ key: string; person: Person }[]> {
  const transaction = db.transaction(['identities', 'people']);
  const [identities, people] = [transaction.objectStore('identities'), transaction.objectStore('people')];
  const found = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const identity = await identities.get(key);
      const stored = identity && (await people.get(identity.personId));
      return stored ? [{ key, person: plain(stored) }] : [];
    }),
  );
  return found.flat();
}
