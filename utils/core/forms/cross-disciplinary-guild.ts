import type { Goal } from '../goal.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import { type Steps, whole } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import { bondsIn } from './bonds.ts';
import { type Outstanding, standingOut } from './chance.ts';
import {
  byStrength,
  circleId,
  distinct,
  pickDistinct,
  saturating,
  topicEvidence,
  weightOf,
} from './circle.ts';
import { disciplineOf, rootsIn } from './disciplines.ts';
import type { FirstStep, Form } from './form.ts';
import { goalEvidence, goalTopics } from './goals.ts';
import { named, withFields } from './invitation.ts';
import { type Pools, poolsOf, type Showing, showing } from './rareness.ts';

const ID = 'cross-disciplinary-guild';
const LEAST_PEOPLE = 4;
const MOST_PEOPLE = 8;
const LEAST_DISCIPLINES = 3;
/** More of one discipline would make it theirs. */
const MOST_OF_ONE = 3;

interface Tied extends Showing {
  discipline: string;
}

/** People of several disciplines with whom one topic came up: the user stands between them. */
export const crossDisciplinaryGuild: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, matcher) => whole(circlesIn(network, matcher)),
  inSteps: circlesIn,
  firstStep,
};

function* circlesIn(network: Network, matcher: TopicMatcher): Steps<CircleSuggestion[]> {
  const goals = goalTopics(network.me.goals, matcher, ['solve a problem', 'deepen', 'learn']);
  const found = yield* standingOut(tiedByTopic(network, matcher), {
    least: LEAST_PEOPLE,
    most: MOST_PEOPLE,
    people: network.people.length,
    bonds: bondsIn(network),
    kept: keptIn(network, ID).part('seen'),
    wanted: goals,
    allowed: fewOfEach,
    accept: (showing) => fieldsIn(showing).length >= LEAST_DISCIPLINES && nobodysOwn(showing),
  });
  const circles = [...found].map(([topic, tied]) => circleOf(topic, tied, goals.get(topic)));
  return pickDistinct(circles, { perPerson: 2 });
}

function tiedByTopic(network: Network, matcher: TopicMatcher): Pools<Tied> {
  const kept = keptIn(network, ID);
  const roots = kept.of('roots', [matcher], () => rootsIn(matcher));
  const tied = (person: NetworkPerson) => tiesOf(person, disciplineOf(person, roots));
  return poolsOf(network.people, tied, kept.part('topics'), matcher);
}

function tiesOf(person: NetworkPerson, discipline: string | undefined): (readonly [string, Tied])[] {
  if (discipline === undefined) return [];
  return [...person.topics].flatMap(([topic, places]) => {
    // A word in a headline is a field of work. Tied to a problem is with whom it came up.
    const talked = places.filter((place) => place.in === 'interaction' || place.in === 'note').length;
    // What lies in somebody's own field comes up with them anyway.
    const sort: Showing['sort'] = talked < places.length ? 'own' : 'other';
    return talked > 0
      ? [[topic, showing(topic, { person, discipline, places: talked, fit: true, sort })] as const]
      : [];
  });
}

/** In their order, but few of each discipline. */
function fewOfEach(tied: readonly Tied[]): Tied[] {
  const times = new Map<string, number>();
  return tied.filter(({ discipline }) => {
    const before = times.get(discipline) ?? 0;
    times.set(discipline, before + 1);
    return before < MOST_OF_ONE;
  });
}

/** No discipline has more than half of the people. */
function nobodysOwn(tied: readonly Tied[]): boolean {
  const sizes = Map.groupBy(tied, ({ discipline }) => discipline).values();
  return [...sizes].every(({ length }) => length * 2 <= tied.length);
}

const fieldsIn = (tied: readonly Tied[]): string[] => distinct(tied.map(({ discipline }) => discipline));

function circleOf(
  topic: string,
  { members, whole, told }: Outstanding<Tied>,
  goal: Goal | undefined,
): CircleSuggestion {
  const chosen = [...members].sort((a, b) => byStrength(a.person, b.person));
  const people = chosen.map(({ person }) => person);
  const personIds = people.map(({ id }) => id);
  const pieces = chosen.reduce((sum, { places }) => sum + Math.min(places, 3), 0);
  const near = people.reduce((sum, { strength }) => sum + Math.min(1, strength), 0) / people.length;
  const wide = saturating(fieldsIn(chosen).length - 1, 2);
  // Where it is the own field of most, they have that in common, and not only a problem.
  const others = members.filter(({ sort }) => sort === 'other').length / members.length;
  const between = (0.3 * saturating(pieces, 6) + 0.28 * wide + 0.1 * near) * (0.4 + 0.6 * others);
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic),
    topic,
    personIds,
    weight: weightOf(pieces + fieldsIn(chosen).length - LEAST_DISCIPLINES),
    ...told,
    score: (between * members.length) / whole + (goal ? (goal.kind === 'solve a problem' ? 0.3 : 0.2) : 0),
    evidence: [
      { kind: 'disciplines', personIds, disciplines: chosen.map(({ discipline }) => discipline) },
      topicEvidence(topic, people),
      ...goalEvidence(goal, topic),
    ],
  };
}

function firstStep(circle: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const { personIds, topic } = circle;
  const [askFirst = '', ...others] = personIds;
  const found = circle.evidence.find((each) => each.kind === 'disciplines');
  const fieldOf = (id: string) => found?.disciplines[found.personIds.indexOf(id)] ?? '';
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `${topic} keeps coming up when I talk with people of quite different trades: with you, who come from ${fieldOf(askFirst)}, ` +
    `and with ${withFields(others, nameOf, fieldOf)}. I doubt that any one field will solve it alone.\n\n` +
    `Shall we put one real case on the table for ninety minutes? Each says what their own field would try, ` +
    `and which word the others use differently. After that we see whether to go on every three weeks.\n\n` +
    `Would you bring the first case, or know who has one?`;
  return { askFirst, invitation, everyDays: 21 };
}
