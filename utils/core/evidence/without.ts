import { ABOUT_ME, type AboutMe } from '../about-me.ts';
import type { Interaction } from '../interaction.ts';
import type { Network, NetworkPerson, TopicPlace, Whole } from '../network.ts';
import type { Note } from '../note.ts';
import { contribution, strength } from '../tie.ts';
import { fold } from '../words.ts';
import type { Fact } from './fact.ts';

type Of<K extends Fact['fact']> = Extract<Fact, { fact: K }>;

const all = <K extends Fact['fact']>(facts: readonly Fact[], ...kinds: K[]): Of<K>[] =>
  facts.filter((one): one is Of<K> => (kinds as string[]).includes(one.fact));

const OF_PEOPLE = ['membership', 'noticed', 'topic', 'words', 'tie', 'discipline', 'met'] as const;

/** The network as if some facts were not known. Linear in the network. */
export function without(network: Network, facts: readonly Fact[]): Network {
  const entries = new Set([
    ...all(facts, 'interaction').map(({ interactionId }) => interactionId),
    ...all(facts, 'note').map(({ noteId }) => noteId),
  ]);
  const goals = new Set(all(facts, 'goal').map(({ goalId }) => goalId));
  const own = new Set(all(facts, 'own membership').map(({ communityId }) => communityId));
  const gone = network.interactions.filter(({ id }) => entries.has(id));
  const of = Map.groupBy(all(facts, ...OF_PEOPLE), (one) => one.personId);
  const people = network.people.map((person) =>
    withoutEntries((of.get(person.id) ?? []).reduce(less, person), entries, gone, network),
  );
  const { contacts: _, ...others } = network;
  return {
    ...others,
    ...(network.whole && { whole: lessOf(network.whole, network.people, people) }),
    me: {
      memberships: network.me.memberships.filter((id) => !own.has(id)),
      goals: network.me.goals.filter(({ id }) => !goals.has(id)),
      ...(network.me.about && { about: aboutBut(network.me.about, facts) }),
    },
    people,
    interactions: interactionsWithout(network, entries, facts),
    notes: notesWithout(network, entries, facts),
  };
}

/** What the user says of themselves without what is not to be known. */
function aboutBut(about: AboutMe, facts: readonly Fact[]): AboutMe {
  const gone = new Set(all(facts, 'about me').map(({ what }) => what));
  return Object.fromEntries(
    ABOUT_ME.flatMap((what) => (about[what] === undefined || gone.has(what) ? [] : [[what, about[what]]])),
  );
}

/** A topic that somebody lost, one fewer has of all. */
function lessOf(whole: Whole, before: readonly NetworkPerson[], after: readonly NetworkPerson[]): Whole {
  const lost = new Map<string, number>();
  before.forEach(({ topics }, at) => {
    const left = after[at]?.topics;
    if (topics !== left)
      for (const topic of topics.keys()) if (!left?.has(topic)) lost.set(topic, (lost.get(topic) ?? 0) + 1);
  });
  return { ...whole, having: (topic) => whole.having(topic) - (lost.get(topic) ?? 0) };
}

function less(person: NetworkPerson, fact: Fact): NetworkPerson {
  switch (fact.fact) {
    case 'membership':
      return { ...person, memberships: person.memberships.filter((id) => id !== fact.communityId) };
    case 'noticed':
      return { ...person, noticed: (person.noticed ?? []).filter((id) => id !== fact.communityId) };
    case 'topic':
      return { ...person, topics: topicsBut(person, fact.topic) };
    case 'words':
      return { ...person, topics: topicsBut(person, fact.topic), text: '' };
    case 'tie':
      return { ...person, strength: 0 };
    case 'discipline':
      return { ...person, topics: topicsIn(person, (place) => entryOf(place) !== undefined) };
    case 'met':
      return notMetAt(person, fact.what);
    default:
      return person;
  }
}

