import * as z from 'zod/mini';
import { personCadence } from './follow-ups/cadence.ts';
import { LIMITS } from './limits.ts';
import { MOST_DECLINED } from './membership.ts';
import { day, email, id, instant, line, tags, text } from './shapes.ts';

/** What is kept up to date about the interactions with a person, so that nothing is recounted to show it. */
export const tie = z.strictObject({
  /** Σ weight(kind) · 2^((at − landmark) / 90 d): see tie.ts. */
  sum: z.number().check(z.nonnegative()),
  count: z.int().check(z.nonnegative()),
  lastAt: z.exactOptional(instant),
  lastId: z.exactOptional(id),
});
export type Tie = z.infer<typeof tie>;

/** A promise to a person that is still open. */
const promised = z.strictObject({
  /** The day it comes: the promised one, or a later one that it was put off to. */
  on: day,
  interactionId: id,
  what: z.exactOptional(line()),
  /** The promised day, where it was put off. */
  planned: z.exactOptional(day),
});
export type Promised = z.infer<typeof promised>;

/** What comes next with a person, kept up to date with everything it is made of. */
export const nextFollowUp = z.strictObject({
  ...promised.shape,
  /** Of a promise alone. */
  interactionId: z.exactOptional(id),
  /** Why, where it is no promise: a day the user planned, or the cadence. */
  reason: z.exactOptional(z.enum(['own', 'cadence'])),
  /** Where it is no promise: the earliest promise, which comes later. */
  promise: z.exactOptional(promised),
});
export type NextFollowUp = z.infer<typeof nextFollowUp>;

/** A day on which the user wants to be in touch with somebody, whatever was said before. */
export const ownFollowUp = z.strictObject({
  on: day,
  what: z.exactOptional(line()),
  /** Put off to this day; the planned one stays. */
  snoozedUntil: z.exactOptional(day),
});
export type OwnFollowUp = z.infer<typeof ownFollowUp>;

/** How, when and through whom the user met somebody; what is not known is absent. */
export const met = z.strictObject({
  how: z.exactOptional(line()),
  on: z.exactOptional(day),
  /** Through somebody the user knows; or only by name, `through`. Never both. */
  throughId: z.exactOptional(id),
  through: z.exactOptional(line(LIMITS.name)),
});
export type Met = z.infer<typeof met>;

/** One human the user knows of, and what the user keeps about them. */
export const person = z.strictObject({
  id,
  name: line(LIMITS.name),
  pronouns: z.exactOptional(line(LIMITS.tag)),
  headline: z.exactOptional(line()),
  organisation: z.exactOptional(line()),
  location: z.exactOptional(line()),
  bio: z.exactOptional(text),
  emails: z.exactOptional(z.array(email).check(z.maxLength(LIMITS.emails))),
  tags,
  /** Topics in the words of the pages they were read on. */
  topics: tags,
  met: z.exactOptional(met),
  /** What names them in files that were taken in, so that the same file brings nobody twice. */
  marks: z.exactOptional(z.array(line()).check(z.maxLength(LIMITS.marks))),
  /** Ids of communities that they were offered as a member of, and the user said no. */
  notMemberOf: z.exactOptional(z.array(id).check(z.maxLength(MOST_DECLINED))),
  tie,
  followUp: z.exactOptional(ownFollowUp),
  cadence: z.exactOptional(personCadence),
  next: z.exactOptional(nextFollowUp),
  createdAt: instant,
  updatedAt: instant,
});
export type Person = z.infer<typeof person>;
