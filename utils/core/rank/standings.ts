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
import { type CommunityIndex, indexCommunities } from './community-index.ts';
import { type Interest, interestsOf } from './interests.ts';
import { joinEvidence, piecesOf, type Shared } from './join-evidence.ts';
import { membersOf } from './members.ts';
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
  yield;
  const { scores, parts } = yield* rankedOf(input, interests, topicsOf);
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
          shared(id),
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

const MOST_SHARED = 2;

/** Those of the user's own communities that have to do with another: by members, or else by its main topic. */
function sharedWith(
  own: readonly string[],
  topicsOf: ReadonlyMap<string, readonly string[]>,
  members: ReadonlyMap<string, readonly NetworkPerson[]>,
): (communityId: string) => Shared[] {
  const mine = own.map((id) => ({ id, members: new Set(members.get(id)), topics: topicsOf.get(id) ?? [] }));
  return (communityId) => {
    const [main] = topicsOf.get(communityId) ?? [];
    const about = (topics: readonly string[]) => main !== undefined && topics.includes(main);
    return mine
      .map((one) => ({
        one,
        people: (members.get(communityId) ?? []).filter((each) => one.members.has(each)),
      }))
      .filter(({ one, people }) => people.length > 0 || about(one.topics))
      .sort((a, b) => b.people.length - a.people.length || (a.one.id < b.one.id ? -1 : 1))
      .slice(0, MOST_SHARED)
      .map(({ one, people }) => ({ ownId: one.id, people }));
  };
}

const canonicalTopics = (communities: readonly Community[], matcher: TopicMatcher): Map<string, string[]> =>
  new Map(
    communities.map((each) => [each.id, each.topics.flatMap((topic) => matcher.canonical(topic) ?? [])]),
  );

const MOST_NARROWER = 3;

/** The topics below some that contacts have, the weightiest first: they are what a community shares with these contacts. */
function narrower(
  topics: readonly string[],
  interests: ReadonlyMap<string, Interest>,
  matcher: TopicMatcher,
): string[] {
  const weight = (topic: string) => interests.get(topic)?.weight ?? 0;
  return topics
    .flatMap((topic) => matcher.relatives(topic))
    .filter(({ name, as }) => as === 'child' && (interests.get(name)?.people.length ?? 0) > 0)
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
  { network, communities, matcher }: SuggestInput,
  interests: ReadonlyMap<string, Interest>,
  topicsOf: ReadonlyMap<string, readonly string[]>,
): Steps<Ranked> {
  const index = indexed(communities, matcher, topicsOf);
  const text = network.me.goals.map((goal) => goal.about ?? '').join('\n');
  const weights = new Map([...interests].map(([topic, { weight }]) => [topic, weight]));
  const user = { text, memberships: network.me.memberships, interests: weights };
  const ranked = (contacts: readonly NetworkPerson[]) => rankInSteps({ user, contacts, communities: index });
  return yield* withNoticed(ranked, network.people);
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
