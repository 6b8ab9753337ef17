import type { Community } from './community.ts';
import { pickAcross, saturating, weightOf } from './forms/circle.ts';
import { FORMS } from './forms/registry.ts';
import type { Network, NetworkPerson } from './network.ts';
import { indexCommunities } from './rank/community-index.ts';
import { type Interest, interestsOf } from './rank/interests.ts';
import { joinEvidence, piecesOf } from './rank/join-evidence.ts';
import { rankCommunities } from './rank/rank.ts';
import { varied } from './rank/varied.ts';
import { balanced, depthShareOf } from './reach/balanced.ts';
import { reachSuggestions } from './reach/reach-suggestions.ts';
import type { Review } from './review.ts';
import { applyReviews, latestReviews } from './reviews.ts';
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
/** What is left of the score of communities that share their main topic with one dismissed as `not my field`. */
const NOT_MY_FIELD = 0.4;
/** What a membership that nobody has confirmed counts, beside 1 for one that is. */
const UNCONFIRMED = 0.3;

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
  const { network, communities, matcher } = input;
  const interests = interestsOf(network, matcher);
  const topicsOf = new Map(
    communities.map((each) => [each.id, each.topics.flatMap((topic) => matcher.canonical(topic) ?? [])]),
  );
  const members = membersOf(network.people, ({ memberships }) => memberships);
  const noticed = membersOf(network.people, (person) => person.noticed ?? []);
  const scores = scoresOf(input, interests, topicsOf);
  const mine = new Set(network.me.memberships);
  return communities.flatMap((community) => {
    const score = scores.get(community.id) ?? 0;
    if (mine.has(community.id) || score <= 0) return [];
    const topics = topicsOf.get(community.id) ?? [];
    const evidence = joinEvidence(
      community,
      [...topics, ...narrower(topics, interests, matcher)],
      members.get(community.id) ?? [],
      interests,
      noticed.get(community.id) ?? [],
    );
    if (evidence.length === 0) return [];
    const pieces = piecesOf(evidence);
    const id = joinId(community.id);
    return [
      {
        kind: 'join',
        id,
        communityId: community.id,
        weight: weightOf(pieces),
        score: score * (0.4 + 0.6 * saturating(pieces, 3)),
        evidence,
      },
    ];
  });
}

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

/** By id, 0 to 1, those of fields that the user has turned down lowered. */
function scoresOf(
  { network, communities, reviews }: SuggestInput,
  interests: ReadonlyMap<string, Interest>,
  topicsOf: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const index = indexCommunities(
    communities.map((each) => ({ ...each, topics: topicsOf.get(each.id) ?? [] })),
  );
  const text = network.me.goals.map((goal) => goal.about ?? '').join('\n');
  const weights = new Map([...interests].map(([topic, { weight }]) => [topic, weight]));
  const user = { text, memberships: network.me.memberships, interests: weights };
  const ranked = (contacts: readonly NetworkPerson[]) =>
    rankCommunities({ user, contacts, communities: index });
  const scores = withNoticed(ranked, network.people);
  const best = Math.max(...scores, 1e-9);
  const lowered = turnedDown(communities, reviews);
  return new Map(
    communities.map(({ id, topics }, at) => {
      const factor = NOT_MY_FIELD ** (lowered.get(topics[0] ?? '') ?? 0);
      return [id, ((scores[at] ?? 0) / best) * factor];
    }),
  );
}

/** Ranked by what is sure, and for a part by what was noticed too. */
function withNoticed(
  ranked: (contacts: readonly NetworkPerson[]) => ArrayLike<number>,
  people: readonly NetworkPerson[],
): number[] {
  const sure = Array.from(ranked(people));
  if (!people.some(({ noticed }) => noticed)) return sure;
  const all = ranked(
    people.map((one) => ({ ...one, memberships: [...one.memberships, ...(one.noticed ?? [])] })),
  );
  return sure.map((score, at) => (1 - UNCONFIRMED) * score + UNCONFIRMED * (all[at] ?? 0));
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

/** Who is in each community, strongest tie first. */
function membersOf(
  people: readonly NetworkPerson[],
  communitiesOf: (person: NetworkPerson) => readonly string[],
): Map<string, NetworkPerson[]> {
  const members = new Map<string, NetworkPerson[]>();
  for (const person of [...people].sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))) {
    for (const id of communitiesOf(person)) {
      const list = members.get(id);
      if (list) list.push(person);
      else members.set(id, [person]);
    }
  }
  return members;
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
