import * as z from 'zod/mini';
import { bounded } from './drafts.ts';
import { LIMITS } from './limits.ts';
import { line } from './shapes.ts';

/** What users say of themselves, in the words that a person's fields have; what they do not say is absent. */
export const aboutMe = z.strictObject({
  /** What they do: `Marine biologist, runs field courses`. */
  headline: z.exactOptional(line()),
  organisation: z.exactOptional(line()),
  /** Where they live, the country last: `Porto, Portugal`. */
  location: z.exactOptional(line()),
});
export type AboutMe = z.infer<typeof aboutMe>;

export const ABOUT_ME = ['headline', 'organisation', 'location'] as const satisfies (keyof AboutMe)[];

/** What is typed into the fields: empty for nothing. */
export type AboutMeDraft = Record<keyof AboutMe, string>;

/**
 * Checks what users say of themselves.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export function aboutMeFrom(draft: AboutMeDraft): AboutMe {
  const said: AboutMe = {};
  for (const field of ABOUT_ME) {
    const value = bounded(draft[field].replace(/\s+/gu, ' '), `The ${field}`, LIMITS.line);
    if (value !== '') said[field] = value;
  }
  return said;
}
