import type { Goal } from '../goal.ts';
import { havingInAll, keptIn, type Network, type NetworkPerson, peopleInAll } from '../network.ts';
import { type Steps, whole } from '../steps.ts';
import type { CircleSuggestion, Evidence } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import { bondsIn } from './bonds.ts';
import { type Outstanding, standingOut } from './chance.ts';
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
import { shownPlaces, type ToldPerson, toldOf } from './learning.ts';
import { type Pools, poolsOf, type Showing, showing } from './rareness.ts';

const ID = 'expert-micro-network';
const LEAST_PEOPLE = 3;
const MOST_PEOPLE = 7;
const LEAST_PLACES = 2;
const GOALS = ['learn', 'deepen', 'solve a problem', 'be seen'] as const;

interface Expert extends Showing {
  depth: number;
  /** Whether it shows in what they, or the user's tags, say of them. */
  own: boolean;
}

/** Three to seven people, all deep in one narrow topic that few others in the network have. */
export const expertMicroNetwork: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, topics) => whole(circlesIn(network, topics)),
  inSteps: circlesIn,
  firstStep,
};

function* circlesIn(network: Network, matcher: TopicMatcher): Steps<CircleSuggestion[]> {
  const people = network.people.length;
  const byTopic = yield* expertsByTopic(network, matcher);
  const most = mostHaving(peopleInAll(network));
  const rare = new Map<string, readonly Expert[]>();
  for (const [topic, all] of byTopic)
    if (all.length <= most && havingInAll(network, topic, all.length) <= most) rare.set(topic, all);
  const wanted = goalTopics(network.me.goals, matcher, GOALS);
  const rule = {
    least: LEAST_PEOPLE,
    most: MOST_PEOPLE,
    people,
    bonds: bondsIn(network),
    kept: keptIn(network, ID).part('seen'),
    wanted,
    close: true,
  };
  yield;
  const found = yield* standingOut(rare, rule);
  yield;
  const circles = [...found].map(([topic, one]) => circleOf(topic, one, wanted.get(topic), matcher));
  return pickDistinct(circles, { perPerson: 2 });
}

/** What so many have few have: seven, or the square root of a network of more than 49. */
const mostHaving = (people: number): number => Math.max(MOST_PEOPLE, Math.sqrt(people));

function* expertsByTopic(network: Network, matcher: TopicMatcher): Steps<Pools<Expert>> {
  const told = yield* toldOf.steps(network, matcher);
  return poolsOf(told, expertIn, keptIn(network, ID).part('topics'));
}

const expertIn = ({ person, said }: ToldPerson): (readonly [string, Expert])[] =>
  [...person.topics.keys()].map((topic) => {
    const shown = shownPlaces(said, person, topic);
    const places = Math.max(1, shown.length);
    const own = shown.some((place) => place.in !== 'note' && place.in !== 'interaction');
    const fit = places >= LEAST_PLACES;
    return [topic, showing(topic, { person, places, fit, depth: depthOf(shown), own })];
  });

function circleOf(
  topic: string,
  { members: experts, whole, told }: Outstanding<Expert>,
  wanted: Goal | undefined,
  matcher: TopicMatcher,
): CircleSuggestion {
  const people = experts.map(({ person }) => person).sort(byStrength);
  const pieces = experts.reduce((sum, { places }) => sum + Math.min(places, 4), 0);
  const depth = experts.reduce((sum, each) => sum + each.depth, 0) / experts.length;
  const strength = people.reduce((sum, person) => sum + Math.min(1, person.strength), 0) / people.length;
  const saysSo = experts.filter(({ own }) => own).length / experts.length;
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
    ...told,
    // If many more are as deep in it, or few say so of themselves, it is another form.
    score: Math.min(1, (score * experts.length * (0.6 + 0.4 * saysSo)) / whole + (wanted ? 0.2 : 0)),
    evidence: [topicEvidence(topic, people), ...goalEvidence(wanted, topic), ...tiesOf(people, topic)],
  };
}

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
