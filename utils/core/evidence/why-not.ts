import { type Joins, joinsInSteps } from '../rank/joins.ts';
import { PARTS, type Part } from '../rank/rank.ts';
import type { Standing } from '../rank/standings.ts';
import type { Review } from '../review.ts';
import { latestReviews } from '../reviews.ts';
import { type Steps, whole } from '../steps.ts';
import type { SuggestInput } from '../suggest.ts';
import type { Evidence } from '../suggestion.ts';
import { joinId } from '../suggestion-id.ts';

/** Where a community stands among those that could be suggested. */
export type Verdict =
  | { is: 'member' }
  /** The user decided on it, and nothing much is new since. */
  | { is: 'reviewed'; review: Review }
  | { is: 'suggested'; place: number }
  /** Nothing that is known speaks for it. */
  | { is: 'nothing' }
  /** As good as what is shown, but one of too many of its topic in a row. */
  | { is: 'crowded'; place: number; of: number }
  /** `ratio`: its score by the least that is shown, 0 to 1. */
  | { is: 'below'; place: number; of: number; ratio: number };

/** What does not speak for a community. */
export type Lack = 'members' | 'goal' | 'topic';

/** The answer to why a community is not suggested. */
export interface WhyNot {
  communityId: string;
  verdict: Verdict;
  evidence: readonly Evidence[];
  /** What its score is made of, the greatest first; the shares of what speaks for it add up to 1, what speaks against it is below 0. */
  parts: readonly { part: Part; share: number }[];
  lacking: readonly Lack[];
  /** Those of its topics that the user hid. */
  hidden: readonly string[];
  /** What shares its main topic was dismissed as not the user's field. */
  lowered: boolean;
}

/** Why a community is not suggested, or that it is; undefined where there is no such community. */
export const whyNot = (communityId: string, input: SuggestInput): WhyNot | undefined =>
  whole(whyNotInSteps(communityId, input));

/** The same in steps. */
export function* whyNotInSteps(communityId: string, input: SuggestInput): Steps<WhyNot | undefined> {
  const joins = yield* joinsInSteps(input);
  const standing = joins.standings.find(({ community }) => community.id === communityId);
  if (!standing) return undefined;
  return {
    communityId,
    verdict: verdictOn(standing, joins, input),
    evidence: standing.evidence,
    parts: partsOf(standing),
    lacking: lackingIn(standing.evidence),
    hidden: standing.community.topics.filter((topic) => input.matcher.canonical(topic) === undefined),
    lowered: standing.lowered < 1,
  };
}

/** The place of a community among those that something speaks for, from 1, and whether it is shown. */
export function placeOf(
  communityId: string,
  { open, shown }: Joins,
): { place: number; shown: boolean } | undefined {
  const isIt = (one: { communityId: string }) => one.communityId === communityId;
  const at = shown.findIndex(isIt);
  if (at >= 0) return { place: at + 1, shown: true };
  const place = open.findIndex(isIt) + 1;
  return place > 0 ? { place, shown: false } : undefined;
}

function verdictOn({ community: { id } }: Standing, joins: Joins, input: SuggestInput): Verdict {
  if (input.network.me.memberships.includes(id)) return { is: 'member' };
  const found = placeOf(id, joins);
  if (found?.shown) return { is: 'suggested', place: found.place };
  const review = latestReviews(input.reviews).get(joinId(id));
  if (!found) return review ? { is: 'reviewed', review } : { is: 'nothing' };
  const least = joins.shown.at(-1)?.score ?? 0;
  const own = joins.open[found.place - 1]?.score ?? 0;
  const of = joins.open.length;
  return own >= least
    ? { is: 'crowded', place: found.place, of }
    : { is: 'below', place: found.place, of, ratio: own / least };
}

/** Less than this of a score is not worth a line. */
const LEAST_SHARE = 0.005;

function partsOf({ partOf }: Standing): WhyNot['parts'] {
  const all = PARTS.reduce((sum, part) => sum + Math.max(0, partOf(part)), 0);
  return PARTS.map((part) => ({ part, share: all > 0 ? partOf(part) / all : 0 }))
    .filter(({ share }) => Math.abs(share) >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
}

function lackingIn(evidence: readonly Evidence[]): Lack[] {
  const has = (kind: Evidence['kind']) => evidence.some((one) => one.kind === kind);
  return [
    ...(has('membership') ? [] : (['members'] as const)),
    ...(has('goal') ? [] : (['goal'] as const)),
    ...(has('topic') ? [] : (['topic'] as const)),
  ];
}
