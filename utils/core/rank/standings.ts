import type { Community } from '../community.ts';
import { saturating } from '../forms/circle.ts';
import type { NetworkPerson } from '../network.ts';
import type { Review } from '../review.ts';
import { latestReviews } from '../reviews.ts';
import { each, type Steps, whole } from '../steps.ts';
import type { SuggestInput } from '../suggest.ts';
import type { Evidence } from '../suggestion.ts';
import { joinId } from '../suggestion-id.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { belongingOf } from './beside.ts';
import { type CommunityIndex, indexCommunities } from './community-index.ts';
import { type Interest, interestsOf } from './interests.ts';
import { joinEvidence, piecesOf } from './join-evidence.ts';
import { membersOf } from './members.ts';
import { type Part, partwise, type Ranked, rankInSteps } from './rank.ts';
import { sharedWith } from './shared.ts';

/** What is left of the score of communities that share their main topic with one dismissed as `not my field`. */
const NOT_MY_FIELD = 0.4;
/** What a membership that nobody has confirmed counts, beside 1 for one that is. */
const UNCONFIRMED = 0.3;

/** Where one community stands before it is compared with the others. */
export interface Standing {
  community: Community;
  /** What the ranking gives it. */
  ranked: number;
  /** What each kind of evidence adds to that. */
  parts: Readonly<Record<Part, number>>;
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
  const interests = interestsOf(network, matcher);
  const topicsOf = canonicalTopics(communities, matcher);
  const members = membersOf(network.people, ({ memberships }) => memberships);
  const noticed = membersOf(network.people, (person) => person.noticed ?? []);
  const shared = sharedWith(network.me.memberships, topicsOf, members);
  const index = indexed(communities, matcher, topicsOf);
  const belonging = belongingOf(network.me.about ?? {}, index);
  yield;
  const { scores, parts } = yield* rankedOf(input, interests, index);
  const lowered = turnedDown(communities, input.reviews);
  const standings: Standing[] = [];
  yield* each(communities.entries(), AT_ONCE, ([at, community]) => {
    const { id } = community;
    const topics = topicsOf.get(id) ?? [];
    const evidence = only(id)
      ? joinEvidence(
          community,
          [...topics, ...narrower(topics, interests, matcher)],
          members.get(id) ?? [],
          interests,
          noticed.get(id) ?? [],
          [...shared(id), ...belonging(community, at, members.get(id) ?? [])],
        )
      : [];
    standings.push({
      community,
      ranked: scores[at] ?? 0,
      parts: partwise((part) => parts[part][at] ?? 0),
      lowered: NOT_MY_FIELD ** (lowered.get(community.topics[0] ?? '') ?? 0),
      evidence,
      pieces: piecesOf(evidence),
    });
  });
  return standings;
}

const canonicalTopics = (communities: readonly Community[], matcher: TopicMatcher): Map<string, string[]> =>
  new Map(
    communities.map((each) => [each.id, each.topics.flatMap((topic) => matcher.canonical(topic) ?? [])]),
  );

const MOST_NARROWER = 3;

const isHad = (interest: Interest | undefined) =>
  interest?.own === true || (interest?.people.length ?? 0) > 0;

/** The topics below some that contacts or the user have, the weightiest first: they are what a community shares with them. */
function narrower(
  topics: readonly string[],
  interests: ReadonlyMap<string, Interest>,
  matcher: TopicMatcher,
): string[] {
  const weight = (topic: string) => interests.get(topic)?.weight ?? 0;
  return topics
    .flatMap((topic) => matcher.relatives(topic))
    .filter(({ name, as }) => as === 'child' && isHad(interests.get(name)))
    .map(({ name }) => name)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, MOST_NARROWER);
}

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
): Steps<Ranked> {
  const { headline, ...where } = me.about ?? {};
  const text = [...me.goals.map((goal) => goal.about), headline].filter(Boolean).join('\n');
  const weights = new Map([...interests].map(([topic, { weight }]) => [topic, weight]));
  const user = { text, memberships: me.memberships, interests: weights, ...where };
  const ranked = (contacts: readonly NetworkPerson[]) => rankInSteps({ user, contacts, communities: index });
  return yield* withNoticed(ranked, people);
}

/** Ranked by what is sure, and for a part by what was noticed too. */
function* withNoticed(
  ranked: (contacts: readonly NetworkPerson[]) => Steps<Ranked>,
  people: readonly NetworkPerson[],
): Steps<Ranked> {
  const sure = yield* ranked(people);
  if (!people.some(({ noticed }) => noticed)) return sure;
  const all = yield* ranked(
    people.map((one) => ({ ...one, memberships: [...one.memberships, ...(one.noticed ?? [])] })),
  );
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
