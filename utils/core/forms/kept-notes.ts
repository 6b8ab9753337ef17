import type { Network, NetworkPerson } from '../network.ts';
import { topicsOfWords } from '../network-of.ts';
import type { Note, NoteKind } from '../note.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { byStrength, circleId, distinct, pickDistinct, putUnder, saturating, weightOf } from './circle.ts';
import { goalEvidence, goalTopics } from './goals.ts';

interface KeptForm {
  form: 'peer-sourced-insights-exchange' | 'knowledge-curation-pod';
  kind: NoteKind;
  leastPeople: number;
  leastNotes: number;
  mostPeople: number;
}

const MOST_CIRCLES = 4;

/** Circles of people from whom the user keeps writing down insights, or links, on one topic. */
export function circlesOfKept(network: Network, matcher: TopicMatcher, rule: KeptForm): CircleSuggestion[] {
  const people = new Map(network.people.map((person) => [person.id, person]));
  const circles = [...keptByTopic(network, matcher, rule.kind)].flatMap(([topic, notes]) => {
    const known = notes.filter(({ personId }) => people.has(personId));
    const tellers = distinct(known.map(({ personId }) => personId)).flatMap((id) => people.get(id) ?? []);
    const enough = tellers.length >= rule.leastPeople && known.length >= rule.leastNotes;
    return enough ? [circleOf(topic, known, tellers, network, matcher, rule)] : [];
  });
  return pickDistinct(circles, { perPerson: 2, whoIn: ({ personIds }) => personIds }).slice(0, MOST_CIRCLES);
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
  tellers: readonly NetworkPerson[],
  network: Network,
  matcher: TopicMatcher,
  { form, mostPeople }: KeptForm,
): CircleSuggestion {
  const told = (id: string) => notes.filter(({ personId }) => personId === id).length;
  const people = [...tellers]
    .sort((a, b) => told(b.id) - told(a.id) || byStrength(a, b))
    .slice(0, mostPeople)
    .sort(byStrength);
  const personIds = people.map(({ id }) => id);
  const from = notes.filter(({ personId }) => personIds.includes(personId));
  const noteIds = from.map(({ id }) => id).sort();
  const wanted = goalTopics(network.me.goals, matcher, ['learn', 'deepen', 'solve a problem']).get(topic);
  const score = 0.5 * saturating(from.length, 4) + 0.3 * saturating(people.length, 3);
  return {
    kind: 'circle',
    form,
    id: circleId(form, topic),
    topic,
    personIds,
    weight: weightOf(from.length),
    score: score + (wanted ? 0.2 : 0),
    evidence: [
      { kind: 'topic', topic, personIds, interactionIds: [], noteIds },
      ...goalEvidence(wanted, topic),
    ],
  };
}
