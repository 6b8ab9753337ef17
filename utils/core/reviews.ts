import type { Review } from './review.ts';
import type { Evidence, Suggestion } from './suggestion.ts';

/** As many as a review holds. */
const MOST_MARKS = 500;
const NEW_SHARE = 1 / 3;
const LEAST_NEW = 2;

/**
 * The fingerprint of the evidence of a suggestion: who, what topic, which goal; sorted, each once. Single conversations
 * are not in it, so that one more talk with the same people about the same topic is no new reason.
 */
export function evidenceMarks(suggestion: Suggestion): string[] {
  const marks = new Set(suggestion.evidence.flatMap(marksOf));
  return [...marks].sort().slice(0, MOST_MARKS);
}

function marksOf(evidence: Evidence): string[] {
  switch (evidence.kind) {
    case 'membership':
      return evidence.personIds.map((id) => `membership:${id}`);
    case 'noticed':
      return evidence.personIds.map((id) => `noticed:${id}`);
    case 'shared':
    case 'colleagues':
    case 'named':
      // They say more of what has marks of its own.
      return [];
    case 'headline':
      return [`headline:${evidence.topic}`];
    case 'topic':
      return evidence.personIds.map((id) => `topic:${evidence.topic}:${id}`);
    case 'tie':
      return [`tie:${evidence.personId}`];
    case 'goal':
      return [`goal:${evidence.goalId}`];
    case 'match':
      return [`match:${evidence.topic}:${evidence.mentorId}:${evidence.learnerId}`];
    case 'disciplines':
      return evidence.disciplines.map((each) => `discipline:${each}`);
    case 'cohort':
      return evidence.personIds.map((id) => `cohort:${id}`);
    case 'faded':
      return [`faded:${evidence.personId}`];
    case 'strangers':
      return evidence.personIds.map((id) => `stranger:${id}`);
    case 'gap':
      return [`gap:${evidence.topic}`, ...evidence.personIds.map((id) => `gap:${evidence.topic}:${id}`)];
  }
}

/**
 * The suggestions that are open on a day (`YYYY-MM-DD`, the user's own), in their order. What was accepted or done is
 * not; what was snoozed is from its day on; what was dismissed is again when a third of the reasons for it, and at
 * least two, are new. The latest review of a suggestion counts.
 */
export function applyReviews<T extends Suggestion>(
  suggestions: readonly T[],
  reviews: readonly Review[],
  today: string,
): T[] {
  const latest = latestReviews(reviews);
  return suggestions.filter((suggestion) => {
    const review = latest.get(suggestion.id);
    return !review || isOpen(suggestion, review, today);
  });
}

/** The latest review of each suggestion, by its id. */
export function latestReviews(reviews: readonly Review[]): Map<string, Review> {
  const latest = new Map<string, Review>();
  for (const review of reviews)
    if (review.at >= (latest.get(review.id)?.at ?? 0)) latest.set(review.id, review);
  return latest;
}

function isOpen(suggestion: Suggestion, { decision, evidence }: Review, today: string): boolean {
  if (decision.kind === 'snoozed') return today >= decision.until;
  if (decision.kind !== 'dismissed' || decision.reason === 'already in it') return false;
  return hasChanged(evidenceMarks(suggestion), evidence);
}

function hasChanged(now: readonly string[], then: readonly string[]): boolean {
  const known = new Set(then);
  const fresh = now.filter((mark) => !known.has(mark)).length;
  return fresh >= LEAST_NEW && fresh >= now.length * NEW_SHARE;
}
