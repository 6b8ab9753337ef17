import type { Identity } from '../identity.ts';
import type { LeftOut, Place } from '../incoming.ts';
import type { FollowUp, Interaction } from '../interaction.ts';
import type { Met, Person } from '../person.ts';

// What a file brings, made fit to keep: within the limits, its pages known as identities, its people named by a mark.

/** A page of somebody in a file. */
export interface FilePage {
  identity: Identity;
  url: string;
}

/** A note in a file; `id` is made of whose it is and what it says, so that it is the same each time. */
export interface FileNote {
  id: string;
  text: string;
  /** When it was written, in ms, where the file says it. */
  at?: number;
  /** What it says is how the user met them: see `settled`. */
  met?: Met;
}

/** What a file says of somebody, as far as it can be kept. */
export type FileFields = Pick<Person, 'name' | 'tags' | 'topics'> &
  Partial<Pick<Person, 'pronouns' | 'headline' | 'organisation' | 'location' | 'bio' | 'emails' | 'met'>> &
  Partial<Pick<Person, 'cadence' | 'followUp'>>;

/** Somebody in a file. */
export interface FilePerson {
  at: Place;
  /** Names them in every file of this format: `linkedin:` and a hash. */
  mark: string;
  /** What they are called in the records that the file was made of, where it is a table of our own. */
  id?: string;
  fields: FileFields;
  pages: readonly FilePage[];
  notes: readonly FileNote[];
}

/** A contact with people of a file; `id` is made of what it says. */
export interface FileContact {
  id: string;
  /** The mark of each. */
  marks: readonly string[];
  kind: Interaction['kind'];
  at: number;
  about: string;
  duration?: number;
  place?: string;
  followUp?: FollowUp;
}

/** All that a file brings. */
export interface Arrived {
  people: readonly FilePerson[];
  contacts: readonly FileContact[];
  leftOut: readonly LeftOut[];
}
