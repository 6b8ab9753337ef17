import type { Community } from './community.ts';
import { pickAcross, weightOf } from './forms/circle.ts';
import { FORMS } from './forms/registry.ts';
import type { Network } from './network.ts';
import { standingScore, standingsOf } from './rank/standings.ts';
import { varied } from './rank/varied.ts';
import { balanced, depthShareOf } from './reach/balanced.ts';
import { reachSuggestions } from './reach/reach-suggestions.ts';
import type { Review } from './review.ts';
import { applyReviews } from './reviews.ts';
import type { CircleSuggestion, JoinSuggestion, Need, Suggested, Suggestion } from './suggestion.ts';
import { joinId } from './suggestion-id.ts';
import type { TopicMatcher } from './topics/matcher.ts';

/** What suggestions are computed from. */
export interface SuggestInput {
  network: Network;
  communities: readonly Community[];
  matcher: TopicMatcher;
  reviews: readonly Review[];
  /** The user's own calendar day, `YYYY-MM-DD`, for what was snoozed; by default that of `network.now` in UTC. */
  today?: string;
}

const MOST_JOINS = 12;
const MOST_CIRCLES = 8;
const MOST_CIRCLES_A_PERSON = 3;
const FEW_PEOPLE = 3;

/**
 * Communities to join and circles to form, ties to take up and to make: both sides in one queue, best first, mixed as the
 * goals ask for, each with its evidence; and what there is too little of. Pure: the same facts give the same suggestions.
 */
export function suggest(input: SuggestInput): Suggested {
  const { network, matcher, reviews } = input;
  const today = input.today ?? new Date(network.now).toISOString().slice(0, 10);
  const open = <T extends Suggestion>(all: readonly T[]) => applyReviews(all, reviews, today);
  const joins = variedJoins(open(joinsOf(input)), input);
  const all = FORMS.flatMap((form) => form.propose(network, matcher, input.communities));
  const circles = open(all);
  const chosen = pickAcross(circles, MOST_CIRCLES_A_PERSON).slice(0, MOST_CIRCLES);
  const depth = [...joins, ...chosen].sort((a, b) => b.score - a.score);
  const reach = reachSuggestions({ ...input, open, together: togetherIn(all, circles, chosen) });
  const suggestions = balanced(depth, reach, depthShareOf(network.me.goals));
  return { suggestions, needs: needsOf(network), at: network.now };
}

/** Who is brought together by a circle that is offered, or was by one that a review has closed. */
const togetherIn = (
  all: readonly CircleSuggestion[],
  open: readonly CircleSuggestion[],
  chosen: readonly CircleSuggestion[],
): (readonly string[])[] =>
  [...chosen, ...all.filter((one) => !open.includes(one))].map(({ personIds }) => personIds);

function joinsOf(input: SuggestInput): JoinSuggestion[] {
  const standings = standingsOf(input);
  const best = standings.reduce((most, { ranked }) => Math.max(most, ranked), 1e-9);
  const mine = new Set(input.network.me.memberships);
  return standings.flatMap((standing): JoinSuggestion[] => {
    const { community, evidence, pieces } = standing;
    const score = standingScore(standing) / best;
    if (mine.has(community.id) || score <= 0 || evidence.length === 0) return [];
    const id = joinId(community.id);
    return [{ kind: 'join', id, communityId: community.id, weight: weightOf(pieces), score, evidence }];
  });
}

/** The best, without long runs of one topic. Scores never rise down the list, so that an order by score is this order. */
function variedJoins(joins: readonly JoinSuggestion[], { communities }: SuggestInput): JoinSuggestion[] {
  const by = new Map(communities.map((each) => [each.id, each]));
  const sorted = [...joins].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const kinds = ({ communityId }: JoinSuggestion) => ({
    topic: by.get(communityId)?.topics[0] ?? '',
    field: by.get(communityId)?.fields[0] ?? '',
  });
  let least = Number.POSITIVE_INFINITY;
  return varied(sorted, kinds, MOST_JOINS).map((join) => {
    least = Math.min(least, join.score);
    return { ...join, score: least };
  });
}

function needsOf({ people, interactions, me }: Network): Need[] {
  const needs: Need[] = [];
  if (people.length < FEW_PEOPLE) needs.push('people');
  if (!people.some(({ topics }) => topics.size > 0)) needs.push('topics');
  if (me.goals.length === 0) needs.push('goals');
  if (people.length > 0 && interactions.length === 0) needs.push('interactions');
  return needs;
}
