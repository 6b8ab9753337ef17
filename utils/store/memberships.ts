import { ME, membershipId } from '../core/membership.ts';
import type { Store } from './open.ts';
import { existing } from './people.ts';
import { type Writing, type Written, write } from './write.ts';

/** Records that a person (or the user, `me`) belongs to a community. */
export const join = (store: Store, who: string, communityId: string, now: number): Promise<Written<void>> =>
  write(store, 'membership added', now, async (writing) => {
    if (who !== ME) await existing(writing, who);
    await addMembership(writing, who, communityId, now);
  });

/** Adds a membership, unless there is one. */
export async function addMembership(
  writing: Writing,
  who: string,
  communityId: string,
  now: number,
): Promise<void> {
  const id = membershipId(who, communityId);
  if (!(await writing.get('memberships', id)))
    await writing.put('memberships', { id, who, communityId, createdAt: now });
}

/** Takes a membership away. */
export const leave = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'membership removed', now, (writing) => writing.remove('memberships', id));
