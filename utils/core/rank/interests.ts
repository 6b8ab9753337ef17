import { byStrength } from '../forms/circle.ts';
import { goalTopics } from '../forms/goals.ts';
import { GOAL_KINDS, type Goal } from '../goal.ts';
import type { Kept } from '../kept.ts';
import { havingInAll, keptIn, type Network, type NetworkPerson, peopleInAll } from '../network.ts';
import { peopleByTopic } from '../people-by-topic.ts';
import type { TopicMatcher } from '../topics/matcher.ts';

/** A topic that the user has to do with, and why that is thought. */
export interface Interest {
  /** 0 to about 3. */
  weight: number;
  /** The goal that names it, or a relative of it. */
  goal?: Goal;
  /** The user's own headline names it. */
  own?: boolean;
  /** Who has it, strongest tie first. */
  people: readonly NetworkPerson[];
}

/** The topic of a goal; and at most, one that many strong ties have in common. */
const GOAL_WEIGHT = 2;
const MOST_FROM_PEOPLE = 1;
/** A topic of the user's own headline, so that its other names are found: more makes the order worse (docs/ranking.md). */
const OWN_WEIGHT = 0.25;
/** What is left of the goal's weight for a relative of its topic: near ones must not outrun the topic itself. */
const RELATIVE = 0.5;

/**
 * The topics of goals, of their relatives, of what the user does, of the contacts by the strength of the ties, and what these
 * lie in. Linear. Of a topic about which nothing changed it is the same interest as before.
 */
export function interestsOf(network: Network, matcher: TopicMatcher): ReadonlyMap<string, Interest> {
  const kept = keptIn(network, 'interests');
  const interests = fromPeople(network, kept.part('people'));
  for (const topic of matcher.find(network.me.about?.headline ?? '')) own(interests, topic);
  widen(interests, matcher);
  for (const [topic, goal] of goalTopics(network.me.goals, matcher, GOAL_KINDS)) {
    want(interests, topic, goal, GOAL_WEIGHT);
    for (const near of matcher.relatives(topic))
      want(interests, near.name, goal, GOAL_WEIGHT * RELATIVE * near.weight);
  }
  const whole = kept.part('whole');
  for (const [topic, one] of interests)
    interests.set(
      topic,
      whole.of(topic, [one.weight, one.goal, one.own, one.people], () => one),
    );
  return interests;
}

const NOBODY: readonly NetworkPerson[] = [];

/** Who has a narrow topic has to do with the broader ones: a community about containers is one for people of Docker. */
const BROADER = 0.5;

function widen(interests: Map<string, Interest>, matcher: TopicMatcher): void {
  for (const [topic, { weight }] of [...interests])
    for (const { name, as } of matcher.relatives(topic)) {
      const before = interests.get(name) ?? { weight: 0, people: NOBODY };
      if (as === 'parent' && before.weight < weight * BROADER)
        interests.set(name, { ...before, weight: weight * BROADER });
    }
}

function own(interests: Map<string, Interest>, topic: string): void {
  const { weight, people } = interests.get(topic) ?? { weight: 0, people: NOBODY };
  interests.set(topic, { weight: Math.max(weight, OWN_WEIGHT), own: true, people });
}

function want(interests: Map<string, Interest>, topic: string, goal: Goal, weight: number): void {
  const before = interests.get(topic);
  const nearer = before?.goal && before.weight >= weight ? before.goal : goal;
  const people = before?.people ?? NOBODY;
  interests.set(topic, {
    ...before,
    weight: Math.max(weight, before?.weight ?? 0) + (before && !before.goal ? 0.5 : 0),
    goal: nearer,
    people,
  });
}

/** In the order of the topics, so that it does not depend on who has them. */
function fromPeople(network: Network, kept: Kept): Map<string, Interest> {
  const of = peopleInAll(network);
  const interests = new Map<string, Interest>();
  for (const [topic, list] of peopleByTopic(network)) {
    const all = havingInAll(network, topic, list.length);
    interests.set(
      topic,
      kept.of(topic, [of, all, list], () => interestIn(topic, list, of, all)),
    );
  }
  return interests;
}

function interestIn(topic: string, having: readonly NetworkPerson[], of: number, all: number): Interest {
  const people = [...having].sort(byStrength);
  return { weight: weightOf(topic, people, of, all), people };
}

/** A topic of strong ties, in many conversations, that not everybody has. */
function weightOf(topic: string, having: readonly NetworkPerson[], of: number, all: number): number {
  const sum = having.reduce((total, person) => {
    const talks = (person.topics.get(topic) ?? []).filter(
      (place) => place.in === 'interaction' || place.in === 'note',
    ).length;
    return total + Math.min(1, person.strength) * (0.25 + Math.min(3, talks) / 4) + 0.02;
  }, 0);
  const telling = Math.log(1 + of / all) / Math.log(1 + of);
  return MOST_FROM_PEOPLE * (sum / (sum + 1.5)) * (0.4 + 0.6 * telling);
}
