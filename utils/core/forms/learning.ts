import { ME } from '../membership.ts';
import type { Network, NetworkPerson, TopicPlace } from '../network.ts';
import { onceFor } from '../once.ts';
import { each, type Steps } from '../steps.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { type Cued, expertTopics, mayCue, wishTopics } from './cues.ts';

type ByPerson = Map<string, Map<string, TopicPlace[]>>;

/** What people say they want to learn, and what it is said of them that they teach or have done for long. */
export interface Learning {
  /** By person, `me` for the user: topics wanted, with where that is said. */
  wants: ByPerson;
  teaches: ByPerson;
  /** `<interaction> <topic>`: conversations in which a contact wanted a topic, so that it says nothing of the others. */
  wishedAt: Set<string>;
}

/**
 * Reads headlines, bios, notes and interactions for words of learning and teaching. Linear in their text. Of one network it
 * is read once, for all forms.
 */
export const learningOf = onceFor(readLearning);

const READ_AT_ONCE = 200;

function* readLearning(network: Network, matcher: TopicMatcher): Steps<Learning> {
  const learning: Learning = { wants: new Map(), teaches: new Map(), wishedAt: new Set() };
  const names = new Map(network.people.map((person) => [person.id, person.name]));
  yield* each(network.people, READ_AT_ONCE, ({ id, text }) =>
    read(learning, matcher, text, [id], { in: 'bio' }, names),
  );
  yield* each(network.notes, READ_AT_ONCE, ({ id, text, personId }) =>
    read(learning, matcher, text, [personId], { in: 'note', noteId: id }, names),
  );
  yield* each(network.interactions, READ_AT_ONCE, ({ id, about, personIds }) =>
    read(learning, matcher, about, personIds, { in: 'interaction', interactionId: id }, names),
  );
  return learning;
}

/** The places of a topic that show that a person has it: not where they, or another at the same table, only want it. */
export function shownPlaces(learning: Learning, person: NetworkPerson, topic: string): readonly TopicPlace[] {
  const places = person.topics.get(topic) ?? [];
  const wishes = learning.wants.get(person.id)?.get(topic);
  // Most topics of most people are nobody's wish.
  if (!wishes && !places.some((place) => isWishedAt(learning, place, topic))) return places;
  const wanted = new Set(wishes?.map(keyOf));
  const own = wanted.has('bio');
  // A wish in a person's own text may stand in the headline, the bio or a tag: the text does not say in which.
  const doubted = (place: TopicPlace) =>
    wanted.has(keyOf(place)) || (own && OWN_WORDS.has(place.in)) || isWishedAt(learning, place, topic);
  return places.filter((place) => !doubted(place));
}

const isWishedAt = ({ wishedAt }: Learning, place: TopicPlace, topic: string): boolean =>
  place.in === 'interaction' && wishedAt.size > 0 && wishedAt.has(`${place.interactionId} ${topic}`);

const OWN_WORDS: ReadonlySet<TopicPlace['in']> = new Set(['headline', 'bio', 'tags', 'page topics']);

const keyOf = (place: TopicPlace): string =>
  place.in === 'note'
    ? `note ${place.noteId}`
    : place.in === 'interaction'
      ? `at ${place.interactionId}`
      : place.in;

function read(
  learning: Learning,
  matcher: TopicMatcher,
  text: string,
  personIds: readonly string[],
  place: TopicPlace,
  names: ReadonlyMap<string, string>,
): void {
  if (!mayCue(text)) return;
  const add = (to: ByPerson, cued: readonly Cued[], users: boolean) => {
    for (const { topic, before } of cued)
      for (const id of saidOf(before, personIds, place, names))
        if (users || id !== ME) put(to, id, topic, place);
  };
  const wishes = wishTopics(text, matcher);
  add(learning.wants, wishes, true);
  if (place.in === 'interaction')
    for (const { topic, before } of wishes)
      if (!FIRST_PERSON.test(before)) learning.wishedAt.add(`${place.interactionId} ${topic}`);
  add(learning.teaches, expertTopics(text, matcher), false);
}

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

function put(to: ByPerson, id: string, topic: string, place: TopicPlace): void {
  const topics = to.get(id) ?? new Map<string, TopicPlace[]>();
  const places = topics.get(topic) ?? [];
  if (!places.some((other) => keyOf(other) === keyOf(place))) places.push(place);
  to.set(id, topics.set(topic, places));
}
