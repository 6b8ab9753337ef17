import type { Goal, GoalKind } from '../goal.ts';
import type { DepthSuggestion, ReachSuggestion, Suggestion } from '../suggestion.ts';

/**
 * The share of depth that each goal asks for: to be seen lives by many ties, to learn by few that last. In tenths, so that
 * their sum is exact, in whatever order the goals come.
 */
const DEPTH_SHARES: Readonly<Record<GoalKind, number>> = {
  'be seen': 3,
  'find openings': 3,
  mentor: 5,
  'be mentored': 5,
  learn: 7,
  deepen: 7,
  'solve a problem': 7,
};
const NO_GOALS = 0.5;

/** The share of depth that some goals ask for together, 0 to 1; half where there are none. */
export const depthShareOf = (goals: readonly Pick<Goal, 'kind'>[]): number =>
  goals.length === 0
    ? NO_GOALS
    : goals.reduce((sum, { kind }) => sum + DEPTH_SHARES[kind], 0) / (10 * goals.length);

/**
 * Both sides in one queue, each in its own order, depth with its share of every stretch; what one side lacks the other
 * fills. Scores never rise down the queue, so that an order by score is this order.
 */
export function balanced(
  depth: readonly DepthSuggestion[],
  reach: readonly ReachSuggestion[],
  depthShare: number,
): Suggestion[] {
  const queue: Suggestion[] = [];
  let deep = 0;
  let least = Number.POSITIVE_INFINITY;
  while (queue.length < depth.length + reach.length) {
    const wide = queue.length - deep;
    // Rounded, so that a side that is owed half a place has it.
    const isDeep = deep + 0.5 <= depthShare * (queue.length + 1);
    const next = (isDeep ? depth[deep] : reach[wide]) ?? depth[deep] ?? reach[wide];
    if (!next) break;
    if (next === depth[deep]) deep++;
    least = Math.min(least, next.score);
    queue.push({ ...next, score: least });
  }
  return queue;
}
