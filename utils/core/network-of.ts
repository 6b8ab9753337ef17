import type { AboutMe } from './about-me.ts';
import type { Goal } from './goal.ts';
import type { Interaction } from './interaction.ts';
import { ME, type Membership } from './membership.ts';
import { perhapsBelongs } from './memberships/belonging.ts';
import type { Kept, Noticer } from './memberships/noticed.ts';
import type { Network, NetworkPerson, TopicPlace } from './network.ts';
import { isOfOne, type Note } from './note.ts';
import type { Person } from './person.ts';
import { strength } from './tie.ts';
import type { TopicMatcher } from './topics/matcher.ts';

/** The facts that a network is built from. */
export interface NetworkRecords {
  people: readonly Person[];
  interactions: readonly Interaction[];
  notes: readonly Note[];
  memberships: readonly Membership[];
  goals: readonly Goal[];
  /** What the user says of themselves. */
  about?: AboutMe;
  /** The addresses of people's pages, by their ids. */
  pages?: ReadonlyMap<string, readonly string[]>;
}

type Topics = Map<string, TopicPlace[]>;
type Finder = Pick<TopicMatcher, 'find' | 'canonical'>;

/**
 * What suggestions are computed from, out of the records: one pass over each kind, linear in their text.
 * Topics of a person are those of tags, page topics, headline, bio, the notes about them and the interactions with
 * them, each with all its places. `now` is in milliseconds.
 * @param notice finds the communities that people are said to belong to: in their own texts, in notes, in contacts with them
 * alone (of several it is not said who is meant), and by their pages.
 */
export function networkOf(
  records: NetworkRecords,
  matcher: TopicMatcher,
  now: number,
  notice?: Noticer,
): Network {
  const finder = remembering(matcher);
  // What one of several told is of nobody in particular; its topics are those of the contact.
  const notes = records.notes.filter(isOfOne);
  const saidAt = topicsByContact(notes, records.interactions, finder);
  const topics = new Map(records.people.map((person) => [person.id, ownTopics(person, finder)]));
  for (const note of notes) {
    // What a contact and the note that came of it say is said once.
    const before = saidAt.get(note.interactionId ?? '');
    const found = topicsOfNote(note, finder).filter((topic) => !before?.has(topic));
    see(topics.get(note.personId), found, { in: 'note', noteId: note.id });
  }
  for (const interaction of records.interactions) addInteraction(topics, interaction, finder);
  const memberships = membershipsOf(records.memberships);
  const kept = notice && keptIn({ ...records, notes });
  const people = records.people.map((person) => {
    const own = memberships.get(person.id) ?? [];
    const noticed = notice && kept ? noticedOf(kept(person), person, own, notice) : [];
    return {
      ...described(person, now),
      topics: topics.get(person.id) ?? new Map(),
      memberships: own,
      ...(noticed.length > 0 ? { noticed } : {}),
    };
  });
  const about = records.about && { about: records.about };
  const me = { memberships: memberships.get(ME) ?? [], goals: records.goals, ...about };
  return { now, me, people, interactions: records.interactions, notes };
}

/** Topics of a list of words in a user's or a page's language: each word by its canonical name, and what is found in it. */
export const topicsOfWords = (words: readonly string[], finder: Finder): string[] => [
  ...new Set(words.flatMap((word) => [finder.canonical(word) ?? [], finder.find(word)].flat())),
];

/** Topics of an interaction, from its words and from what it was tagged with. */
export const topicsOfInteraction = (of: Pick<Interaction, 'about' | 'topics'>, finder: Finder): string[] => [
  ...new Set([...topicsOfWords(of.topics, finder), ...finder.find(of.about)]),
];

/** The topics of the contacts that notes came of, by the ids of these. */
function topicsByContact(
  notes: readonly Note[],
  interactions: readonly Interaction[],
  finder: Finder,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Set(notes.flatMap(({ interactionId }) => interactionId ?? []));
  if (ids.size === 0) return new Map();
  const contacts = interactions.filter(({ id }) => ids.has(id));
  return new Map(contacts.map((one) => [one.id, new Set(topicsOfInteraction(one, finder))]));
}

