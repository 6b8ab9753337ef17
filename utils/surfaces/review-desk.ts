import type { Decision, Review } from '../core/review.ts';
import { evidenceMarks } from '../core/reviews.ts';
import type { Suggested, Suggestion } from '../core/suggestion.ts';
import { ask } from '../messages/client.ts';
import { keptSuggested } from '../platform/suggested.ts';
import { decide } from '../store/reviews.ts';
import type { Written } from '../store/write.ts';
import { records } from './records.ts';

/** The suggestions as they are now: those computed last, or, if there are none, computed now. */
export const suggestedNow = async (): Promise<Suggested> =>
  (await keptSuggested()) ?? ask('suggestions/compute', {});

/** Keeps a decision on a suggestion. Done with a community means that the user joined it. */
export async function review(
  suggestion: Suggestion,
  title: string,
  decision: Decision,
): Promise<Written<void>> {
  const now = Date.now();
  const kept: Review = { id: suggestion.id, decision, title, evidence: evidenceMarks(suggestion), at: now };
  return decide(await records(), kept, now);
}

/** What was accepted has come about. */
export async function finish(reviewed: Review): Promise<Written<void>> {
  const now = Date.now();
  return decide(await records(), { ...reviewed, decision: { kind: 'done' }, at: now }, now);
}
