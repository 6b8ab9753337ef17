import { ME, membershipId } from '../core/membership.ts';
import type { Review } from '../core/review.ts';
import type { Store } from './open.ts';
import { type Written, write } from './write.ts';

/** All reviews, newest first. */
export async function reviews(store: Store): Promise<Review[]> {
  return (await store.db.getAll('reviews')).sort((a, b) => b.at - a.at);
}

/** Keeps what the user decided. A suggestion to join that is done makes the user a member, in the same step. */
export const decide = (
  store: Store,
  review: Review,
  joined: string | undefined,
  now: number,
): Promise<Written<void>> =>
  write(store, 'suggestion reviewed', now, async (writing) => {
    await writing.put('reviews', review);
    if (joined === undefined) return;
    const id = membershipId(ME, joined);
    await writing.put('memberships', { id, who: ME, communityId: joined, createdAt: now });
  });

/** Takes a decision away: the suggestion is open again, if it is still made. */
export const reopen = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'review removed', now, (writing) => writing.remove('reviews', id));
