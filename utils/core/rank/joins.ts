import type { Community } from '../community.ts';
import { weightOf } from '../forms/circle.ts';
import { applyReviews } from '../reviews.ts';
import { type Steps, whole } from '../steps.ts';
import type { SuggestInput } from '../suggest.ts';
import type { JoinSuggestion } from '../suggestion.ts';
import { joinId } from '../suggestion-id.ts';
import { type Standing, standingScore, standingsInSteps } from './standings.ts';
import { varied } from './varied.ts';

const MOST_JOINS = 12;

/** Where all communities stand, which of them could be joined, and which of these are shown. */
export interface Joins {
  /** In the order of the communities. */
  standings: readonly Standing[];
  /** What something speaks for and no review has closed, best first. */
  open: readonly JoinSuggestion[];
  /** The best of these, without long runs of one topic. Scores never rise down the list, so that an order by score is this order. */
  shown: readonly JoinSuggestion[];
}

/** The day on which something is suggested. */
export const todayOf = ({ today, network }: Pick<SuggestInput, 'today' | 'network'>): string =>
  today ?? new Date(network.now).toISOString().slice(0, 10);

/** The communities to join, on some facts. */
export const joinsOf = (input: SuggestInput): Joins => whole(joinsInSteps(input));

/** The same in steps. */
export function* joinsInSteps(input: SuggestInput): Steps<Joins> {
  const standings = yield* standingsInSteps(input);
  const best = standings.reduce((most, { ranked }) => Math.max(most, ranked), 1e-9);
  const mine = new Set(input.network.me.memberships);
  const all = standings.flatMap((one) => (mine.has(one.community.id) ? [] : offered(one, best)));
  const open = applyReviews(all, input.reviews, todayOf(input)).sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1),
  );
  return { standings, open, shown: variedJoins(open, input.communities) };
}

function offered(standing: Standing, best: number): JoinSuggestion[] {
  const { community, evidence, pieces } = standing;
  const score = standingScore(standing) / best;
  if (score <= 0 || evidence.length === 0) return [];
  const id = joinId(community.id);
  return [{ kind: 'join', id, communityId: community.id, weight: weightOf(pieces), score, evidence }];
}

function variedJoins(sorted: readonly JoinSuggestion[], communities: readonly Community[]): JoinSuggestion[] {
  const by = new Map(communities.map((each) => [each.id, each]));
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
