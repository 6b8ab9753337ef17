import * as z from 'zod/mini';
import { id, instant, line } from './shapes.ts';

const count = z.int().check(z.nonnegative());

/**
 * A file that is being taken in or was. It is done in batches, each one step in the history: the worker may end between
 * any two of them, and goes on where it was.
 */
export const fileImport = z.strictObject({
  id,
  at: instant,
  /** The file as the user knows it, and what it is. */
  file: line(),
  format: line(),
  state: z.enum(['running', 'done', 'cancelled', 'undoing']),
  /** Batches: all, and those that are taken in, or taken back while it is undone. */
  batches: count,
  done: count,
  /** People. */
  added: count,
  updated: count,
  unchanged: count,
  /** Notes and contacts. */
  entries: count,
});
export type FileImport = z.infer<typeof fileImport>;
