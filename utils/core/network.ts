import type { AboutMe } from './about-me.ts';
import type { Contacts } from './contacts.ts';
import type { Goal } from './goal.ts';
import type { Interaction } from './interaction.ts';
import type { WeightOf } from './interaction-kinds.ts';
import { Kept } from './kept.ts';
import type { Note } from './note.ts';

/** Where a topic of a person was seen. The more places, the surer. */
export type TopicPlace =
  | { in: 'tags' | 'headline' | 'bio' | 'page topics' }
  | { in: 'note'; noteId: string }
  | { in: 'interaction'; interactionId: string };

/** One person as the engine sees them. */
export interface NetworkPerson {
  id: string;
  name: string;
  /** Headline, bio, tags and topics in one: what a person says of themselves and the user of them. */
  text: string;
  organisation?: string;
  /** How the user met them, and on which day (`YYYY-MM-DD`) if that is known. */
  met?: { how: string; on?: string };
  /** Through whom the user met them. */
  throughId?: string;
  location?: string;
  /** Strength of the tie now. */
  strength: number;
  /** Canonical topics, each with the places it was seen in. */
  topics: ReadonlyMap<string, readonly TopicPlace[]>;
  /** Ids of the communities they belong to. */
  memberships: readonly string[];
  /** Ids of the communities that they are said to belong to, which the user has neither confirmed nor denied. */
  noticed?: readonly string[];
}

/** All that suggestions are computed from: facts only. */
export interface Network {
  /** Milliseconds. */
  now: number;
  /** The user: where they belong, what they want, and what they say of themselves, if anything. */
  me: { memberships: readonly string[]; goals: readonly Goal[]; about?: AboutMe };
  people: readonly NetworkPerson[];
  interactions: readonly Interaction[];
  notes: readonly Note[];
  /** The same by person, where whoever read them has them so. */
  contacts?: Contacts;
  /** What each kind of interaction weighs, where the user changed that. */
  weightOf?: WeightOf;
  /** What these people were chosen from, where they are not everybody. */
  whole?: Whole;
  /** What the last computation made that this one may take over: it changes how long it takes, and nothing else. */
  kept?: Kept;
}

/** Everybody, where only some of them are looked at. */
export interface Whole {
  people: number;
  /** How many of all have a topic. */
  having(topic: string): number;
}

/** What may be taken over from the last computation, by the name of what made it; nothing where there was none. */
export const keptIn = ({ kept }: Pick<Network, 'kept'>, name: string): Kept => kept?.part(name) ?? new Kept();

/** How many people there are, whether or not they are looked at. */
export const peopleInAll = ({ people, whole }: Pick<Network, 'people' | 'whole'>): number =>
  whole?.people ?? people.length;

/** How many have a topic, whether or not they are looked at. @param seen how many of those who are looked at. */
export const havingInAll = ({ whole }: Pick<Network, 'whole'>, topic: string, seen: number): number =>
  Math.max(seen, whole?.having(topic) ?? 0);
