import type { Goal } from '../goal.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import { type Steps, whole } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import { bondsIn } from './bonds.ts';
import { type Outstanding, standingOut } from './chance.ts';
import { byStrength, circleId, distinct, pickDistinct, recordsOf, saturating, weightOf } from './circle.ts';
import type { FirstStep, Form } from './form.ts';
import { goalTopics } from './goals.ts';
import { listed, named } from './invitation.ts';
import { type Pools, poolsOf, type Showing, showing } from './rareness.ts';

const ID = 'purpose-driven-interaction-circle';
const LEAST_PEOPLE = 3;
const MOST_PEOPLE = 8;
/** Goals that others can have too. To be seen or to find an opening is one's own. */
const SHARED = ['learn', 'deepen', 'solve a problem'] as const;

interface InDialogue extends Showing {
  interactionIds: readonly string[];
}

/** People with whom the user has talked about what a goal is about. */
export const purposeDrivenInteractionCircle: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, topics) => whole(circlesIn(network, topics)),
  inSteps: circlesIn,
  firstStep,
};

function* circlesIn(network: Network, topics: TopicMatcher): Steps<CircleSuggestion[]> {
  const wanted = goalTopics(network.me.goals, topics, SHARED);
  const found = yield* standingOut(talksByTopic(network), {
    least: LEAST_PEOPLE,
    most: MOST_PEOPLE,
    people: network.people.length,
    bonds: bondsIn(network),
    kept: keptIn(network, ID).part('seen'),
    wanted,
  });
  const circles = [...wanted].flatMap(([topic, goal]) => {
    const talked = found.get(topic);
    return talked ? [circleOf(topic, goal, talked)] : [];
  });
  return pickDistinct(circles, { perPerson: 2 });
}

/** By topic, with whom it was talked about: all of them, to tell how often it is anyway. */
const talksByTopic = (network: Network): Pools<InDialogue> =>
  poolsOf(network.people, talksWith, keptIn(network, ID).part('topics'));

const talksWith = (person: NetworkPerson): (readonly [string, InDialogue])[] =>
  [...person.topics].flatMap(([topic, places]) => {
    const { interactionIds } = recordsOf(places);
    const { length } = interactionIds;
    return length > 0
      ? [[topic, showing(topic, { person, interactionIds, places: length, fit: true })] as const]
      : [];
  });

function circleOf(
  topic: string,
  goal: Goal,
  { members, whole, told }: Outstanding<InDialogue>,
): CircleSuggestion {
  const chosen = [...members].sort((a, b) => byStrength(a.person, b.person));
  const personIds = chosen.map(({ person }) => person.id);
  const interactionIds = distinct(chosen.flatMap((each) => each.interactionIds)).sort();
  const near = chosen.reduce((sum, { person }) => sum + Math.min(1, person.strength), 0) / chosen.length;
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic),
    topic,
    personIds,
    weight: weightOf(interactionIds.length + 1),
    ...told,
    score: 0.3 + (0.4 * saturating(interactionIds.length, 4) * members.length) / whole + 0.2 * near,
    evidence: [
      { kind: 'goal', goalId: goal.id, topic },
      { kind: 'topic', topic, personIds, interactionIds, noteIds: [] },
    ],
  };
}

function firstStep({ personIds, topic }: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const [askFirst = '', ...others] = personIds;
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `you and I have talked about ${topic}, and so have ${listed(others, nameOf)} and I. ` +
    `It is something that I want to get further with this year, and I would rather do it together.\n\n` +
    `Could we meet once, for an hour, and each say what we would like to reach and what stands in the way? ` +
    `Then we see whether to go on every three weeks.\n\nWould you come?`;
  return { askFirst, invitation, everyDays: 21 };
}
