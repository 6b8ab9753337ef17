import { contactsIn, NONE } from '../contacts.ts';
import type { Interaction } from '../interaction.ts';
import { ME } from '../membership.ts';
import { keptIn, type Network, type NetworkPerson, type TopicPlace } from '../network.ts';
import type { Note } from '../note.ts';
import { onceFor } from '../once.ts';
import { each, type Steps } from '../steps.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { type Cued, expertTopics, mayCue, wishTopics } from './cues.ts';

type Places = ReadonlyMap<string, readonly TopicPlace[]>;

/** What is said of somebody's learning. */
export interface Said {
  /** What they say they want to learn, and what it is said of them that they teach or have done for long; with where. */
  wants: Places;
  teaches: Places;
  /** Topics that somebody at the table wanted, by the conversation: there it says nothing of the others. */
  wishedAt: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is said of learning, by person, `me` for the user; of whom it is the same as in the last computation it is the same. */
export type Learning = ReadonlyMap<string, Said>;

/**
 * Reads headlines, bios, notes and interactions for words of learning and teaching. Linear in their text. Of one network it
 * is read once, for all forms, and each record once as long as it is the same.
 */
export const learningOf = onceFor(readLearning);

const READ_AT_ONCE = 200;

/** What one record says, and of whom. */
interface Cues {
  place: TopicPlace;
  personIds: readonly string[];
  wishes: readonly Cued[];
  experts: readonly Cued[];
}

/** What is said of each: one after the other what, of which topic, and where. */
type Told = Map<string, unknown[]>;

function* readLearning(network: Network, matcher: TopicMatcher): Steps<Learning> {
  const kept = keptIn(network, 'learning');
  const { of, notes, shared } = contactsIn(network);
  const names = new Map(network.people.map((person) => [person.id, person.name]));
  const told: Told = new Map();
  const [alone, together] = [kept.part('alone'), kept.part('together')];
  yield* each(network.people, READ_AT_ONCE, (person) => {
    const written = [of.get(person.id) ?? NONE, notes.get(person.id) ?? NONE] as const;
    const cues = alone.of(person.id, [matcher, person, ...written], () =>
      cuesAbout(person, ...written, matcher),
    );
    for (const one of cues) tell(told, one, names);
  });
  yield* each(shared, READ_AT_ONCE, (one) => {
    const cues = together.of(one.id, [matcher, one], () => cuesOf(one, matcher));
    for (const each of cues) tell(told, each, names);
  });
  const people = kept.part('people');
  return new Map([...told].map(([id, list]) => [id, people.of(id, list, () => saidBy(list))]));
}

/** What is said of learning where somebody alone is meant: in their own words, in notes, in contacts with them alone. */
const cuesAbout = (
  { id, text }: NetworkPerson,
  contacts: readonly Interaction[],
  notes: readonly Note[],
  matcher: TopicMatcher,
): Cues[] => [
  ...cuesIn(text, [id], { in: 'bio' }, matcher),
  ...notes.flatMap((note) => cuesIn(note.text, [id], { in: 'note', noteId: note.id }, matcher)),
  ...contacts.flatMap((one) => (one.personIds.length > 1 ? [] : cuesOf(one, matcher))),
];

const cuesOf = ({ id, about, personIds }: Interaction, matcher: TopicMatcher): Cues[] =>
  cuesIn(about, personIds, { in: 'interaction', interactionId: id }, matcher);

function cuesIn(
  text: string,
  personIds: readonly string[],
  place: TopicPlace,
  matcher: TopicMatcher,
): Cues[] {
  if (!mayCue(text)) return [];
  const [wishes, experts] = [wishTopics(text, matcher), expertTopics(text, matcher)];
  return wishes.length + experts.length > 0 ? [{ place, personIds, wishes, experts }] : [];
}

function tell(
  told: Told,
  { place, personIds, wishes, experts }: Cues,
  names: ReadonlyMap<string, string>,
): void {
  const add = (id: string, what: keyof Said, topic: string) => {
    const list = told.get(id);
    if (list) list.push(what, topic, place);
    else told.set(id, [what, topic, place]);
  };
  for (const { topic, before } of wishes) {
    for (const id of saidOf(before, personIds, place, names)) add(id, 'wants', topic);
    if (place.in === 'interaction' && !FIRST_PERSON.test(before))
      for (const id of personIds) add(id, 'wishedAt', topic);
  }
  for (const { topic, before } of experts)
    for (const id of saidOf(before, personIds, place, names)) if (id !== ME) add(id, 'teaches', topic);
}

function saidBy(list: readonly unknown[]): Said {
  const said = { wants: new Map<string, TopicPlace[]>(), teaches: new Map<string, TopicPlace[]>() };
  const wishedAt = new Map<string, Set<string>>();
  for (let at = 0; at < list.length; at += 3) {
    const [what, topic, place] = list.slice(at, at + 3) as [keyof Said, string, TopicPlace];
    if (what !== 'wishedAt') putOnce(said[what], topic, place);
    else if (place.in === 'interaction')
      wishedAt.set(place.interactionId, (wishedAt.get(place.interactionId) ?? new Set()).add(topic));
  }
  return { ...said, wishedAt };
}

/** Somebody with what is said of their learning. */
export interface ToldPerson {
  id: string;
  person: NetworkPerson;
  said: Said | undefined;
}

/** Everybody with what is said of their learning, made once for each network. */
export const toldOf = onceFor(function* (
  network: Network,
  matcher: TopicMatcher,
): Steps<readonly ToldPerson[]> {
  const learning = yield* learningOf.steps(network, matcher);
  const kept = keptIn(network, 'told');
  return network.people.map((person) => {
    const { id } = person;
    const said = learning.get(id);
    return kept.of(id, [person, said], () => ({ id, person, said }));
  });
});

/** The places of a topic that show that a person has it: not where they, or another at the same table, only want it. */
export function shownPlaces(
  said: Said | undefined,
  person: NetworkPerson,
  topic: string,
): readonly TopicPlace[] {
  const places = person.topics.get(topic) ?? [];
  if (!said) return places;
  const wishes = said.wants.get(topic);
  // Most topics of most people are nobody's wish.
  if (!wishes && !places.some((place) => isWishedAt(said, place, topic))) return places;
  const wanted = new Set(wishes?.map(keyOf));
  const own = wanted.has('bio');
  // A wish in a person's own text may stand in the headline, the bio or a tag: the text does not say in which.
  const doubted = (place: TopicPlace) =>
    wanted.has(keyOf(place)) || (own && OWN_WORDS.has(place.in)) || isWishedAt(said, place, topic);
  return places.filter((place) => !doubted(place));
}

const isWishedAt = ({ wishedAt }: Said, place: TopicPlace, topic: string): boolean =>
  place.in === 'interaction' && wishedAt.get(place.interactionId)?.has(topic) === true;

const OWN_WORDS: ReadonlySet<TopicPlace['in']> = new Set(['headline', 'bio', 'tags', 'page topics']);

const keyOf = (place: TopicPlace): string =>
  place.in === 'note'
    ? `note ${place.noteId}`
    : place.in === 'interaction'
      ? `at ${place.interactionId}`
      : place.in;

const FIRST_PERSON = /(?:^|\s)I(?:['’]\p{L}+)?(?:\s+\p{L}+){0,3}\s*$/u;

/** Of whom it is said: the user for `I`, else who is named before, else the one person that it is about. */
function saidOf(
  before: string,
  personIds: readonly string[],
  place: TopicPlace,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const own = place.in === 'bio';
  if (!own && FIRST_PERSON.test(before)) return [ME];
  if (personIds.length === 1) return personIds;
  const words = new Set(before.match(/\p{Lu}[\p{L}\p{M}]+/gu));
  return personIds.filter((id) => words.has(names.get(id)?.split(/\s+/u)[0] ?? ''));
}

function putOnce(topics: Map<string, TopicPlace[]>, topic: string, place: TopicPlace): void {
  const places = topics.get(topic) ?? [];
  if (!places.some((other) => keyOf(other) === keyOf(place))) places.push(place);
  topics.set(topic, places);
}