/** Of how they met, and for whom they work, only what is not this. */
function notMetAt(person: NetworkPerson, what: string): NetworkPerson {
  const { met, organisation, ...rest } = person;
  const isIt = (name: string) => fold(name).trim() === fold(what).trim();
  return {
    ...rest,
    ...(met && !isIt(met.how) ? { met } : {}),
    ...(organisation !== undefined && !isIt(organisation) ? { organisation } : {}),
  };
}

/** Topics with those of their places that are to be kept; none without a place. */
const topicsIn = ({ topics }: NetworkPerson, keeps: (place: TopicPlace) => boolean) =>
  new Map(
    [...topics].flatMap(([topic, places]): [string, TopicPlace[]][] => {
      const kept = places.filter(keeps);
      return kept.length > 0 ? [[topic, kept]] : [];
    }),
  );

const topicsBut = ({ topics }: NetworkPerson, topic: string) =>
  new Map([...topics].filter(([name]) => name !== topic));

/** An entry takes with it what it says of topics, and what the tie is stronger by it. */
function withoutEntries(
  person: NetworkPerson,
  entries: ReadonlySet<string>,
  gone: readonly Interaction[],
  { now, weightOf }: Pick<Network, 'now' | 'weightOf'>,
): NetworkPerson {
  if (entries.size === 0) return person;
  const topics = topicsIn(person, (place) => !entries.has(entryOf(place) ?? ''));
  const weaker = gone
    .filter(({ personIds }) => personIds.includes(person.id))
    .reduce((sum, one) => sum + strength({ sum: contribution(one, weightOf), count: 1 }, now), 0);
  return { ...person, topics, strength: Math.max(0, person.strength - weaker) };
}

const entryOf = (place: TopicPlace): string | undefined =>
  place.in === 'note' ? place.noteId : place.in === 'interaction' ? place.interactionId : undefined;

/** In an entry that stays, a topic is not said any more: it keeps the other topics that it had, and loses its words. */
function silenced(network: Network, facts: readonly Of<'topic' | 'words'>[]): Map<string, string[]> {
  const topicsIn = new Map<string, Set<string>>();
  const said = new Map<string, Set<string>>();
  const put = (to: Map<string, Set<string>>, id: string, topic: string) =>
    to.set(id, (to.get(id) ?? new Set()).add(topic));
  const unsaid = Map.groupBy(facts, ({ personId }) => personId);
  for (const person of network.people)
    for (const { topic } of unsaid.get(person.id) ?? [])
      for (const place of person.topics.get(topic) ?? []) put(said, entryOf(place) ?? '', topic);
  for (const { topics } of network.people)
    for (const [topic, places] of topics)
      for (const place of places) {
        const id = entryOf(place) ?? '';
        if (said.has(id) && !said.get(id)?.has(topic)) put(topicsIn, id, topic);
      }
  return new Map([...said.keys()].map((id) => [id, [...(topicsIn.get(id) ?? [])]]));
}

function interactionsWithout(
  network: Network,
  entries: ReadonlySet<string>,
  facts: readonly Fact[],
): readonly Interaction[] {
  const ties = all(facts, 'tie', 'met');
  const words = silenced(network, all(facts, 'words'));
  if (entries.size === 0 && ties.length === 0 && words.size === 0) return network.interactions;
  return network.interactions
    .filter(({ id }) => !entries.has(id))
    .map((one) => {
      const topics = words.get(one.id);
      const personIds = one.personIds.filter(
        (id) => !ties.some((tie) => tie.personId === id && isOf(tie, one)),
      );
      return { ...one, personIds, ...(topics && { about: '', topics }) };
    });
}

const isOf = ({ interactionIds }: Of<'tie' | 'met'>, { id }: Interaction): boolean =>
  interactionIds === 'all' || interactionIds.includes(id);

function notesWithout(
  network: Network,
  entries: ReadonlySet<string>,
  facts: readonly Fact[],
): readonly Note[] {
  const words = silenced(network, all(facts, 'topic', 'words'));
  if (entries.size === 0 && words.size === 0) return network.notes;
  return network.notes
    .filter(({ id }) => !entries.has(id))
    .map((note) => {
      const topics = words.get(note.id);
      return topics ? { ...note, text: '', topics } : note;
    });
}
