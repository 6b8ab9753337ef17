import { contactsIn } from '../contacts.ts';
import { byStrength, depthOf, saturating, topicEvidence, weightOf } from '../forms/circle.ts';
import { goalEvidence } from '../forms/goals.ts';
import { shownPlaces, type ToldPerson, toldOf } from '../forms/learning.ts';
import { type Pair, pairsOf } from '../forms/pairs.ts';
import { type Index, indexOf } from '../kept-index.ts';
import { havingInAll, keptIn, type Network, type NetworkPerson, peopleInAll } from '../network.ts';
import { peopleByTopic } from '../people-by-topic.ts';
import { each, type Steps, whole } from '../steps.ts';
import type { Evidence, IntroduceSuggestion } from '../suggestion.ts';
import { introduceId } from '../suggestion-id.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
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
  const setting = { network, matcher, strangers: strangersIn(network), wanted };
  yield;
  const best = new Map<string, IntroduceSuggestion>();
  // What the same two share besides is no other proposal.
  const into = (one: IntroduceSuggestion) => {
    const other = best.get(one.id);
    if (!other || bestFirst(one, other) < 0) best.set(one.id, one);
  };
  yield* sharing(setting, into);
  yield* matching(setting, into);
  return [...best.values()].sort(bestFirst);
}

type Into = (one: IntroduceSuggestion) => void;

/** Few have it: at most three, or half the square root of a large network. */
const isRare = (having: number, people: number): boolean => having <= Math.max(FEW, Math.sqrt(people) / 2);

interface Holder {
  person: NetworkPerson;
  depth: number;
  places: number;
}

/** So many people, topics or pairs are looked at in one step. */
const AT_ONCE = 100;

function* sharing(setting: Setting, into: Into): Steps<void> {
  const { network, strangers, wanted } = setting;
  const kept = keptIn(network, 'introduce by topic');
  const telling = tellingIn(setting);
  yield* each(yield* holdersOf(setting), AT_ONCE, ([topic, all]) => {
    if (all.length < 2 || !telling(topic)) return;
    const nearest = kept.part('nearest').of(topic, [all], () => nearestOf(all));
    const { goal, worth } = wanted.get(topic) ?? {};
    const from = [goal, worth, nearest, ...nearest.map(({ person }) => strangers.about(person))];
    const make = () => groupsOf(nearest, strangers).map((group) => ofShared(topic, group, setting));
    for (const one of kept.of(topic, from, make)) into(one);
  });
}

const nearestOf = (all: readonly Holder[]): Holder[] =>
  all.toSorted((a, b) => byStrength(a.person, b.person)).slice(0, MOST_OF_A_TOPIC);

/**
 * Tells whether few have a topic. A word that no list knows may be a private one, and would be told to others: only a goal makes
 * it a topic here.
 */
function tellingIn({ network, matcher, wanted }: Setting): (topic: string) => boolean {
  const having = peopleByTopic(network);
  const all = peopleInAll(network);
  return (topic) =>
    isRare(havingInAll(network, topic, having.get(topic)?.length ?? 0), all) &&
    (matcher.knows(topic) || wanted.has(topic));
}

/** Whom the user has met and who has a topic by more than a word in passing, by topic. */
function* holdersOf({ network, matcher }: Setting): Steps<Index<Holder>> {
  const told = yield* toldOf.steps(network, matcher);
  const { of } = contactsIn(network);
  const met = told.filter(({ id }) => of.has(id));
  return indexOf(
    met,
    { wordsOf: holdersIn, idOf: ({ person }) => person.id },
    keptIn(network, 'introduce').part('holders'),
  );
}

const holdersIn = ({ person, said }: ToldPerson): (readonly [string, Holder])[] =>
  [...person.topics.keys()].flatMap((topic) => {
    const places = shownPlaces(said, person, topic);
    const depth = depthOf(places);
    return depth >= LEAST_DEPTH ? [[topic, { person, depth, places: places.length }] as const] : [];
  });

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

function* matching(setting: Setting, into: Into): Steps<void> {
  const { network, matcher, strangers, wanted } = setting;
  const kept = keptIn(network, 'introduce by pair');
  const { of } = contactsIn(network);
  const met = new Map(network.people.flatMap((one) => (of.has(one.id) ? [[one.id, one] as const] : [])));
  const { byTopic } = yield* pairsOf.steps(network, matcher);
  yield* each(byTopic, AT_ONCE, ([topic, pairs]) => {
    const { goal, worth } = wanted.get(topic) ?? {};
    const sides = new Set(pairs.flatMap(({ mentorId, learnerId }) => [mentorId, learnerId]));
    const about = [...sides].map((id) => met.get(id) && strangers.about(met.get(id) as NetworkPerson));
    const make = () => pairs.flatMap((pair) => ofPair(pair, met, setting));
    for (const one of kept.of(topic, [goal, worth, pairs, ...about], make)) into(one);
  });
}

function ofPair(
  { topic, mentorId, learnerId, shown, wished, evidence }: Pair,
  met: ReadonlyMap<string, NetworkPerson>,
  { strangers, wanted }: Setting,
): IntroduceSuggestion[] {
  const [mentor, learner] = [met.get(mentorId), met.get(learnerId)];
  if (!mentor || !learner || !strangers(mentor, learner)) return [];
  const score = 0.4 * saturating(shown, 2) + 0.2 * saturating(wished, 1);
  const more = { pieces: shown + 2 * wished, score, wanted: wanted.get(topic) };
  return [introduction(topic, [mentor, learner], [evidence], more)];
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
