import * as z from 'zod/mini';
import { id, instant, tags, text, webUrl } from './shapes.ts';

/** What a note can be besides a note: something worth keeping that they told the user, or a link worth keeping from them. */
export const NOTE_KINDS = ['insight', 'resource'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What the user wrote about a person. */
export const note = z.strictObject({
  id,
  personId: id,
  text: text.check(z.regex(/\S/u)),
  kind: z.exactOptional(z.enum(NOTE_KINDS)),
  /** What an insight or a resource is about. */
  topics: z.exactOptional(tags),
  /** Where a resource is. */
  link: z.exactOptional(webUrl),
  /** The contact that it came of. */
  interactionId: z.exactOptional(id),
  /** Several were there, each of whom has it: it is not said which of them told it, so it counts as told by none of them. */
  fromSeveral: z.exactOptional(z.literal(true)),
  /** The page that was open when it was written. */
  url: z.exactOptional(webUrl),
  createdAt: instant,
  updatedAt: instant,
});
export type Note = z.infer<typeof note>;

/** Whether it says anything of the one person it is kept with, and not only of a contact with several. */
export const isOfOne = ({ fromSeveral }: Note): boolean => fromSeveral === undefined;
