import * as z from 'zod/mini';
import { day, id, instant, line } from './shapes.ts';

export const DISMISS_REASONS = ['not my field', 'not now', 'wrong people', 'already in it', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What the user decided on a suggestion. */
export const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }),
  z.strictObject({ kind: z.literal('dismissed'), reason: z.enum(DISMISS_REASONS) }),
  z.strictObject({ kind: z.literal('snoozed'), until: day }),
  z.strictObject({ kind: z.literal('done') }),
]);
export type Decision = z.infer<typeof decision>;

export const review = z.strictObject({
  /** The id of the suggestion. */
  id,
  decision,
  /** The suggestion in words, as it was when it was reviewed: reviews can be read when it is gone. */
  title: line(),
  /** Of the evidence it was made on: a dismissed suggestion returns only when this has materially changed. */
  evidence: z.array(line()).check(z.maxLength(500)),
  at: instant,
});
export type Review = z.infer<typeof review>;
