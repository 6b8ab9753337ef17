import type { Goal } from '../goal.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import { peopleByTopic } from '../people-by-topic.ts';
import { type Steps, whole } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import {
  byStrength,
  circleId,
  pickDistinct,
  putUnder,
  saturating,
  topicEvidence,
  weightOf,
} from './circle.ts';
import { type Cohort, cohortsIn } from './cohorts.ts';
import { leastSurprise } from './doubt.ts';
import type { FirstStep, Form } from './form.ts';
import { goalEvidence, goalTopics } from './goals.ts';
import { listed, named } from './invitation.ts';

const ID = 'cohort-based-practice-network';
const LEAST_PEOPLE = 4;
const MOST_PEOPLE = 20;

/** People whom the user met in one event, programme or employer in one stretch of time, and who share a practice. */
export const cohortBasedPracticeNetwork: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, matcher) => whole(circlesIn(network, matcher)),
  inSteps: circlesIn,
  firstStep,
};

function* circlesIn(network: Network, matcher: TopicMatcher): Steps<CircleSuggestion[]> {
  const people = new Map(network.people.map((person) => [person.id, person]));
  const goals = goalTopics(network.me.goals, matcher, [
    'learn',
    'deepen',
    'solve a problem',
    'find openings',
  ]);
  const cohorts = cohortsIn(network, LEAST_PEOPLE);
  yield;
  const having = peopleByTopic(network);
  const kept = keptIn(network, ID);
  const circles = cohorts.flatMap((cohort) => {
    const known = cohort.personIds.flatMap((id) => people.get(id) ?? []);
    const { topics, shared } = kept.of(cohort.key, [cohort, ...known], () => practicesOf(cohort, known));
    const least = leastSurprise(cohorts.length * topics, people.size);
    return shared.flatMap(([topic, sharing]) => {
      const expected = ((having.get(topic)?.length ?? 0) / people.size) * known.length;
      if (surpriseOf(sharing.length, expected) < least) return [];
      return [circleOf(cohort, topic, sharing, sharing.length / known.length, goals.get(topic))];
    });
  });
  return pickDistinct(circles, { perPerson: 2 });
}

/** How surprising it is that so many share a topic where fewer are to be expected (Chernoff's bound), in nats. */
const surpriseOf = (sharing: number, expected: number): number =>
  sharing > expected ? sharing * Math.log(sharing / expected) - sharing + expected : 0;

interface Practices {
  /** So many topics show in any of them. */
  topics: number;
  /** Those that enough of them share. */
  shared: readonly (readonly [topic: string, sharing: readonly NetworkPerson[]])[];
}

/** What they share besides having been there: topics that show somewhere else than in the entries of it. */
function practicesOf(cohort: Cohort, known: readonly NetworkPerson[]): Practices {
  const there = new Set(cohort.interactionIds);
  const by = new Map<string, NetworkPerson[]>();
  for (const person of known) {
    for (const [topic, places] of person.topics)
      if (places.some((place) => place.in !== 'interaction' || !there.has(place.interactionId)))
        putUnder(by, topic, person);
  }
  return { topics: by.size, shared: [...by].filter(([, sharing]) => sharing.length >= LEAST_PEOPLE) };
}

function circleOf(
  cohort: Cohort,
  topic: string,
  sharing: readonly NetworkPerson[],
  share: number,
  goal: Goal | undefined,
): CircleSuggestion {
  const people = [...sharing].sort(byStrength).slice(0, MOST_PEOPLE);
  const personIds = people.map(({ id }) => id);
  const near = people.reduce((sum, { strength }) => sum + Math.min(1, strength), 0) / people.length;
  const { what, as, interactionIds } = cohort;
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic, cohort.key),
    topic,
    personIds,
    weight: weightOf(people.length),
    score: 0.4 * saturating(people.length, 4) + 0.25 * share + 0.1 * near + (goal ? 0.2 : 0),
    evidence: [
      { kind: 'cohort', what, as, personIds, interactionIds },
      topicEvidence(topic, people),
      ...goalEvidence(goal, topic),
    ],
  };
}

function firstStep(circle: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const [askFirst = '', ...others] = circle.personIds;
  const cohort = circle.evidence.find((each) => each.kind === 'cohort');
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `do you remember${cohort ? ` ${cohort.what}` : ''}? You and I met there, and ${listed(others.slice(0, 4), nameOf)}${others.length > 4 ? ' and others' : ''} were part of it. ` +
    `All of us have to do with ${circle.topic}, wherever each is by now.\n\n` +
    `How about a reunion, online, for an hour? Each tells what became of it since then, and one thing that worked. ` +
    `If it is good, we do it again in three months.\n\nWould you come, and shall I write to the others?`;
  return { askFirst, invitation, everyDays: 90 };
}
