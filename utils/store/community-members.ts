import { ME, membershipId } from '../core/membership.ts';
import type { Person } from '../core/person.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';

/** How many people the user knows in each community that anybody is in; one count for each, however many they are. */
export async function knownByCommunity({ db }: Store): Promise<Map<string, number>> {
  const index = db.transaction('memberships').store.index('communityId');
  const known = new Map<string, number>();
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    known.set(String(cursor.key), await index.count(cursor.key));
    cursor = await cursor.continue();
  }
  for (const { communityId } of await db.getAllFromIndex('memberships', 'who', ME))
    known.set(communityId, (known.get(communityId) ?? 1) - 1);
  return known;
}

/** Whether the user belongs to a community, and how many people they know there. */
export async function membersIn(
  { db }: Store,
  communityId: string,
): Promise<{ isMine: boolean; known: number }> {
  const [all, own] = await Promise.all([
    db.countFromIndex('memberships', 'communityId', communityId),
    db.count('memberships', membershipId(ME, communityId)),
  ]);
  return { isMine: own > 0, known: all - own };
}

/** The communities that the user belongs to. */
export const mine = async ({ db }: Store): Promise<Set<string>> =>
  new Set((await db.getAllFromIndex('memberships', 'who', ME)).map(({ communityId }) => communityId));

/** Whom the user knows in a community, the strongest ties first; so many at most are read. */
export async function membersOf({ db }: Store, communityId: string, most: number): Promise<Person[]> {
  const transaction = db.transaction(['memberships', 'people']);
  const range = IDBKeyRange.only(communityId);
  const all = await transaction
    .objectStore('memberships')
    .index('communityId')
    .getAll(range, most + 1);
  const others = all.filter(({ id }) => id !== membershipId(ME, communityId)).slice(0, most);
  const people = await Promise.all(others.map(({ who }) => transaction.objectStore('people').get(who)));
  return people
    .flatMap((person) => (person ? [plain(person)] : []))
    .sort((a, b) => b.tie.sum - a.tie.sum || (a.name < b.name ? -1 : 1));
}
