import type { Community } from '../community.ts';
import { saturating } from '../forms/circle.ts';
import type { Kept } from '../kept.ts';
import { keptIn, type NetworkPerson } from '../network.ts';
import type { Review } from '../review.ts';
import { latestReviews } from '../reviews.ts';
import { each, type Steps, whole } from '../steps.ts';
import type { SuggestInput } from '../suggest.ts';
import type { Evidence } from '../suggestion.ts';
import { joinId } from '../suggestion-id.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { type CommunityIndex, indexCommunities } from './community-index.ts';
import { type Interest, interestsOf } from './interests.ts';
import { joinEvidenceIn, NOTHING } from './join-evidence-in.ts';
import type { RankPerson } from './people.ts';
import { type Part, partwise, type Ranked, rankInSteps } from './rank.ts';

/** What is left of the score of communities that share their main topic with one dismissed as `not my field`. */
const NOT_MY_FIELD = 0.4;
/** What a membership that nobody has confirmed counts, beside 1 for one that is. */
const UNCONFIRMED = 0.3;

/** Where one community stands before it is compared with the others. */
export interface Standing {
  community: Community;
  /** What the ranking gives it. */
  ranked: number;
  /** What a kind of evidence adds to that. */
  partOf(part: Part): number;
  /** 1, or less where the user has turned down its field. */
  lowered: number;
  evidence: readonly Evidence[];
  /** How many independent pieces of evidence these are. */
  pieces: number;
}

/** What a community is ordered by: what the ranking gives it, times how much there is to go on. */
export const standingScore = ({ ranked, lowered, pieces }: Standing): number =>
  ranked * lowered * (0.4 + 0.6 * saturating(pieces, 3));

/** Every community, the user's own too, in the order given; `only` says of which the evidence is wanted. */
export const standingsOf = (input: SuggestInput, only?: (communityId: string) => boolean): Standing[] =>
  whole(standingsInSteps(input, only));

/** So many communities are looked at in one step. */
const AT_ONCE = 20;

/** The same in steps. */
export function* standingsInSteps(
  input: SuggestInput,
  only: (communityId: string) => boolean = () => true,
): Steps<Standing[]> {
  const { network, communities, matcher } = input;
  const kept = keptIn(network, 'standings');
  const interests = interestsOf(network, matcher);
  yield;
  const topicsOf = kept.of('topics', [communities, matcher], () => canonicalTopics(communities, matcher));
  const index = indexed(communities, matcher, topicsOf);
  const about = { network, matcher, interests, topicsOf, index };
  const evidenceOf = joinEvidenceIn(about, kept.part('evidence'));
  yield;
  const { scores, parts } = yield* rankedOf(input, interests, index, kept);
  const lowered = turnedDown(communities, input.reviews);
  const standings: Standing[] = [];
  yield* each(communities.entries(), AT_ONCE, ([at, community]) => {
    const { evidence, pieces } = only(community.id) ? evidenceOf(community, at) : NOTHING;
    standings.push({
      community,
      ranked: scores[at] ?? 0,
      partOf: (part) => parts[part][at] ?? 0,
      lowered: NOT_MY_FIELD ** (lowered.get(community.topics[0] ?? '') ?? 0),
      evidence,
      pieces,
    });
  });
  return standings;
}

const canonicalTopics = (communities: readonly Community[], matcher: TopicMatcher): Map<string, string[]> =>
  new Map(
    communities.map((each) => [each.id, each.topics.flatMap((topic) => matcher.canonical(topic) ?? [])]),
  );

const indexes = new WeakMap<readonly Community[], WeakMap<TopicMatcher, CommunityIndex>>();

/** The index of some communities, made once: it is asked for again for each piece of evidence that is weighed. */
function indexed(
  communities: readonly Community[],
  matcher: TopicMatcher,
  topicsOf: ReadonlyMap<string, readonly string[]>,
): CommunityIndex {
  const by = indexes.get(communities) ?? new WeakMap<TopicMatcher, CommunityIndex>();
  indexes.set(communities, by);
  const index =
    by.get(matcher) ??
    indexCommunities(communities.map((each) => ({ ...each, topics: topicsOf.get(each.id) ?? [] })));
  by.set(matcher, index);
  return index;
}

/** What the ranking gives each community, in the order given, and what each kind of evidence adds to it. */
function* rankedOf(
  { network: { me, people } }: SuggestInput,
  interests: ReadonlyMap<string, Interest>,
  index: CommunityIndex,
  kept: Kept,
): Steps<Ranked> {
  const { headline, ...where } = me.about ?? {};
  const text = [...me.goals.map((goal) => goal.about), headline].filter(Boolean).join('\n');
  const weights = new Map([...interests].map(([topic, { weight }]) => [topic, weight]));
  const user = { text, memberships: me.memberships, interests: weights, ...where };
  const ranked = (contacts: readonly RankPerson[], name: string) =>
    rankInSteps({ user, contacts, communities: index, kept: kept.part(name) });
  const sure = yield* ranked(people, 'sure');
  if (!people.some(({ noticed }) => noticed)) return sure;
  return withNoticed(sure, yield* ranked(people.map(belongingToAll), 'all'));
}

const belongingToAll = (one: NetworkPerson): RankPerson =>
  one.noticed ? { ...one, memberships: [...one.memberships, ...one.noticed] } : one;

/** Ranked by what is sure, and for a part by what was noticed too. */
function withNoticed(sure: Ranked, all: Ranked): Ranked {
  const mixed = (a: Float64Array, b: Float64Array) =>
    a.map((score, at) => (1 - UNCONFIRMED) * score + UNCONFIRMED * (b[at] ?? 0));
  return {
    scores: mixed(sure.scores, all.scores),
    parts: partwise((part) => mixed(sure.parts[part], all.parts[part])),
  };
}

/** How often each main topic was turned down as `not my field`. */
function turnedDown(communities: readonly Community[], reviews: readonly Review[]): Map<string, number> {
  const latest = latestReviews(reviews);
  const times = new Map<string, number>();
  for (const { id, topics } of communities) {
    const decision = latest.get(joinId(id))?.decision;
    const topic = topics[0];
    if (topic !== undefined && decision?.kind === 'dismissed' && decision.reason === 'not my field')
      times.set(topic, (times.get(topic) ?? 0) + 1);
  }
  return times;
}
