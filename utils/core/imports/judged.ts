import type { LeftOut } from '../incoming.ts';
import type { Met } from '../person.ts';
import type { Likeness } from '../same-person.ts';
import type { FileContact, FilePerson } from './arrived.ts';

/** Whom somebody in a file is taken for. */
export type Verdict =
  | { kind: 'new' }
  /** Somebody known: a file brought them before, or a page is theirs. `adds`: the file says something new of them. `met`: how the user met them. */
  | { kind: 'known'; personId: string; name: string; adds: boolean; met?: Met }
  /** Somebody known may be meant, the likeliest first: the user decides. */
  | { kind: 'unclear'; likely: readonly Likeness[] };

/** Somebody in a file, and whom they are taken for. */
export interface Judged {
  person: FilePerson;
  verdict: Verdict;
  /** Nothing in the records, and nobody before them in the file, can be them: they need not be looked up when they are taken in. */
  fresh?: true;
}

/** What taking a file in would do. */
export interface Plan {
  /** The number of the last change of the records that were looked at. */
  asOf?: number;
  people: readonly Judged[];
  /** Those that are not there yet. */
  contacts: readonly FileContact[];
  /** How many contacts of the file are there already. */
  contactsHeld: number;
  /** How many notes are new. */
  notes: number;
  leftOut: readonly LeftOut[];
}

/** What is done with somebody who may be known: they are that one, they are somebody else, or they are left out. */
export type Choice = 'same' | 'new' | 'leave';

/** What is done with each of the unclear, by their mark; those not named are new. */
export type Choices = ReadonlyMap<string, Choice>;

/** The plan in numbers. */
export interface Counted {
  new: number;
  adds: number;
  held: number;
  unclear: number;
}

/** How many people of a plan are new, known with something new, known with nothing new, and unclear. */
export function counted(people: readonly Judged[]): Counted {
  const numbers: Counted = { new: 0, adds: 0, held: 0, unclear: 0 };
  for (const { verdict } of people)
    if (verdict.kind === 'known') numbers[verdict.adds ? 'adds' : 'held'] += 1;
    else numbers[verdict.kind] += 1;
  return numbers;
}
