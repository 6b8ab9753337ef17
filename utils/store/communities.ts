import type { Community } from '../core/community.ts';
import { type CommunityDraft, type CommunityEntry, communityFrom } from '../core/community-draft.ts';
import { Refusal } from '../core/drafts.ts';
import { ME } from '../core/membership.ts';
import { MOST_OWN, type OwnCommunity } from '../core/own-community.ts';
import { ownId } from '../core/own-id.ts';
import { addMembership } from './memberships.ts';
import type { Store } from './open.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { type Writing, type Written, write } from './write.ts';

/** The communities that the user added or took in with a file. */
export const ownCommunities = ({ db }: Store): Promise<OwnCommunity[]> => db.getAll('communities');

/** @throws {Refusal} where so many more do not fit. */
export async function refuseTooMany({ transaction }: Writing, more: number): Promise<void> {
  const held = await transaction.objectStore('communities').count();
  if (held + more > MOST_OWN)
    throw new Refusal(
      `${MOST_OWN} communities of your own, with those from files, are the most. Remove some, then try again.`,
    );
}

/** A new community of the user's own. */
export const ownCommunityOf = (id: string, entry: CommunityEntry, now: number): OwnCommunity => ({
  ...{ id, ...entry, fields: [] },
  ...{ source: 'its user', confidence: 'own', createdAt: now, updatedAt: now },
});

const GONE = 'This community was deleted in the meantime, so it was not changed.';

/**
 * Adds a community of the user's own.
 * @param isMember whether the user belongs to it.
 * @throws {Refusal} if it cannot be kept as it is.
 */
export function addCommunity(
  store: Store,
  draft: CommunityDraft,
  isMember: boolean,
  now: number,
): Promise<Written<OwnCommunity>> {
  const entry = communityFrom(draft);
  return write(store, 'community added', now, async (writing) => {
    await refuseTooMany(writing, 1);
    const added = ownCommunityOf(ownId(crypto.randomUUID()), entry, now);
    await writing.put('communities', added);
    if (isMember) await addMembership(writing, ME, added.id, now);
    return added;
  });
}

/**
 * Changes what a community of the user's own is. One that came with a file is the user's own from then on.
 * @throws {Refusal} if it cannot be kept as it is, or is not there any more.
 */
export function editCommunity(
  store: Store,
  id: string,
  draft: CommunityDraft,
  now: number,
): Promise<Written<OwnCommunity>> {
  const entry = communityFrom(draft);
  return write(store, 'community changed', now, async ({ get, put }) => {
    const held = await get('communities', id);
    if (!held) throw new Refusal(GONE);
    const { fields, aspects, createdAt } = held;
    const changed: OwnCommunity = {
      ...{ id, ...entry, fields, createdAt, updatedAt: now, source: 'its user', confidence: 'own' },
      ...(aspects === undefined ? {} : { aspects }),
    };
    await put('communities', changed);
    return changed;
  });
}

/** Deletes a community of the user's own, and who belongs to it; for 30 days all of it is in the trash. */
export const deleteCommunity = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'community deleted', now, async (writing) => {
    const held = await writing.get('communities', id);
    if (!held) return;
    const index = writing.transaction.objectStore('memberships').index('communityId');
    const memberships = await index.getAll(id);
    const parts = { label: held.name, communities: [held], memberships };
    await putIntoTrash(writing, { kind: 'community', ...parts }, now);
    for (const one of memberships) await writing.remove('memberships', one.id);
    await writing.remove('communities', id);
  });

/** What taking a catalogue file in did. */
export interface TakenFile {
  fileId: string;
  added: number;
}

/**
 * Takes in the communities of a catalogue file that are not here yet, all with the mark of the file, in one step.
 * @throws {Refusal} where they are too many.
 */
export const takeCatalogueFile = (
  store: Store,
  name: string,
  entries: readonly Community[],
  now: number,
): Promise<Written<TakenFile>> =>
  write(store, 'catalogue file taken in', now, async (writing) => {
    const held = new Set(await writing.transaction.objectStore('communities').getAllKeys());
    const fresh = entries.filter(({ id }) => !held.has(id));
    await refuseTooMany(writing, fresh.length);
    const file = { id: crypto.randomUUID(), name, at: now };
    for (const one of fresh)
      await writing.add('communities', { ...one, file, createdAt: now, updatedAt: now });
    return { fileId: file.id, added: fresh.length };
  });

/** What removing a catalogue file did. */
export interface RemovedFile {
  removed: number;
  /** Those in which somebody was marked as a member: they stay, as the user's own. */
  stayed: number;
}

/** Removes all communities that came with a file, in one step; those that somebody belongs to stay as the user's own. */
export const removeCatalogueFile = (
  store: Store,
  fileId: string,
  now: number,
): Promise<Written<RemovedFile>> =>
  write(store, 'catalogue file removed', now, async (writing) => {
    const done = { removed: 0, stayed: 0 };
    const members = writing.transaction.objectStore('memberships').index('communityId');
    for (const one of await writing.transaction.objectStore('communities').getAll()) {
      const { file, ...rest } = one;
      if (file?.id !== fileId) continue;
      const isUsed = (await members.count(one.id)) > 0;
      done[isUsed ? 'stayed' : 'removed'] += 1;
      if (isUsed) await writing.put('communities', { ...rest, updatedAt: now });
      else await writing.remove('communities', one.id);
    }
    return done;
  });
