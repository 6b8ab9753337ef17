import type { Goal } from '../goal.ts';
import type { NetworkPerson } from '../network.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import {
  byStrength,
  circleId,
  distinct,
  pickDistinct,
  putUnder,
  saturating,
  topicEvidence,
  weightOf,
} from './circle.ts';
import { disciplinesOf } from './disciplines.ts';
import type { FirstStep, Form } from './form.ts';
import { goalEvidence, goalTopics } from './goals.ts';
import { named, withFields } from './invitation.ts';

const ID = 'cross-disciplinary-guild';
const LEAST_PEOPLE = 4;
const MOST_PEOPLE = 8;
const LEAST_DISCIPLINES = 3;
/** More of one discipline would make it theirs. */
const MOST_OF_ONE = 3;
const MOST_CIRCLES = 4;

interface Tied {
  person: NetworkPerson;
  discipline: string;
  places: number;
}

/** People of several disciplines with whom one topic came up: the user stands between them. */
export const crossDisciplinaryGuild: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose(network, matcher) {
    const disciplines = disciplinesOf(network.people, matcher);
    const goals = goalTopics(network.me.goals, matcher, ['solve a problem', 'deepen', 'learn']);
    const circles = [...tiedByTopic(network.people, disciplines)].flatMap(([topic, tied]) => {
      const chosen = chosenOf(tied);
      return chosen ? [circleOf(topic, chosen, goals.get(topic))] : [];
    });
    return pickDistinct(circles, { perPerson: 2, whoIn: ({ personIds }) => personIds }).slice(
      0,
      MOST_CIRCLES,
    );
  },
  firstStep,
};

function tiedByTopic(
  people: readonly NetworkPerson[],
  disciplines: ReadonlyMap<string, string>,
): Map<string, Tied[]> {
  const by = new Map<string, Tied[]>();
  for (const person of people) {
    const discipline = disciplines.get(person.id);
    if (discipline === undefined) continue;
    for (const [topic, places] of person.topics) {
      // A word in a headline is a field of work. Tied to a problem is with whom it came up.
      const talked = places.filter((place) => place.in === 'interaction' || place.in === 'note').length;
      if (talked > 0) putUnder(by, topic, { person, discipline, places: talked });
    }
  }
  return by;
}

/** Those with whom it came up most, few of each discipline. */
function chosenOf(tied: readonly Tied[]): Tied[] | undefined {
  const of = new Map<string, number>();
  const chosen = [...tied]
    .sort((a, b) => b.places - a.places || byStrength(a.person, b.person))
    .filter(({ discipline }) => {
      of.set(discipline, (of.get(discipline) ?? 0) + 1);
      return (of.get(discipline) ?? 0) <= MOST_OF_ONE;
    })
    .slice(0, MOST_PEOPLE);
  const enough = chosen.length >= LEAST_PEOPLE && fieldsIn(chosen).length >= LEAST_DISCIPLINES;
  return enough ? chosen.sort((a, b) => byStrength(a.person, b.person)) : undefined;
}

const fieldsIn = (tied: readonly Tied[]): string[] => distinct(tied.map(({ discipline }) => discipline));

function circleOf(topic: string, chosen: readonly Tied[], goal: Goal | undefined): CircleSuggestion {
  const people = chosen.map(({ person }) => person);
  const personIds = people.map(({ id }) => id);
  const pieces = chosen.reduce((sum, { places }) => sum + Math.min(places, 3), 0);
  const near = people.reduce((sum, { strength }) => sum + Math.min(1, strength), 0) / people.length;
  const wide = saturating(fieldsIn(chosen).length - 1, 2);
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic),
    topic,
    personIds,
    weight: weightOf(pieces + fieldsIn(chosen).length - LEAST_DISCIPLINES),
    score: 0.3 * saturating(pieces, 8) + 0.25 * wide + 0.15 * near + (goal ? 0.25 : 0),
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
