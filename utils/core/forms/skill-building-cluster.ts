import { ME } from '../membership.ts';
import { keptIn, type NetworkPerson } from '../network.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import { byStrength, circleId, distinct, pickDistinct, saturating, weightOf } from './circle.ts';
import type { FirstStep, Form } from './form.ts';
import { goalEvidence } from './goals.ts';
import { listed, named } from './invitation.ts';
import { type Pair, pairsOf } from './pairs.ts';

const ID = 'skill-building-cluster';
const LEAST_LEARNERS = 3;
const MOST_LEARNERS = 7;
const MOST_MENTORS = 2;

/** People, the user among them or not, who want one skill, and one or two who have it. */
export const skillBuildingCluster: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose(network, topics) {
    const people = new Map(network.people.map((person) => [person.id, person]));
    const kept = keptIn(network, ID);
    const circles = [...pairsOf(network, topics).byTopic].flatMap(([topic, pairs]) =>
      // Who somebody is stands in the pairs: of the same pairs it is the same circle.
      kept.of(topic, [pairs], () => {
        // A contact must have the skill: a cluster that only the user could lead is theirs to offer, not to find.
        const led = pairs.filter(({ mentorId }) => mentorId !== ME);
        return circlesOf(topic, led, people);
      }),
    );
    return pickDistinct(circles, { perPerson: 2 });
  },
  firstStep,
};

function circlesOf(
  topic: string,
  pairs: readonly Pair[],
  people: ReadonlyMap<string, NetworkPerson>,
): CircleSuggestion[] {
  const surest = [...pairs].sort((a, b) => b.shown - a.shown || nearer(a.mentorId, b.mentorId, people));
  const mentors = distinct(surest.map(({ mentorId }) => mentorId)).slice(0, MOST_MENTORS);
  const learners = distinct(pairs.map(({ learnerId }) => learnerId))
    .filter((id) => !mentors.includes(id))
    .sort((a, b) => nearer(a, b, people))
    .slice(0, MOST_LEARNERS);
  const matches = learners.flatMap((id) => surest.find((pair) => pair.learnerId === id) ?? []);
  if (matches.length < LEAST_LEARNERS) return [];
  const wanted = matches.find(({ goal }) => goal)?.goal;
  const shown = Math.max(...matches.map((pair) => pair.shown));
  const wished = matches.reduce((sum, pair) => sum + Math.min(2, pair.wished), 0);
  const circle = {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic),
    topic,
    personIds: [...mentors, ...learners].filter((id) => id !== ME),
    weight: weightOf(shown + wished),
    score: 0.25 + 0.4 * saturating(wished, 3) + 0.35 * saturating(shown, 2) + (wanted ? 0.1 : 0),
    evidence: [...matches.map(({ evidence }) => evidence), ...goalEvidence(wanted, topic)],
  } as const;
  return [circle];
}

/** The user first, then by strength. */
function nearer(a: string, b: string, people: ReadonlyMap<string, NetworkPerson>): number {
  if (a === b) return 0;
  if (a === ME || b === ME) return a === ME ? -1 : 1;
  const [first, second] = [people.get(a), people.get(b)];
  return first && second ? byStrength(first, second) : 0;
}

function firstStep(circle: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const [askFirst = '', ...others] = circle.personIds;
  const learners = others.filter((id) =>
    circle.evidence.some((each) => each.kind === 'match' && each.learnerId === id),
  );
  const mine = circle.evidence.some((each) => each.kind === 'match' && each.learnerId === ME);
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `${mine ? listed([...learners, ME], (id) => (id === ME ? 'I' : nameOf(id))) : listed(learners, nameOf)} would like to learn ${circle.topic}, and you know it well. ` +
    `We would do the work ourselves: every week one small exercise, and a meeting to show what came of it.\n\n` +
    `Would you join the first two, look at what we do and tell us where to go next? ` +
    `If it is too much, one meeting would already help.`;
  return { askFirst, invitation, everyDays: 7 };
}
