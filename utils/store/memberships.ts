import { ME, type Membership, MOST_DECLINED, membershipId, type NoticedIn } from '../core/membership.ts';
import type { Person } from '../core/person.ts';
import type { Store } from './open.ts';
import { existing, putPerson } from './people.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { type Writing, type Written, write } from './write.ts';

/**
 * Records that a person (or the user, `me`) belongs to a community; a no of before is forgotten.
 * @param noticedIn where it was noticed, if it was offered.
 */
export const join = (
  store: Store,
  who: string,
  communityId: string,
  now: number,
  noticedIn?: NoticedIn,
): Promise<Written<void>> =>
  write(store, 'membership added', now, async (writing) => {
    if (who !== ME) await changeDeclined(writing, who, (ids) => ids.filter((id) => id !== communityId), now);
    await addMembership(writing, who, communityId, now, noticedIn);
  });

/** Adds a membership, unless there is one. */
export async function addMembership(
  writing: Writing,
  who: string,
  communityId: string,
  now: number,
  noticedIn?: NoticedIn,
): Promise<void> {
  const id = membershipId(who, communityId);
  const noticed = noticedIn === undefined ? {} : { noticedIn };
  if (!(await writing.get('memberships', id)))
    await writing.put('memberships', { id, who, communityId, createdAt: now, ...noticed });
}

/** Remembers that somebody does not belong to a community, though it was noticed: it is not offered again. */
export const decline = (
  store: Store,
  personId: string,
  communityId: string,
  now: number,
): Promise<Written<void>> =>
  write(store, 'membership declined', now, (writing) => addDeclined(writing, personId, communityId, now));

const addDeclined = (writing: Writing, personId: string, communityId: string, now: number): Promise<void> =>
  changeDeclined(
    writing,
    personId,
    (ids) => [...ids.filter((id) => id !== communityId), communityId].slice(-MOST_DECLINED),
    now,
  );

async function changeDeclined(
  writing: Writing,
  personId: string,
  change: (ids: readonly string[]) => string[],
  now: number,
): Promise<void> {
  const { notMemberOf = [], ...person }: Person = await existing(writing, personId);
  const after = change(notMemberOf);
  if (after.join(' ') === notMemberOf.join(' ')) return;
  const declined = after.length > 0 ? { notMemberOf: after } : {};
  await putPerson(writing, { ...person, ...declined, updatedAt: now });
}

/** Puts a membership that was deleted; a no of before is forgotten. */
export async function putMembership(writing: Writing, one: Membership, now: number): Promise<void> {
  if (one.who !== ME)
    await changeDeclined(writing, one.who, (ids) => ids.filter((id) => id !== one.communityId), now);
  await writing.put('memberships', one);
}

/** What a membership is called in the trash: whose it was. The community is named where it is shown. */
async function calledIn({ get }: Writing, { who, communityId }: Membership): Promise<string> {
  const own = await get('communities', communityId);
  const name = own?.name ?? communityId.replaceAll('-', ' ');
  return who === ME ? name : `${(await get('people', who))?.name ?? 'Somebody'}: ${name}`;
}

/**
 * Takes a membership away; for 30 days it is in the trash. One that was noticed would be offered again at once, so it counts
 * as a no.
 */
export const leave = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'membership removed', now, async (writing) => {
    const held = await writing.get('memberships', id);
    if (!held) return;
    const label = await calledIn(writing, held);
    await putIntoTrash(writing, { kind: 'membership', label, memberships: [held] }, now);
    if (held.noticedIn !== undefined && held.who !== ME)
      await addDeclined(writing, held.who, held.communityId, now);
    await writing.remove('memberships', id);
  });
