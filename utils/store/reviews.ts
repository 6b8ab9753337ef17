import { dayFrom } from '../core/drafts.ts';
import { LIMITS } from '../core/limits.ts';
import { ME, membershipId } from '../core/membership.ts';
import type { Review } from '../core/review.ts';
import { communityOf } from '../core/suggestion-id.ts';
import { addMembership } from './memberships.ts';
import type { Store } from './open.ts';
import { type Written, write } from './write.ts';

/** All reviews, newest first. */
export async function reviews(store: Store): Promise<Review[]> {
  return (await store.db.getAll('reviews')).sort((a, b) => b.at - a.at);
}

/** Keeps what the user decided. A community to join that is done makes the user a member, in the same step. */
export function decide(store: Store, review: Review, now: number): Promise<Written<void>> {
  if (review.decision.kind === 'snoozed') dayFrom(review.decision.until);
  const title = review.title.slice(0, LIMITS.line);
  const joined = review.decision.kind === 'done' ? communityOf(review.id) : undefined;
  return write(store, 'suggestion reviewed', now, async (writing) => {
    await writing.put('reviews', { ...review, title });
    if (joined !== undefined) await addMembership(writing, ME, joined, now);
  });
}

/** Takes a decision away: the suggestion is open again, if it is still made. Who had joined by it has not, then. */
export const reopen = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'review removed', now, async (writing) => {
    const before = await writing.get('reviews', id);
    await writing.remove('reviews', id);
    const joined = before?.decision.kind === 'done' ? communityOf(id) : undefined;
    if (joined !== undefined) await writing.remove('memberships', membershipId(ME, joined));
  });
