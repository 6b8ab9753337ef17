import { Refusal } from '../core/drafts.ts';
import type { IdentityRecord, SeenProfile } from '../core/identity.ts';
import type { Person } from '../core/person.ts';
import type { Profile } from '../core/profile.ts';
import type { ProfileChange } from '../core/profile-change.ts';
import { differing, type SEEN_FIELDS, seenOf } from '../core/seen-profile.ts';
import { findIdentity } from './identities.ts';
import type { Store } from './open.ts';
import { existing, putPerson } from './people.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { type Writing, type Written, write } from './write.ts';

const DAY = 86_400_000;

type Place = Pick<ProfileChange, 'key' | 'field'>;

/** Whether two are of one field of one page. */
const isOfPlace = (one: Place, other: Place): boolean => one.key === other.key && one.field === other.field;

/** What the same page was seen to change in the same field less than a day ago, if it is not decided yet. */
async function lately(
  { transaction }: Writing,
  { key, personId }: IdentityRecord,
  field: ProfileChange['field'],
  now: number,
): Promise<ProfileChange | undefined> {
  const all = await transaction.objectStore('profileChanges').index('personId').getAll(personId);
  return all.find((one) => isOfPlace(one, { key, field }) && !one.settled && now - one.at < DAY);
}

/** One change of a page. What it says to and fro within a day is one change, or none. */
async function remember(
  writing: Writing,
  page: IdentityRecord,
  field: (typeof SEEN_FIELDS)[number],
  seen: { before: SeenProfile; after: SeenProfile },
): Promise<void> {
  const now = seen.after.at;
  const same = await lately(writing, page, field, now);
  const { key, personId } = page;
  const before = same?.before ?? seen.before[field] ?? '';
  const after = seen.after[field] ?? '';
  const id = same?.id ?? crypto.randomUUID();
  if (before !== after)
    await writing.put('profileChanges', { id, personId, at: now, key, field, before, after });
  else if (same) await writing.remove('profileChanges', same.id);
}

/** Past the history: nothing that the user sees changes, and what they did before can still be undone. */
async function putSeen({ db }: Store, key: string, seen: SeenProfile): Promise<void> {
  const transaction = db.transaction('identities', 'readwrite');
  const page = await transaction.store.get(key);
  if (page) await transaction.store.put({ ...page, seen: { ...page.seen, ...seen } });
  await transaction.done;
}

/**
 * Remembers what the page of somebody known says today, and what changed in it since the user last looked. Only a page that
 * was read well counts, and of a stranger's nothing is kept. Where nothing changed, that it was seen is written once a day.
 */
export async function seeProfile(store: Store, profile: Profile, now: number): Promise<void> {
  const after = seenOf(profile, now);
  const held = after && (await findIdentity(store, profile.identity));
  if (!after || !held) return;
  const before = held.seen;
  if (!before || differing(before, after).length === 0) {
    if (!before || now - before.at >= DAY) await putSeen(store, held.key, after);
    return;
  }
  await write(store, 'profile change seen', now, async (writing) => {
    // As it is now: another surface may have seen it at the same moment.
    const page = await writing.get('identities', held.key);
    if (!page?.seen) return;
    for (const field of differing(page.seen, after))
      await remember(writing, page, field, { before: page.seen, after });
    await writing.put('identities', { ...page, seen: { ...page.seen, ...after } });
  });
}

async function heldChange(writing: Writing, id: string): Promise<ProfileChange> {
  const change = await writing.get('profileChanges', id);
  if (!change) throw new Refusal('This is not kept any more, so nothing was changed.');
  return change;
}

/** What a page says now is what is kept of the person. */
export const takeChange = (store: Store, id: string, now: number): Promise<Written<Person>> =>
  write(store, 'person changed', now, async (writing) => {
    const change = await heldChange(writing, id);
    const person = await existing(writing, change.personId);
    const after = { ...person, [change.field]: change.after, updatedAt: now };
    await putPerson(writing, after);
    await writing.put('profileChanges', { ...change, settled: true });
    return after;
  });

/** What is kept of the person stays; the change is not offered any more. */
export const leaveChange = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'person changed', now, async (writing) => {
    await writing.put('profileChanges', { ...(await heldChange(writing, id)), settled: true });
  });

/** What the page said before that is decided with it: it may not become its last word. */
async function settleEarlier(writing: Writing, change: ProfileChange): Promise<void> {
  const index = writing.transaction.objectStore('profileChanges').index('personId');
  for (const one of await index.getAll(change.personId))
    if (isOfPlace(one, change) && one.at < change.at && !one.settled)
      await writing.put('profileChanges', { ...one, settled: true });
}

/** Deletes what was seen to change from the history of the person; for 30 days it is in the trash. What the page said earlier is not offered instead. */
export const deleteChange = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'profile change deleted', now, async (writing) => {
    const change = await writing.get('profileChanges', id);
    if (!change) return;
    const label = `${change.field}: ${change.before || 'nothing'} → ${change.after || 'nothing'}`;
    await putIntoTrash(writing, { kind: 'profile change', label, profileChanges: [change] }, now);
    await settleEarlier(writing, change);
    await writing.remove('profileChanges', id);
  });
