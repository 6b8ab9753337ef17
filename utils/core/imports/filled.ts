import { promiseOf, withNext } from '../follow-ups/next.ts';
import { LIMITS } from '../limits.ts';
import type { Person } from '../person.ts';
import { NO_TIE } from '../tie.ts';
import type { FilePerson } from './arrived.ts';

const FIELDS = ['pronouns', 'headline', 'organisation', 'location', 'bio'] as const;

/** Each once, in any case; those that are there come first and are kept as they are written. */
function union(there: readonly string[], more: readonly string[], most: number): string[] {
  const kept = new Map(there.map((one) => [one.toLocaleLowerCase(), one]));
  for (const one of more)
    if (kept.size < most && !kept.has(one.toLocaleLowerCase())) kept.set(one.toLocaleLowerCase(), one);
  return [...kept.values()];
}

type Said = Pick<FilePerson, 'mark' | 'id' | 'fields'>;

/** By what the file knows them the next time: nothing is needed where it calls them as they are called here. */
const marksOf = (id: string, said: Said): string[] => (said.id === id ? [] : [said.mark]);

/** A new person of a file. `now` in ms. */
export const newOf = (id: string, person: Said, now: number): Person =>
  withNext(
    {
      id,
      ...person.fields,
      ...(marksOf(id, person).length > 0 ? { marks: marksOf(id, person) } : {}),
      tie: NO_TIE,
      createdAt: now,
      updatedAt: now,
    },
    undefined,
  );

/**
 * A person with what a file says in addition: what is there stays, what is empty is filled in, lists get longer.
 * @returns the same object if the file says nothing new.
 */
export function filledIn(person: Person, given: Said, now: number): Person {
  const { fields } = given;
  const filled: Person = {
    ...person,
    tags: union(person.tags, fields.tags, LIMITS.tags),
    topics: union(person.topics, fields.topics, LIMITS.tags),
  };
  const marks = union(person.marks ?? [], marksOf(person.id, given), LIMITS.marks);
  if (marks.length > 0) filled.marks = marks;
  const emails = union(person.emails ?? [], fields.emails ?? [], LIMITS.emails);
  if (emails.length > 0) filled.emails = emails;
  for (const field of FIELDS) {
    const value = filled[field] ?? fields[field];
    if (value !== undefined) filled[field] = value;
  }
  if (!filled.met && fields.met) filled.met = fields.met;
  if (!filled.cadence && fields.cadence) filled.cadence = fields.cadence;
  if (!filled.followUp && fields.followUp) filled.followUp = fields.followUp;
  return isSame(person, filled) ? person : withNext({ ...filled, updatedAt: now }, promiseOf(person));
}

const WHOLE = ['met', 'cadence', 'followUp'] as const;
const LISTS = ['tags', 'topics', 'emails', 'marks'] as const;

const isSame = (before: Person, after: Person): boolean =>
  WHOLE.every((part) => before[part] === after[part]) &&
  FIELDS.every((field) => before[field] === after[field]) &&
  LISTS.every((list) => (before[list]?.length ?? 0) === (after[list]?.length ?? 0));
