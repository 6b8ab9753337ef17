import * as z from 'zod/mini';
import { MOST_MINUTES } from './duration.ts';
import { interactionKind } from './kind-changes.ts';
import { LIMITS } from './limits.ts';
import { day, id, instant, line, tags, text, webUrl } from './shapes.ts';

/** A promise with a date. */
export const followUp = z.strictObject({
  on: day,
  what: z.exactOptional(line()),
  doneAt: z.exactOptional(instant),
  /** Put off to this day; the promised one stays. */
  snoozedUntil: z.exactOptional(day),
});
export type FollowUp = z.infer<typeof followUp>;

/** So many things are given and got in one contact, and told in it. */
export const MOST_THINGS = 20;

/** What the user gave or got: a list of lines. */
const things = z.array(line()).check(z.minLength(1), z.maxLength(MOST_THINGS));

/** One contact between the user and one or more people. */
export const interaction = z.strictObject({
  id,
  personIds: z.array(id).check(z.minLength(1), z.maxLength(LIMITS.people)),
  kind: interactionKind,
  at: instant,
  about: text,
  topics: tags,
  /** What the user gave them, and what the user got of them. */
  gave: z.exactOptional(things),
  got: z.exactOptional(things),
  followUp: z.exactOptional(followUp),
  /** The community it happened in, if it did. */
  communityId: z.exactOptional(id),
  /** How long it was, in minutes. */
  duration: z.exactOptional(z.int().check(z.positive(), z.maximum(MOST_MINUTES))),
  /** Where it was, in the user's words. */
  place: z.exactOptional(line()),
  /** The event that the user was at: who was met there is one cohort. */
  event: z.exactOptional(line()),
  /** The page that was open when it was logged. */
  url: z.exactOptional(webUrl),
  createdAt: instant,
  updatedAt: instant,
});
export type Interaction = z.infer<typeof interaction>;

/** All that the user wrote in it, beside its topics. */
export const textOf = ({ about, gave = [], got = [], followUp: promise }: Interaction): string =>
  [about, ...gave, ...got, promise?.what ?? ''].filter((text) => text !== '').join('\n');
