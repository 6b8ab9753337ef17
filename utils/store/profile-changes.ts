import { Refusal } from '../core/drafts.ts';
import { type IdentityRecord, identityKey, type SeenProfile } from '../core/identity.ts';
import type { Person } from '../core/person.ts';
import type { Profile } from '../core/profile.ts';
import type { ProfileChange } from '../core/profile-change.ts';
import type { Store } from './open.ts';
import { existing, putPerson } from './people.ts';
import { type Writing, type Written, write } from './write.ts';

const FIELDS = ['name', 'headline', 'organisation', 'location'] as const;
const DAY = 86_400_000;

/** What a page says now, of what is watched. */
function seenOf(profile: Profile, now: number): SeenProfile {
  const seen: SeenProfile = { at: now };
  for (const field of FIELDS) {
    const value = profile[field];
    if (value !== undefined) seen[field] = value;
  }
  return seen;
}

/** What changed between two looks. That a field is empty now says nothing: the page may only have been drawn badly. */
const differing = (before: SeenProfile, after: SeenProfile) =>
  FIELDS.filter((field) => after[field] !== undefined && before[field] !== after[field]);

async function remember(
  writing: Writing,
  { key, personId }: IdentityRecord,
  before: SeenProfile,
  after: SeenProfile,
): Promise<void> {
  for (const field of differing(before, after)) {
    const change: ProfileChange = {
      ...{ id: crypto.randomUUID(), personId, at: after.at, key, field },
      ...{ before: before[field] ?? '', after: after[field] ?? '' },
    };
    await writing.put('profileChanges', change);
  }
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
 * was read well counts.
 */
export async function seeProfile(store: Store, profile: Profile, now: number): Promise<void> {
  if (profile.confidence !== 'high' || profile.unread !== undefined) return;
  const held = await store.db.get('identities', identityKey(profile.identity));
  const after = seenOf(profile, now);
  if (!held || (held.seen && differing(held.seen, after).length === 0 && now - held.seen.at < DAY)) return;
  if (!held.seen || differing(held.seen, after).length === 0) return putSeen(store, held.key, after);
  await write(store, 'profile change seen', now, async (writing) => {
    const page = await writing.get('identities', held.key);
    if (!page?.seen) return;
    await remember(writing, page, page.seen, after);
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
