import { bytesToHex } from '@noble/hashes/utils.js';
import type { Forgotten } from '../core/forgotten.ts';
import { namingOf } from '../core/forgotten.ts';
import type { Join } from '../core/join.ts';
import type { Named } from '../core/without-person.ts';
import type { Store } from './open.ts';
import { sha256Of } from './sha256.ts';

const hashOf = (salt: string, text: string): string => sha256Of(salt + text);

/** The salt of these records: one, made when somebody is forgotten for the first time. */
async function saltOf(store: Store): Promise<string> {
  const [first] = await store.db.getAll('forgotten', null, 1);
  return first?.salt ?? bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}

/** The joins by which others became this person, also those who had others joined into them. */
async function joinsInto(store: Store, id: string): Promise<Join[]> {
  const joins: Join[] = [];
  const ids = new Set([id]);
  for (const one of ids)
    for (const join of await store.db.getAllFromIndex('joins', 'keptId', one)) {
      // Somebody who is there on their own again is not to be forgotten with another: a file may bring an old join.
      if ((await store.db.getKey('people', join.goneId)) !== undefined) continue;
      joins.push(join);
      ids.add(join.goneId);
    }
  return joins;
}

/**
 * By what a person is named, first, and after them all who were joined into them; and what would name any of these in a
 * file. Undefined if there is no such person.
 */
export async function namedOf(
  store: Store,
  id: string,
): Promise<{ who: readonly Named[]; naming: readonly string[] } | undefined> {
  const person = await store.db.get('people', id);
  if (!person) return undefined;
  const keys = await store.db.getAllKeysFromIndex('identities', 'personId', id);
  const gone = (await joinsInto(store, id)).map((join) => join.gone);
  // The pages of those who were joined into them are theirs now, or somebody else's.
  const rest = gone.map((one): Named => ({ id: one.id, name: one.name, keys: new Set() }));
  const naming = [{ ...person, keys }, ...gone.map((one) => ({ ...one, keys: [] }))].flatMap(namingOf);
  return { who: [{ id, name: person.name, keys: new Set(keys) }, ...rest], naming: [...new Set(naming)] };
}

/** What stays of somebody forgotten: salted hashes. @param naming what would name them in a file. */
export async function hashedNaming(
  store: Store,
  naming: readonly string[],
  now: number,
): Promise<Forgotten[]> {
  const salt = await saltOf(store);
  return naming.map((text) => ({ id: hashOf(salt, text), salt, at: now }));
}

/** Tells, of what may name somebody in a file, whether they are to stay forgotten. */
export async function forgottenAmong(store: Store): Promise<(naming: readonly string[]) => boolean> {
  const all: Forgotten[] = await store.db.getAll('forgotten');
  const hashes = new Set(all.map((one) => one.id));
  // Those that came with a file of another browser have that one's salt.
  const salts = new Set(all.map((one) => one.salt));
  return (naming) => [...salts].some((salt) => naming.some((text) => hashes.has(hashOf(salt, text))));
}
