import { type CommunityDraft, communityFrom } from '../core/community-draft.ts';
import { dayFrom } from '../core/drafts.ts';
import { LIMITS } from '../core/limits.ts';
import { ME, membershipId } from '../core/membership.ts';
import { ownId } from '../core/own-id.ts';
import type { Review } from '../core/review.ts';
import { communityOf } from '../core/suggestion-id.ts';
import { ownCommunityOf, refuseTooMany } from './communities.ts';
import { addMembership } from './memberships.ts';
import type { Store } from './open.ts';
import { type Writing, type Written, write } from './write.ts';

/** All reviews, newest first. */
export async function reviews(store: Store): Promise<Review[]> {
  return (await store.db.getAll('reviews')).sort((a, b) => b.at - a.at);
}

/** A circle that came about, as a community of the user's own. */
export interface FormedCommunity {
  draft: CommunityDraft;
  /** Who was suggested for it: those who are still here are members. */
  personIds: readonly string[];
}

/** The community of a circle has the same id each time: finished twice, it is still one. */
async function addFormed(writing: Writing, review: Review, formed: FormedCommunity, now: number) {
  const id = ownId(review.id);
  if (!(await writing.get('communities', id))) {
    await refuseTooMany(writing, 1);
    await writing.put('communities', ownCommunityOf(id, communityFrom(formed.draft), now));
  }
  await addMembership(writing, ME, id, now);
  for (const personId of formed.personIds)
    if (await writing.get('people', personId)) await addMembership(writing, personId, id, now);
}

/**
 * Keeps what the user decided. A community to join that is done makes the user a member, and a circle that is done
 * becomes a community of the user's own with its people, in the same step.
 * @throws {Refusal} where no further community fits.
 */
export function decide(
  store: Store,
  review: Review,
  now: number,
  formed?: FormedCommunity,
): Promise<Written<void>> {
  if (review.decision.kind === 'snoozed') dayFrom(review.decision.until);
  const title = review.title.slice(0, LIMITS.line);
  const joined = review.decision.kind === 'done' ? communityOf(review.id) : undefined;
  return write(store, 'suggestion reviewed', now, async (writing) => {
    await writing.put('reviews', { ...review, title });
    if (joined !== undefined) await addMembership(writing, ME, joined, now);
    if (formed) await addFormed(writing, review, formed, now);
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
