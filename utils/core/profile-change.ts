import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { id, instant, line, text } from './shapes.ts';

/** What a profile said before and says now, as it was seen when the user came by again. */
export const profileChange = z.strictObject({
  id,
  personId: id,
  at: instant,
  /** The key of the page. */
  key: line(LIMITS.url),
  field: z.enum(['name', 'headline', 'organisation', 'location']),
  /** Empty where the page said nothing. */
  before: text,
  after: text,
  /** The user has used it or left it. */
  settled: z.exactOptional(z.literal(true)),
});
export type ProfileChange = z.infer<typeof profileChange>;
