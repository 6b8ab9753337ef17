import { identityKey } from '../core/identity.ts';
import { apartId } from '../core/join.ts';
import type { Person } from '../core/person.ts';
import type { Profile } from '../core/profile.ts';
import { type Likeness, reasonsFor, type Side, scoreOf } from '../core/same-person.ts';
import { fold, wordsOf } from '../core/words.ts';
import type { Store } from './open.ts';
import { claimsOf } from './people.ts';
import { type Writing, type Written, write } from './write.ts';

/** How many people one word of a name may bring up: a name that many have says nothing about who it is. */
const NAMESAKES = 200;

/** A page that is nobody's yet, as a side. */
export const sideOfProfile = (profile: Profile): Side => ({
  name: profile.name,
  organisation: profile.organisation,
  emails: profile.emails,
  keys: [identityKey(profile.identity)],
  claims: claimsOf(profile),
});

/** Somebody known, as a side, with their pages. */
export async function sideOf(store: Store, person: Person): Promise<Side> {
  const pages = await store.db.getAllFromIndex('identities', 'personId', person.id);
  return {
    name: person.name,
    organisation: person.organisation,
    emails: person.emails,
    keys: pages.map(({ key }) => key),
    claims: pages.flatMap(({ claims = [] }) => claims),
  };
}

/** People who have the rarest looking word of a name; the comparison comes after. */
async function namesakes(store: Store, name: string): Promise<string[]> {
  const [longest] = wordsOf(fold(name)).sort((a, b) => b.length - a.length);
  return longest === undefined ? [] : store.db.getAllKeysFromIndex('people', 'words', longest, NAMESAKES);
}

/** The ids of everybody whom anything connects with a side: an index each, so it takes no longer with more people. */
async function near(store: Store, side: Side): Promise<Set<string>> {
  const { db } = store;
  const owners = side.claims.map(async (key) => (await db.get('identities', key))?.personId ?? []);
  const claimants = side.keys.map(async (key) =>
    (await db.getAllFromIndex('identities', 'claims', key)).map(({ personId }) => personId),
  );
  const mailed = (side.emails ?? []).map((email) => db.getAllKeysFromIndex('people', 'emails', email));
  const named = side.organisation ? [namesakes(store, side.name)] : [];
  const found = await Promise.all([...owners, ...claimants, ...mailed, ...named]);
  return new Set(found.flat());
}

/** Whether the user told two apart, by any of what names them: ids, and keys of pages. */
export async function areApart(
  store: Store,
  one: readonly string[],
  other: readonly string[],
): Promise<boolean> {
  for (const a of one) for (const b of other) if (await store.db.getKey('apart', apartId(a, b))) return true;
  return false;
}

/**
 * Who of the known people a side may be, with the reasons, the likeliest first. Those whom the user told apart are left out.
 * @param names what tells the side apart: its id, and the keys of its pages.
 */
async function likenesses(store: Store, side: Side, names: readonly string[]): Promise<Likeness[]> {
  const likeness = async (id: string): Promise<readonly Likeness[]> => {
    const person = await store.db.get('people', id);
    if (!person) return [];
    const other = await sideOf(store, person);
    const reasons = reasonsFor(side, other);
    if (reasons.length === 0 || (await areApart(store, names, [id, ...other.keys]))) return [];
    return [{ personId: id, name: person.name, reasons, score: scoreOf(reasons) }];
  };
  const ids = [...(await near(store, side))].filter((id) => !names.includes(id));
  const found = await Promise.all(ids.map(likeness));
  return found.flat().sort((a, b) => b.score - a.score);
}

/** Who the person of a page may be, if nobody is known by it yet. */
export function likenessesOfProfile(store: Store, profile: Profile): Promise<Likeness[]> {
  const side = sideOfProfile(profile);
  return likenesses(store, side, side.keys);
}

/** Who else somebody known may be. */
export async function likenessesOfPerson(store: Store, person: Person): Promise<Likeness[]> {
  const side = await sideOf(store, person);
  return likenesses(store, side, [person.id, ...side.keys]);
}

async function namesOf({ transaction }: Writing, personId: string): Promise<string[]> {
  const keys = await transaction.objectStore('identities').index('personId').getAllKeys(personId);
  return [personId, ...keys.slice(0, 20)];
}

/**
 * Remembers for ever that two are not the same person: by who they are and by each of their pages, so that it holds also
 * when one of them is deleted and saved anew.
 * @param one a person's id, or the key of a page that is nobody's.
 */
export const keepApart = (store: Store, one: string, otherId: string, now: number): Promise<Written<void>> =>
  write(store, 'people told apart', now, async (writing) => {
    const isPerson = (await writing.get('people', one)) !== undefined;
    const ours = isPerson ? await namesOf(writing, one) : [one];
    for (const a of ours)
      for (const b of await namesOf(writing, otherId))
        await writing.put('apart', { id: apartId(a, b), at: now });
  });
