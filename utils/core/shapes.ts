import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

// zod/mini, not zod: 16 kB against 103 kB in every page that checks something, and it builds no functions at run time.

/** One line of text within `max` code units, not blank. */
export const line = (max: number = LIMITS.line) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.regex(/\S/u));

export const text = z.string().check(z.maxLength(LIMITS.text));

export const id = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[\w:.@~/%+-]+$/u));

/** Milliseconds since 1970-01-01T00:00Z. */
export const instant = z.int().check(z.nonnegative(), z.maximum(8.64e15));

/** A calendar day in the user's own time zone, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** Only addresses of the web: a stored link can never run script. */
export const webUrl = z.string().check(z.maxLength(LIMITS.url), z.regex(/^https?:\/\/[^\s]+$/iu));

export const tags = z.array(line(LIMITS.tag)).check(z.maxLength(LIMITS.tags));

/** An e-mail address, in lower case; what comes before the @ is not looked into. */
export const email = z.string().check(z.maxLength(254), z.regex(/^[^\s@<>"]{1,64}@[^\s@<>"]{3,190}$/u));
