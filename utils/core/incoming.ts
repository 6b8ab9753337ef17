import type { Interaction } from './interaction.ts';
import type { Met, Person } from './person.ts';

// What a file of another tool says, before anybody has looked whether the people in it are known.

/** Where in a file something stands, as the user would look for it: a line or an entry, and in an archive its file. */
export interface Place {
  file?: string;
  /** Counted from 1. */
  line: number;
  /** What is counted where it is not lines: the entries of a list, which `file` names then. */
  counts?: 'entries';
}

/** What a file says about one person, cleaned of nothing but spaces; bounds are applied where it is taken in. */
export interface IncomingPerson {
  at: Place;
  /**
   * What names this person in the file, the same each time it is exported: an id, else the address of a page, else an
   * e-mail address, else name and organisation.
   */
  ref: string;
  /** Of a table of our own: what the person is called in the records that it was made of. */
  id?: string;
  /** Empty where the file only has an address. */
  name: string;
  pronouns?: string;
  headline?: string;
  organisation?: string;
  location?: string;
  bio?: string;
  emails: readonly string[];
  /** Addresses of their pages, `https:`: profiles and own sites. */
  pages: readonly string[];
  tags: readonly string[];
  /** In the words of the file: what they can do or care for. */
  topics: readonly string[];
  /** Of a table of our own: how often the user wants to be in touch, and the day that they planned. */
  cadence?: Person['cadence'];
  followUp?: Person['followUp'];
  notes: readonly IncomingNote[];
}

/** `at` in ms, where the file says when it was written. */
export interface IncomingNote {
  text: string;
  at?: number;
  /** What it says is how and when the user met them: it is kept as that, where nothing else is said of it. */
  met?: Pick<Met, 'how' | 'on'>;
}

/** One contact with people of the file. */
export interface IncomingInteraction {
  at: Place;
  /** What names this contact in every file of its kind, where something does; else what it says. */
  ref?: string;
  /** The `ref` of each. */
  refs: readonly string[];
  kind: Interaction['kind'];
  /** In ms. */
  when: number;
  about: string;
  /** In minutes. */
  duration?: number;
  place?: string;
  /** A promise: its day, `YYYY-MM-DD`. */
  followUp?: { on: string; what?: string; done?: boolean };
}

/** What of a file is not taken in, and why, as a sentence for the user. */
export interface LeftOut {
  at: Place;
  reason: string;
}

/** All that a file brings. */
export interface Arrivals {
  people: readonly IncomingPerson[];
  interactions: readonly IncomingInteraction[];
  leftOut: readonly LeftOut[];
}
