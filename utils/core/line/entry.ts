import type { InteractionKind } from '../interaction-kinds.ts';
import type { Kind } from '../kinds.ts';

/** Somebody who may be meant by a name. */
export interface Candidate {
  id: string;
  name: string;
  /** What tells two of one name apart. */
  note?: string;
}

/** Whom a name means: one who is known, several of whom one is to be chosen, or somebody who is to be added. */
export type Who =
  | { state: 'known'; id: string; name: string }
  | { state: 'several'; candidates: readonly Candidate[] }
  | { state: 'new' };

/** Somebody named in a line. `isHandle`: written with an @, so it may be a handle. */
export interface LinePerson {
  name: string;
  isHandle: boolean;
  who: Who;
}

/** When the contact was: `day` as `YYYY-MM-DD`, `time` as `HH:MM` where it was said. */
export interface LineDate {
  day: string;
  time?: string;
}

/** A promise: `on` as `YYYY-MM-DD`, and what is to be done. */
export interface LineFollowUp {
  on: string;
  what?: string;
}

/** All that a line says about one interaction. What was not understood is in `about`. */
export interface LineEntry {
  kind?: InteractionKind;
  people: readonly LinePerson[];
  date?: LineDate;
  about: string;
  topics: readonly string[];
  links: readonly string[];
  /** The words that name where it was, as typed. */
  community?: string;
  gave: readonly string[];
  got: readonly string[];
  insights: readonly string[];
  followUp?: LineFollowUp;
}

/** A day that stands in a text, from one place in it to another (UTF-16 code units). */
export interface FoundDate extends LineDate {
  from: number;
  to: number;
  /** Whether it is said from today on: "yesterday", "3 days ago", "Friday". */
  isRelative: boolean;
  /**
   * Set for a weekday in two or three letters, which is a day only where it can be nothing else. `told`: "on", or "last",
   * stands beside it, which are within its place; `clear`: it is no other word; `stopped`: it has its full stop.
   */
  short?: 'told' | 'clear' | 'stopped' | 'doubtful';
}

/** Finds the days in a text. A day without its year, and a weekday, is the nearest on the `side` that is asked for. */
export type FindDates = (text: string, side: 'past' | 'ahead') => readonly FoundDate[];

/** What is known around a line. */
export interface LineContext {
  /** `YYYY-MM-DD` where the user is. */
  today: string;
  findDates: FindDates;
  /** Those whom a name may mean; none, if nobody is known by it, or not yet. */
  peopleCalled(name: string, isHandle: boolean): readonly Candidate[];
  /** Kinds with the names that the user gave them, beside the words that are known of those that ship. */
  kinds?: readonly Pick<Kind, 'id' | 'name'>[];
}

/** Something that stays as text although it looks like more, with a sentence about why. */
export interface LineHint {
  from: number;
  to: number;
  says: string;
}
