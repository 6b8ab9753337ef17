import { type Formed, formedBy } from '../core/circles/formed.ts';
import { MOST_TOPICS } from '../core/community-draft.ts';
import { intervalInWords, roundInterval } from '../core/follow-ups/cadence.ts';
import { FORM_TEXTS } from '../core/forms/aspects-by-form.ts';
import { FORMS } from '../core/forms/registry.ts';
import { LIMITS } from '../core/limits.ts';
import { ownId } from '../core/own-id.ts';
import type { Decision, Review } from '../core/review.ts';
import { evidenceMarks } from '../core/reviews.ts';
import type { Suggested, Suggestion } from '../core/suggestion.ts';
import { ask } from '../messages/client.ts';
import { keptSuggested } from '../platform/suggested.ts';
import { decide, type FormedCommunity } from '../store/reviews.ts';
import type { Written } from '../store/write.ts';
import { records } from './records.ts';

/** The suggestions as they are now: those computed last, or, if there are none, computed now. */
export const suggestedNow = async (): Promise<Suggested> =>
  (await keptSuggested()) ?? ask('suggestions/compute', {});

/** How often a circle of a form meets to begin with, in words. */
function cadenceOf(circle: Formed): string {
  const [topic = ''] = circle.topics;
  const form = FORMS.find(({ id }) => id === circle.form);
  const suggested = { kind: 'circle', id: '', topic, weight: 'good', score: 0, evidence: [] } as const;
  const every = form?.firstStep({ ...suggested, ...circle }, () => '').everyDays;
  return every === undefined ? '' : intervalInWords(roundInterval(every));
}

/** A circle that came about, as a community of the user's own; undefined where a review is of something else. */
function formedCommunity(reviewed: Review): FormedCommunity | undefined {
  const circle = formedBy(reviewed);
  if (!circle) return undefined;
  const topics = circle.topics.slice(0, MOST_TOPICS).map((topic) => topic.slice(0, LIMITS.tag));
  const draft = {
    // Not as the suggestion was called: that may name people, who can be forgotten.
    ...{ name: `${FORM_TEXTS[circle.form].name}: ${topics[0]}`, url: '', topics, form: circle.form },
    ...{ cadence: cadenceOf(circle), membership: '', region: '', language: '', description: '' },
  };
  return { draft, personIds: circle.personIds };
}

/** What was written; `result` is the id of the community that a circle became. */
export type Kept = Written<string | undefined>;

/** A circle that came about is a community of the user's own from then on. */
async function keep(reviewed: Review): Promise<Kept> {
  const formed = reviewed.decision.kind === 'done' ? formedCommunity(reviewed) : undefined;
  const written = await decide(await records(), reviewed, reviewed.at, formed);
  return { ...written, result: formed && ownId(reviewed.id) };
}

/** Keeps a decision on a suggestion. Done with a community means that the user joined it. */
export const review = (suggestion: Suggestion, title: string, decision: Decision): Promise<Kept> =>
  keep({ id: suggestion.id, decision, title, evidence: evidenceMarks(suggestion), at: Date.now() });

/** What was accepted has come about. */
export const finish = (reviewed: Review): Promise<Kept> =>
  keep({ ...reviewed, decision: { kind: 'done' }, at: Date.now() });
