import type { Goal } from '../goal.ts';
import type { Network } from '../network.ts';
import { topicsOfWords } from '../network-of.ts';
import type { Note, NoteKind } from '../note.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { bondsIn } from './bonds.ts';
import { type Outstanding, standingOut } from './chance.ts';
import { byStrength, circleId, distinct, pickDistinct, putUnder, saturating, weightOf } from './circle.ts';
import { goalEvidence, goalTopics } from './goals.ts';
import type { Showing } from './rareness.ts';

interface KeptForm {
  form: 'peer-sourced-insights-exchange' | 'knowledge-curation-pod';
  kind: NoteKind;
  leastPeople: number;
  leastNotes: number;
  mostPeople: number;
}

/** Circles of people from whom the user keeps writing down insights, or links, on one topic. */
export function circlesOfKept(network: Network, matcher: TopicMatcher, rule: KeptForm): CircleSuggestion[] {
  const kept = keptByTopic(network, matcher, rule.kind);
  const wanted = goalTopics(network.me.goals, matcher, ['learn', 'deepen', 'solve a problem']);
  const tellers = standingOut(tellersOf(network, kept), {
    least: rule.leastPeople,
    most: rule.mostPeople,
    people: network.people.length,
    bonds: bondsIn(network),
    wanted,
  });
  const circles = [...tellers].flatMap(([topic, found]) => {
    const circle = circleOf(topic, kept.get(topic) ?? [], found, wanted.get(topic), rule);
    return circle ? [circle] : [];
  });
  return pickDistinct(circles, { perPerson: 2 });
}

/** By topic, who told something about it, and how often: told again is what sets them apart. */
function tellersOf(network: Network, kept: ReadonlyMap<string, readonly Note[]>): Map<string, Showing[]> {
  const people = new Map(network.people.map((person) => [person.id, person]));
  return new Map(
    [...kept].map(([topic, notes]) => [
      topic,
      distinct(notes.map(({ personId }) => personId)).flatMap((id) => {
        const person = people.get(id);
        const places = notes.filter(({ personId }) => personId === id).length;
        return person ? [{ person, places, fit: true }] : [];
      }),
    ]),
  );
}

function keptByTopic(network: Network, matcher: TopicMatcher, kind: NoteKind): Map<string, Note[]> {
  const by = new Map<string, Note[]>();
  for (const note of network.notes) {
    if (note.kind !== kind) continue;
    for (const topic of distinct([
      ...topicsOfWords(note.topics ?? [], matcher),
      ...matcher.find(note.text),
    ])) {
      putUnder(by, topic, note);
    }
  }
  return by;
}

function circleOf(
  topic: string,
  notes: readonly Note[],
  { members, whole, told }: Outstanding<Showing>,
  wanted: Goal | undefined,
  { form, leastNotes }: KeptForm,
): CircleSuggestion | undefined {
  const people = members.map(({ person }) => person).sort(byStrength);
  const personIds = people.map(({ id }) => id);
  const from = notes.filter(({ personId }) => personIds.includes(personId));
  if (from.length < leastNotes) return undefined;
  const noteIds = from.map(({ id }) => id).sort();
  const score = 0.1 + 0.45 * saturating(from.length, 4) + 0.3 * saturating(people.length, 3);
  return {
    kind: 'circle',
    form,
    id: circleId(form, topic),
    topic,
    personIds,
    weight: weightOf(from.length),
    ...told,
    score: (score * members.length) / whole + (wanted ? 0.2 : 0),
    evidence: [
      { kind: 'topic', topic, personIds, interactionIds: [], noteIds },
      ...goalEvidence(wanted, topic),
    ],
  };
}
