import { byStrength, depthOf, saturating, topicEvidence, weightOf } from '../forms/circle.ts';
import { goalEvidence } from '../forms/goals.ts';
import { learningOf, shownPlaces } from '../forms/learning.ts';
import { type Pair, pairsOf } from '../forms/pairs.ts';
import { havingInAll, type Network, type NetworkPerson, peopleInAll } from '../network.ts';
import { each, type Steps, whole } from '../steps.ts';
import type { Evidence, IntroduceSuggestion } from '../suggestion.ts';
import { introduceId } from '../suggestion-id.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { gathered } from './gathered.ts';
import { bestFirst } from './reach.ts';
import { type Strangers, strangersIn } from './strangers.ts';
import { type Wanted, wantedTopics } from './wanted.ts';

/** Of a rare topic so many are looked at, the nearest to the user. */
const MOST_OF_A_TOPIC = 6;
const FEW = 3;
/** Their own words, a note, or two talks: what came up once may be anybody's topic. */
const LEAST_DEPTH = 0.7;

interface Setting {
  network: Network;
  matcher: TopicMatcher;
  strangers: Strangers;
  wanted: ReadonlyMap<string, Wanted>;
}

/**
 * Two or three contacts who should know each other, best first, each group once: they share a rare topic, or one has what the
 * other wants; nothing says that they know each other; and the user has been in touch with each, so that all can be asked.
 */
export const introductions = (network: Network, matcher: TopicMatcher): IntroduceSuggestion[] =>
  whole(introductionsInSteps(network, matcher));

/** The same in steps. */
export function* introductionsInSteps(network: Network, matcher: TopicMatcher): Steps<IntroduceSuggestion[]> {
  const wanted = wantedTopics(network.me.goals, matcher);
  const setting = { network, matcher, strangers: yield* strangersIn(network), wanted };
  const met = new Set(network.interactions.flatMap(({ personIds }) => personIds));
  const known = network.people.filter(({ id }) => met.has(id)).sort(byStrength);
  yield;
  const all: IntroduceSuggestion[] = [];
  yield* sharing(known, setting, all);
  yield* matching(known, setting, all);
  all.sort(bestFirst);
  yield;
  // What the same two share besides is no other proposal.
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].sort(bestFirst);
}

/** Few have it: at most three, or half the square root of a large network. */
const isRare = (having: number, people: number): boolean => having <= Math.max(FEW, Math.sqrt(people) / 2);

interface Holder {
  person: NetworkPerson;
  depth: number;
  places: number;
}

/** So many people, topics or pairs are looked at in one step. */
const AT_ONCE = 100;

function* sharing(
  known: readonly NetworkPerson[],
  setting: Setting,
  into: IntroduceSuggestion[],
): Steps<void> {
  const { network, matcher, strangers, wanted } = setting;
  const having = new Map<string, number>();
  for (const { topics } of network.people)
    for (const topic of topics.keys()) having.set(topic, (having.get(topic) ?? 0) + 1);
  // A word that no list knows may be a private one, and would be told to others: only a goal makes it a topic here.
  const telling = [...having].filter(
    ([topic, seen]) =>
      isRare(havingInAll(network, topic, seen), peopleInAll(network)) &&
      (matcher.knows(topic) || wanted.has(topic)),
  );
  const topics = new Set(telling.map(([topic]) => topic));
  yield* each(yield* holdersOf(topics, known, setting), AT_ONCE, ([topic, holders]) => {
    for (const group of groupsOf(holders.slice(0, MOST_OF_A_TOPIC), strangers))
      into.push(ofShared(topic, group, setting));
  });
}

/** Who has some topics by more than a word in passing, by topic. */
function* holdersOf(
  telling: ReadonlySet<string>,
  known: readonly NetworkPerson[],
  { network, matcher }: Setting,
): Steps<Map<string, Holder[]>> {
  const learning = yield* learningOf.steps(network, matcher);
  const holding: (readonly [string, Holder])[] = [];
  yield* each(known, AT_ONCE, (person) => {
    for (const topic of person.topics.keys()) {
      if (!telling.has(topic)) continue;
      const places = shownPlaces(learning, person, topic);
      const depth = depthOf(places);
      if (depth >= LEAST_DEPTH) holding.push([topic, { person, depth, places: places.length }]);
    }
  });
  return gathered(holding);
}

/** All pairs of strangers, each with a third who is a stranger to both, where there is one. */
function groupsOf(holders: readonly Holder[], strangers: Strangers): Holder[][] {
  const apart = (a: Holder, b: Holder) => strangers(a.person, b.person);
  return holders.flatMap((a, at) =>
    holders.slice(at + 1).flatMap((b, next) => {
      if (!apart(a, b)) return [];
      const third = holders.slice(at + next + 2).find((c) => apart(a, c) && apart(b, c));
      return [third ? [a, b, third] : [a, b]];
    }),
  );
}

function ofShared(topic: string, group: readonly Holder[], { wanted }: Setting): IntroduceSuggestion {
  const people = group.map(({ person }) => person);
  const depth = group.reduce((sum, one) => sum + one.depth, 0) / group.length;
  const pieces = group.reduce((sum, one) => sum + Math.min(one.places, 3), 0);
  const sure = 0.5 * saturating(depth, 1);
  return introduction(topic, people, [topicEvidence(topic, people)], {
    pieces,
    score: sure,
    wanted: wanted.get(topic),
  });
}

function* matching(
  known: readonly NetworkPerson[],
  { network, matcher, strangers, wanted }: Setting,
  into: IntroduceSuggestion[],
): Steps<void> {
  const by = new Map(known.map((person) => [person.id, person]));
  yield* each(yield* pairsOf.steps(network, matcher), AT_ONCE, (pair: Pair) => {
    const mentor = by.get(pair.mentorId);
    const learner = by.get(pair.learnerId);
    if (!mentor || !learner || !strangers(mentor, learner)) return;
    const { topic, shown, wished, evidence } = pair;
    const score = 0.4 * saturating(shown, 2) + 0.2 * saturating(wished, 1);
    const more = { pieces: shown + 2 * wished, score, wanted: wanted.get(topic) };
    into.push(introduction(topic, [mentor, learner], [evidence], more));
  });
}

function introduction(
  topic: string,
  people: readonly NetworkPerson[],
  evidence: readonly Evidence[],
  { pieces, score, wanted }: { pieces: number; score: number; wanted: Wanted | undefined },
): IntroduceSuggestion {
  const personIds = people.map(({ id }) => id);
  const tie = people.reduce((sum, person) => sum + Math.min(1, person.strength), 0) / people.length;
  return {
    kind: 'introduce',
    id: introduceId(personIds),
    personIds,
    topic,
    weight: weightOf(pieces),
    score: score + 0.3 * (wanted?.worth ?? 0) + 0.2 * tie,
    evidence: [...evidence, { kind: 'strangers', personIds }, ...goalEvidence(wanted?.goal, topic)],
  };
}
