import { contactsIn } from '../contacts.ts';
import type { Goal } from '../goal.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import { topicsOfWords } from '../network-of.ts';
import type { Note, NoteKind } from '../note.ts';
import { each, type Steps } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { bondsIn } from './bonds.ts';
import { type Outstanding, standingOut } from './chance.ts';
import { byStrength, circleId, distinct, pickDistinct, putUnder, saturating, weightOf } from './circle.ts';
import { goalEvidence, goalTopics } from './goals.ts';
import { type Pools, poolsOf, type Showing, showing } from './rareness.ts';

interface KeptForm {
  form: 'peer-sourced-insights-exchange' | 'knowledge-curation-pod';
  kind: NoteKind;
  leastPeople: number;
  leastNotes: number;
  mostPeople: number;
}

/** Of those who told something about a topic, so many tell something about it again, as far as nothing else is known. */
const TOLD_AGAIN = 0.1;

/** Circles of people from whom the user keeps writing down insights, or links, on one topic. */
export function* circlesOfKept(
  network: Network,
  matcher: TopicMatcher,
  rule: KeptForm,
): Steps<CircleSuggestion[]> {
  const wanted = goalTopics(network.me.goals, matcher, ['learn', 'deepen', 'solve a problem']);
  const tellers = yield* standingOut(yield* tellersOf(network, matcher, rule), {
    least: rule.leastPeople,
    most: rule.mostPeople,
    people: network.people.length,
    bonds: bondsIn(network),
    kept: keptIn(network, rule.form).part('seen'),
    wanted,
    further: TOLD_AGAIN,
  });
  const circles = [...tellers].flatMap(([topic, found]) => {
    const circle = circleOf(topic, found, wanted.get(topic), rule);
    return circle ? [circle] : [];
  });
  return pickDistinct(circles, { perPerson: 2 });
}

/** Who told something about a topic. */
interface Teller extends Showing {
  noteIds: readonly string[];
}

/** So many people are looked at in one step. */
const AT_ONCE = 100;

/** By topic, who told something about it, and how often: told again is what sets them apart. */
function* tellersOf(network: Network, matcher: TopicMatcher, { form, kind }: KeptForm): Steps<Pools<Teller>> {
  const kept = keptIn(network, form);
  const { notes } = contactsIn(network);
  const tellers: Telling[] = [];
  yield* each(network.people, AT_ONCE, (person) => {
    const about = notes.get(person.id);
    if (!about) return;
    const make = () => ({ id: person.id, told: tellersIn(person, about, kind, matcher) });
    tellers.push(kept.part('people').of(person.id, [person, about, matcher], make));
  });
  return poolsOf(tellers, ({ told }) => told, kept.part('topics'));
}

/** What somebody told something about. */
interface Telling {
  id: string;
  told: readonly (readonly [topic: string, one: Teller])[];
}

function tellersIn(
  person: NetworkPerson,
  about: readonly Note[],
  kind: NoteKind,
  matcher: TopicMatcher,
): (readonly [string, Teller])[] {
  const by = new Map<string, string[]>();
  for (const note of about)
    if (note.kind === kind) for (const topic of topicsOf(note, matcher)) putUnder(by, topic, note.id);
  return [...by].map(([topic, noteIds]) => {
    const places = noteIds.length;
    return [topic, showing(topic, { person, places, fit: true, noteIds })];
  });
}

const topicsOf = ({ topics = [], text }: Note, matcher: TopicMatcher): string[] =>
  distinct([...topicsOfWords(topics, matcher), ...matcher.find(text)]);

function circleOf(
  topic: string,
  { members, whole, told }: Outstanding<Teller>,
  wanted: Goal | undefined,
  { form, leastNotes }: KeptForm,
): CircleSuggestion | undefined {
  const people = members.map(({ person }) => person).sort(byStrength);
  const personIds = people.map(({ id }) => id);
  const noteIds = members.flatMap((one) => one.noteIds).sort();
  if (noteIds.length < leastNotes) return undefined;
  const score = 0.1 + 0.45 * saturating(noteIds.length, 4) + 0.3 * saturating(people.length, 3);
  return {
    kind: 'circle',
    form,
    id: circleId(form, topic),
    topic,
    personIds,
    weight: weightOf(noteIds.length),
    ...told,
    score: (score * members.length) / whole + (wanted ? 0.2 : 0),
    evidence: [
      { kind: 'topic', topic, personIds, interactionIds: [], noteIds },
      ...goalEvidence(wanted, topic),
    ],
  };
}
