import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { id, instant, line } from './shapes.ts';

export const GOAL_KINDS = [
  'be seen',
  'find openings',
  'learn',
  'deepen',
  'mentor',
  'be mentored',
  'solve a problem',
] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** What the user wants. `about` is the topic or the problem, in the user's words. */
export const goal = z.strictObject({
  id,
  kind: z.enum(GOAL_KINDS),
  about: z.exactOptional(line(LIMITS.line)),
  createdAt: instant,
});
export type Goal = z.infer<typeof goal>;
