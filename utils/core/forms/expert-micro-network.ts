import type { Network, NetworkPerson } from '../network.ts';
import type { CircleSuggestion, Evidence } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import {
  byStrength,
  circleId,
  depthOf,
  pickDistinct,
  recordsOf,
  saturating,
  topicEvidence,
  weightOf,
} from './circle.ts';
import type { FirstStep, Form } from './form.ts';
import { goalEvidence, goalTopics } from './goals.ts';
import { listed, named } from './invitation.ts';
import { learningOf, shownPlaces } from './learning.ts';

const ID = 'expert-micro-network';
const LEAST_PEOPLE = 3;
const MOST_PEOPLE = 7;
const LEAST_PLACES = 2;
const MOST_CIRCLES = 6;

interface Expert {
  person: NetworkPerson;
  places: number;
  depth: number;
}

/** Three to seven people, all deep in one narrow topic that few others in the network have. */
export const expertMicroNetwork: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose(network, topics) {
    const circles = [...expertsByTopic(network, topics)].flatMap(([topic, { having, experts }]) =>
      isRare(having, network.people.length) && experts.length >= LEAST_PEOPLE
        ? [circleOf(topic, experts, network, topics)]
        : [],
    );
    return pickDistinct(circles, { perPerson: 2, whoIn: ({ personIds }) => personIds }).slice(
      0,
      MOST_CIRCLES,
    );
  },
  firstStep,
};

/** Few have it: at most seven, or the square root of a network of more than 49. */
const isRare = (having: number, people: number): boolean =>
  having <= Math.max(MOST_PEOPLE, Math.sqrt(people));

function expertsByTopic(network: Network, matcher: TopicMatcher) {
  const learning = learningOf(network, matcher);
  const by = new Map<string, { having: number; experts: Expert[] }>();
  for (const person of network.people) {
    for (const topic of person.topics.keys()) {
      const of = by.get(topic) ?? { having: 0, experts: [] };
      const places = shownPlaces(learning, person, topic);
      of.having++;
      if (places.length >= LEAST_PLACES)
        of.experts.push({ person, places: places.length, depth: depthOf(places) });
      by.set(topic, of);
    }
  }
  return by;
}

function circleOf(
  topic: string,
  all: readonly Expert[],
  network: Network,
  matcher: TopicMatcher,
): CircleSuggestion {
  const experts = [...all].sort(deepestFirst).slice(0, MOST_PEOPLE);
  const people = experts.map(({ person }) => person).sort(byStrength);
  const pieces = experts.reduce((sum, { places }) => sum + Math.min(places, 4), 0);
  const depth = experts.reduce((sum, each) => sum + each.depth, 0) / experts.length;
  const strength = people.reduce((sum, person) => sum + Math.min(1, person.strength), 0) / people.length;
  const wanted = goalTopics(network.me.goals, matcher, ['learn', 'deepen', 'solve a problem', 'be seen']).get(
    topic,
  );
  // A topic with topics below it is a field: those who share it may have little to tell each other.
  const narrow = 1 / (1 + matcher.relatives(topic).filter((near) => near.as === 'child').length / 4);
  const score = saturating(depth, 1.5) * (0.5 + 0.3 * narrow + 0.2 * strength) + 0.1 * saturating(pieces, 9);
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic),
    topic,
    personIds: people.map(({ id }) => id),
    weight: weightOf(pieces - 1),
    score: Math.min(1, score + (wanted ? 0.2 : 0)),
    evidence: [topicEvidence(topic, people), ...goalEvidence(wanted, topic), ...tiesOf(people, topic)],
  };
}

const deepestFirst = (a: Expert, b: Expert): number => b.depth - a.depth || byStrength(a.person, b.person);

function tiesOf(people: readonly NetworkPerson[], topic: string): Evidence[] {
  const [first] = people;
  if (!first || first.strength <= 0) return [];
  const { interactionIds } = recordsOf(first.topics.get(topic) ?? []);
  return [{ kind: 'tie', personId: first.id, interactionIds }];
}

function firstStep({ personIds, topic }: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const [askFirst = '', ...others] = personIds;
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `you are one of the few people I know who go deep on ${topic}. ` +
    `${listed(others, nameOf)} ${others.length === 1 ? 'does' : 'do'} too, and I would love to hear you compare notes.\n\n` +
    `How about an hour together, with one hard question each and no slides? If it is worth it, we meet again in six weeks.\n\n` +
    `Would you be in? Your yes would make it easy to ask the others.`;
  return { askFirst, invitation, everyDays: 42 };
}
