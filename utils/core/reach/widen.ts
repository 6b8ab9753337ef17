import type { Community } from '../community.ts';
import { weightOf } from '../forms/circle.ts';
import { goalEvidence, goalTopics } from '../forms/goals.ts';
import { named } from '../forms/invitation.ts';
import { GOAL_KINDS, type Goal } from '../goal.ts';
import { havingInAll, keptIn, type Network, peopleInAll } from '../network.ts';
import { peopleByTopic } from '../people-by-topic.ts';
import type { WidenSuggestion } from '../suggestion.ts';
import { widenId } from '../suggestion-id.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { gathered } from './gathered.ts';
import { bestFirst, type Draft } from './reach.ts';
import { inOrder } from './wanted.ts';

/** A network of hardly anybody lacks everything: that says nothing. */
const LEAST_PEOPLE = 3;
const MOST_HAVING = 1;
const MOST_COMMUNITIES = 3;

interface Discipline {
  topic: string;
  /** 1 for the topic of the goal itself, less for one near it. */
  worth: number;
}

/**
 * Disciplines that a goal needs and that nobody, or one person, of the network has, each with communities where such
 * people are met: the topic of the goal itself, or else one that it lies in or beside. Best first, one for each goal.
 */
export function widenings(
  network: Network,
  matcher: TopicMatcher,
  communities: readonly Community[],
): WidenSuggestion[] {
  if (network.people.length < LEAST_PEOPLE) return [];
  const whoHas = whoHasIn(network, matcher);
  const kept = keptIn(network, 'widen');
  const meeting = kept.of('meeting', [communities, matcher], () => meetingIn(communities, matcher));
  const mine = new Set(network.me.memberships);
  const found = new Map<string, WidenSuggestion>();
  const served = new Set<string>();
  for (const [own, goal] of goalTopics(inOrder(network.me.goals), matcher, GOAL_KINDS)) {
    if (served.has(goal.id)) continue;
    for (const { topic, worth } of disciplinesOf(own, matcher)) {
      const personIds = whoHas(topic);
      const places = meeting(topic);
      const having = havingInAll(network, topic, personIds.length);
      const lacking = having <= MOST_HAVING && places.length > 0;
      // Who is in a community of it meets such people already, whether or not they are saved.
      if (!lacking || places.some((id) => mine.has(id))) continue;
      if (!found.has(topic)) found.set(topic, widening({ topic, worth }, goal, personIds, places, network));
      served.add(goal.id);
      break;
    }
  }
  return [...found.values()].sort(bestFirst);
}

/** The topic itself, then what it lies in and beside, nearest first. What is narrower is a part of it, not another. */
const disciplinesOf = (topic: string, matcher: TopicMatcher): Discipline[] => [
  { topic, worth: 1 },
  ...matcher
    .relatives(topic)
    .filter(({ as }) => as !== 'child')
    .map(({ name, weight }) => ({ topic: name, worth: weight })),
];

/** Who has a topic, or one within it. */
function whoHasIn(network: Network, matcher: TopicMatcher): (topic: string) => string[] {
  const having = peopleByTopic(network);
  return (topic) => {
    const within = matcher.relatives(topic).flatMap(({ name, as }) => (as === 'child' ? name : []));
    const all = [topic, ...within].flatMap((one) => (having.get(one) ?? []).map(({ id }) => id));
    return [...new Set(all)].sort();
  };
}

/** Communities of a topic: first those whose main topic it is, then those that are known best. */
function meetingIn(communities: readonly Community[], matcher: TopicMatcher): (topic: string) => string[] {
  const by = gathered(
    communities.flatMap(({ id, topics, confidence }) =>
      topics.flatMap((word, at) => {
        const topic = matcher.canonical(word);
        const rank = (at === 0 ? 0 : SURE.length) + SURE.indexOf(confidence);
        return topic === undefined ? [] : [[topic, { id, rank }] as const];
      }),
    ),
  );
  return (topic) =>
    (by.get(topic) ?? []).toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

const SURE: readonly Community['confidence'][] = ['listed', 'seen', 'general knowledge', 'own'];

function widening(
  { topic, worth }: Discipline,
  goal: Goal,
  personIds: readonly string[],
  places: readonly string[],
  network: Network,
): WidenSuggestion {
  const communityIds = [...new Set(places)].slice(0, MOST_COMMUNITIES);
  return {
    kind: 'widen',
    id: widenId(topic),
    topic,
    personIds,
    communityIds,
    // The more people are known, the surer it is that they are not merely not saved yet.
    weight: weightOf((worth === 1 ? 3 : 1) + Math.min(4, Math.floor(peopleInAll(network) / 25))),
    score: 0.6 * worth + (personIds.length === 0 ? 0.1 : 0) + 0.05 * communityIds.length,
    evidence: [...goalEvidence(goal, topic), { kind: 'gap', topic, personIds }],
  };
}

/** A question to the one who is known there, and a few words for a community. `nameOf` gives the name of a person. */
export function widenDrafts({ topic, personIds }: WidenSuggestion, nameOf: (id: string) => string): Draft[] {
  const asked = personIds.map((personId) => ({
    personId,
    text:
      `Hi ${named(personId, nameOf)},\n\nI would like to get to know more people who work on ${topic}, ` +
      `and you are the one I know. Whom should I meet, or where do you go to talk about it?`,
  }));
  const greeting =
    `Hello, I am new here. I would like to get to know people who work on ${topic}. ` +
    `What I bring: … What I am after: …\n\nWhere is a good place to begin?`;
  return [...asked, { text: greeting }];
}
