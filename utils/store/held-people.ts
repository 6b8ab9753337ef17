import type { Everything } from '../core/everything.ts';
import type { IdentityRecord } from '../core/identity.ts';
import { saysSame } from '../core/imports/judge-record.ts';
import { membershipId } from '../core/membership.ts';
import type { Person } from '../core/person.ts';
import type { Getting } from './imports/held-record.ts';
import { plain } from './people.ts';

type Same = ReadonlyMap<string, string>;

/** Who of a file is held under another id: the same page is theirs in both. */
async function sameAs(reading: Getting, identities: readonly IdentityRecord[]): Promise<Same> {
  const same = new Map<string, string>();
  for (const { key, stableKey, personId } of identities) {
    const byKey = await reading.get('identities', key);
    const isOther =
      byKey?.stableKey !== undefined && stableKey !== undefined && byKey.stableKey !== stableKey;
    if (byKey && !isOther && byKey.personId !== personId && !(await reading.get('people', personId)))
      same.set(personId, byKey.personId);
  }
  return same;
}

const union = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set([...a, ...b])].slice(0, 50);

/** The person as they are held, with what only the file says of them; the same object if that is nothing. */
function joined(held: Person, given: Person): Person {
  const tags = union(held.tags, given.tags);
  const topics = union(held.topics, given.topics);
  const createdAt = Math.min(held.createdAt, given.createdAt);
  const both = { ...given, ...held, tags, topics, createdAt };
  if (saysSame(both, held)) return held;
  return { ...both, updatedAt: Math.max(held.updatedAt, given.updatedAt) + 1 };
}

/** A person who was met through the one who is held. */
const throughHeld = (one: Person, held: (id: string) => string): Person =>
  one.met?.throughId === undefined
    ? one
    : { ...one, met: { ...one.met, throughId: held(one.met.throughId) } };

/**
 * A file whose people are called as they are held here. After a loss somebody may have been saved anew, under a new id:
 * what an old file says of them then belongs to the person of today, not to a second one without a page.
 */
export async function withHeldPeople(reading: Getting, file: Everything): Promise<Everything> {
  const same = await sameAs(reading, file.identities);
  if (same.size === 0) return file;
  const held = (id: string): string => same.get(id) ?? id;
  const people: Person[] = [];
  for (const given of file.people) {
    const one = throughHeld(given, held);
    const other = same.get(one.id);
    const stored = other === undefined ? undefined : await reading.get('people', other);
    people.push(stored ? joined(plain(stored), one) : one);
  }
  return {
    ...file,
    people,
    identities: file.identities.map((one) => ({ ...one, personId: held(one.personId) })),
    notes: file.notes.map((one) => ({ ...one, personId: held(one.personId) })),
    interactions: file.interactions.map((one) => ({
      ...one,
      personIds: [...new Set(one.personIds.map(held))],
    })),
    profileChanges: file.profileChanges.map((one) => ({ ...one, personId: held(one.personId) })),
    joins: file.joins.map((one) => ({ ...one, keptId: held(one.keptId) })),
    memberships: file.memberships.map((one) => {
      const who = held(one.who);
      return { ...one, who, id: membershipId(who, one.communityId) };
    }),
  };
}