/** Topics of a note, from its words and from what it was tagged with. */
export const topicsOfNote = ({ text, topics = [] }: Note, finder: Finder): string[] => [
  ...new Set([...topicsOfWords(topics, finder), ...finder.find(text)]),
];

function ownTopics(person: Person, finder: Finder): Topics {
  const topics: Topics = new Map();
  see(topics, topicsOfWords(person.tags, finder), { in: 'tags' });
  see(topics, topicsOfWords(person.topics, finder), { in: 'page topics' });
  see(topics, finder.find(person.headline ?? ''), { in: 'headline' });
  see(topics, finder.find(person.bio ?? ''), { in: 'bio' });
  return topics;
}

function addInteraction(topics: ReadonlyMap<string, Topics>, interaction: Interaction, finder: Finder): void {
  const found = topicsOfInteraction(interaction, finder);
  if (found.length === 0) return;
  for (const personId of new Set(interaction.personIds))
    see(topics.get(personId), found, { in: 'interaction', interactionId: interaction.id });
}

function see(topics: Topics | undefined, found: readonly string[], place: TopicPlace): void {
  if (!topics) return;
  for (const topic of found) {
    const places = topics.get(topic);
    if (places) places.push(place);
    else topics.set(topic, [place]);
  }
}

function described(person: Person, now: number): Omit<NetworkPerson, 'topics' | 'memberships'> {
  const { id, name, headline, bio, organisation, location, met } = person;
  const text = [headline, bio, person.tags.join(', '), person.topics.join(', ')].filter(Boolean).join('\n');
  return {
    id,
    name,
    text,
    ...(organisation === undefined ? {} : { organisation }),
    ...(location === undefined ? {} : { location }),
    ...(met?.throughId === undefined ? {} : { throughId: met.throughId }),
    ...(met?.how === undefined
      ? {}
      : { met: { how: met.how, ...(met.on === undefined ? {} : { on: met.on }) } }),
    strength: strength(person.tie, now),
  };
}

/** Only what is said, not what is only named: a name in passing says too little to count at all. */
function noticedOf(kept: Kept, person: Person, memberships: readonly string[], notice: Noticer): string[] {
  const settled = new Set([...memberships, ...(person.notMemberOf ?? [])]);
  return notice(kept).flatMap(({ communityId, sure }) =>
    sure === 'high' && !settled.has(communityId) ? communityId : [],
  );
}

/** What is kept about each person, as far as it may say where they belong. */
function keptIn({ notes, interactions, pages }: NetworkRecords): (person: Person) => Kept {
  const notesOf = Map.groupBy(notes, ({ personId }) => personId);
  const alone = interactions.filter((one) => one.personIds.length === 1 && perhapsBelongs(one.about));
  const contactsOf = Map.groupBy(alone, ({ personIds }) => personIds[0]);
  return (person) => ({
    person,
    notes: notesOf.get(person.id) ?? [],
    interactions: contactsOf.get(person.id) ?? [],
    pages: pages?.get(person.id) ?? [],
  });
}

function membershipsOf(memberships: readonly Membership[]): Map<string, string[]> {
  const by = new Map<string, Set<string>>();
  for (const { who, communityId } of memberships) {
    const of = by.get(who);
    if (of) of.add(communityId);
    else by.set(who, new Set([communityId]));
  }
  return new Map([...by].map(([who, ids]) => [who, [...ids]]));
}

/** Short texts repeat (tags, page topics, what a conversation was about): each is read once. */
function remembering(matcher: TopicMatcher): Finder {
  const found = new Map<string, string[]>();
  const known = new Map<string, string | undefined>();
  return {
    find(text) {
      if (text.length > 80) return matcher.find(text);
      const before = found.get(text);
      if (before) return before;
      const topics = matcher.find(text);
      found.set(text, topics);
      return topics;
    },
    canonical(word) {
      if (!known.has(word)) known.set(word, matcher.canonical(word));
      return known.get(word);
    },
  };
}
