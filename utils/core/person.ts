import * as z from 'zod/mini';
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

/** The earliest promise to a person that is still open. */
export const nextFollowUp = z.strictObject({
  on: day,
  interactionId: id,
  what: z.exactOptional(line()),
});
export type NextFollowUp = z.infer<typeof nextFollowUp>;

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
  next: z.exactOptional(nextFollowUp),
  createdAt: instant,
  updatedAt: instant,
});
export type Person = z.infer<typeof person>;
