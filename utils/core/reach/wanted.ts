import { goalTopics } from '../forms/goals.ts';
import { GOAL_KINDS, type Goal } from '../goal.ts';
import type { TopicMatcher } from '../topics/matcher.ts';

/** A topic that matters to a goal. */
export interface Wanted {
  goal: Goal;
  /** 1 for the topic of the goal itself, less for a relative of it. */
  worth: number;
}

/** Goals in an order of their own, so that the order in which they were read does not matter. */
export const inOrder = (goals: readonly Goal[]): Goal[] => [...goals].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The topics of all goals and of their relatives, each with the goal that it matters to most. */
export function wantedTopics(goals: readonly Goal[], matcher: TopicMatcher): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const own = goalTopics(inOrder(goals), matcher, GOAL_KINDS);
  for (const [topic, goal] of own) wanted.set(topic, { goal, worth: 1 });
  for (const [topic, goal] of own)
    for (const { name, weight } of matcher.relatives(topic))
      if ((wanted.get(name)?.worth ?? 0) < weight) wanted.set(name, { goal, worth: weight });
  return wanted;
}
