import type { Community } from './community.ts';
import { pickAcross } from './forms/circle.ts';
import type { Form } from './forms/form.ts';
import { FORMS } from './forms/registry.ts';
import { needsOf } from './needs.ts';
import type { Network } from './network.ts';
import { joinsInSteps, todayOf } from './rank/joins.ts';
import { balanced, depthShareOf } from './reach/balanced.ts';
import { reachSuggestions } from './reach/reach-suggestions.ts';
import type { Review } from './review.ts';
import { applyReviews } from './reviews.ts';
import { type Steps, whole } from './steps.ts';
import type { CircleSuggestion, Suggested, Suggestion } from './suggestion.ts';
import type { TopicMatcher } from './topics/matcher.ts';

/** What suggestions are computed from. */
export interface SuggestInput {
  network: Network;
  communities: readonly Community[];
  matcher: TopicMatcher;
  reviews: readonly Review[];
  /** The user's own calendar day, `YYYY-MM-DD`, for what was snoozed; by default that of `network.now` in UTC. */
  today?: string;
  /** When it was asked for, in ms; by default `network.now`. */
  at?: number;
}

const MOST_CIRCLES = 8;
const MOST_CIRCLES_A_PERSON = 3;
/** One form is not all there is. */
const MOST_CIRCLES_A_FORM = 4;

/**
 * Communities to join and circles to form, ties to take up and to make: both sides in one queue, best first, mixed as the
 * goals ask for, each with its evidence; and what there is too little of. Pure: the same facts give the same suggestions.
 */
export const suggest = (input: SuggestInput): Suggested => whole(suggestInSteps(input));

/** The same in steps. */
export function* suggestInSteps(input: SuggestInput): Steps<Suggested> {
  const { network, matcher, reviews } = input;
  const today = todayOf(input);
  const open = <T extends Suggestion>(all: readonly T[]) => applyReviews(all, reviews, today);
  yield;
  const joins = (yield* joinsInSteps(input)).shown;
  const all: CircleSuggestion[] = [];
  for (const form of FORMS) {
    const { inSteps = proposedAtOnce(form) } = form;
    all.push(...(yield* inSteps(network, matcher, input.communities)));
  }
  const circles = open(all);
  const chosen = pickAcross(circles, MOST_CIRCLES_A_PERSON, MOST_CIRCLES_A_FORM).slice(0, MOST_CIRCLES);
  const depth = [...joins, ...chosen].sort((a, b) => b.score - a.score);
  const reach = yield* reachSuggestions({ ...input, open, together: togetherIn(all, circles, chosen) });
  const suggestions = balanced(depth, reach, depthShareOf(network.me.goals));
  network.kept?.sweep();
  return { suggestions, needs: needsOf(network), at: input.at ?? network.now };
}

const proposedAtOnce = ({ propose }: Form): NonNullable<Form['inSteps']> =>
  function* (...given) {
    yield;
    return propose(...given);
  };

/** Who is brought together by a circle that is offered, or was by one that a review has closed. */
const togetherIn = (
  all: readonly CircleSuggestion[],
  open: readonly CircleSuggestion[],
  chosen: readonly CircleSuggestion[],
): (readonly string[])[] =>
  [...chosen, ...all.filter((one) => !open.includes(one))].map(({ personIds }) => personIds);
