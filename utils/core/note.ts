import * as z from 'zod/mini';
import { id, instant, text, webUrl } from './shapes.ts';

/** What the user wrote about a person. */
export const note = z.strictObject({
  id,
  personId: id,
  text: text.check(z.regex(/\S/u)),
  /** The page that was open when it was written. */
  url: z.exactOptional(webUrl),
  createdAt: instant,
  updatedAt: instant,
});
export type Note = z.infer<typeof note>;
