import { learningOf, shownPlaces } from '../forms/learning.ts';
import type { Interaction } from '../interaction.ts';
import { ME, type Membership } from '../membership.ts';
import type { Noticer } from '../memberships/noticed.ts';
import type { Network, NetworkPerson } from '../network.ts';
import { networkOf, topicsOfNote } from '../network-of.ts';
import type { Note } from '../note.ts';
import type { Person } from '../person.ts';
import type { TopicMatcher } from '../topics/matcher.ts';

/** Somebody with all that is kept about them. */
export interface PersonRecords {
  person: Person;
  interactions: readonly Interaction[];
  notes: readonly Note[];
  memberships: readonly Membership[];
  /** The addresses of their pages. */
  pages: readonly string[];
}

/** What is said of somebody and a topic, as bits of one number. */
export const SAID = {
  /** They want to learn it. */
  wants: 1,
  /** They teach it, or have done it for long. */
  teaches: 2,
  /** They told the user an insight about it, or gave a link. */
  kept: 4,
  /** What is written about them says that the user wants to learn it. */
  userWants: 8,
} as const;

export interface TopicSaid {
  topic: string;
  /** In how many places it shows that they have it, up to 255. */
  places: number;
  said: number;
}

/** What suggestions need to know of everybody to tell who matters: of one person, from what is kept about them alone. */
export interface Aggregate {
  id: string;
  /** The stored sum of the tie (see tie.ts), how often they were met, and when last, in ms; 0 for never. */
  sum: number;
  count: number;
  lastAt: number;
  /** In the order of their names. */
  topics: readonly TopicSaid[];
  /** Ids of the communities they belong to, and of those they are said to belong to; in order. */
  communities: readonly string[];
  noticed: readonly string[];
}

/** Somebody as the engine sees them, alone. The strength of the tie is that of `now`, in ms. */
export const personAlone = (
  { person, interactions, notes, memberships, pages }: PersonRecords,
  matcher: TopicMatcher,
  now: number,
  notice?: Noticer,
): Network =>
  networkOf(
    { people: [person], interactions, notes, memberships, goals: [], pages: new Map([[person.id, pages]]) },
    matcher,
    now,
    notice,
  );

/** The aggregate of one person. Linear in what is written about them; the same in whatever order it is read. */
export function aggregateOf(records: PersonRecords, matcher: TopicMatcher, notice?: Noticer): Aggregate {
  const { id, tie } = records.person;
  const network = personAlone(records, matcher, 0, notice);
  const [person] = network.people;
  return {
    id,
    sum: tie.sum,
    count: tie.count,
    lastAt: tie.lastAt ?? 0,
    topics: person ? topicsOf(person, network, matcher) : [],
    communities: [...(person?.memberships ?? [])].sort(),
    noticed: [...(person?.noticed ?? [])].sort(),
  };
}

function topicsOf(person: NetworkPerson, network: Network, matcher: TopicMatcher): TopicSaid[] {
  const learning = learningOf(network, matcher);
  const told = learning.get(person.id);
  const { wants, teaches } = told ?? {};
  const userWants = learning.get(ME)?.wants;
  const kept = new Set(network.notes.flatMap((one) => (one.kind ? topicsOfNote(one, matcher) : [])));
  const bit = (which: keyof typeof SAID, holds: boolean | undefined) => (holds ? SAID[which] : 0);
  const all = [person.topics, wants, teaches, userWants].flatMap((topics) => [...(topics?.keys() ?? [])]);
  return [...new Set(all)].sort().map((topic) => ({
    topic,
    places: Math.min(255, shownPlaces(told, person, topic).length),
    said:
      bit('wants', wants?.has(topic)) |
      bit('teaches', teaches?.has(topic)) |
      bit('kept', kept.has(topic)) |
      bit('userWants', userWants?.has(topic)),
  }));
}
