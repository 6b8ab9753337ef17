import type { Goal, GoalKind } from '../goal.ts';
import type { Evidence } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';

/** The topics that goals of some kinds are about, each with the first goal that names it. */
export function goalTopics(
  goals: readonly Goal[],
  matcher: Pick<TopicMatcher, 'find' | 'canonical'>,
  kinds: readonly GoalKind[],
): Map<string, Goal> {
  const topics = new Map<string, Goal>();
  for (const goal of goals) {
    if (!kinds.includes(goal.kind) || goal.about === undefined) continue;
    for (const topic of topicsOfGoal(goal.about, matcher)) if (!topics.has(topic)) topics.set(topic, goal);
  }
  return topics;
}

/** The known topics in it, or else its own words as one: a goal may be about what no list has. None of a hidden topic. */
function topicsOfGoal(about: string, matcher: Pick<TopicMatcher, 'find' | 'canonical'>): string[] {
  const whole = matcher.canonical(about);
  const found = matcher.find(about);
  if (found.length > 0 && (whole === undefined || !found.includes(whole))) return found;
  return whole === undefined ? [] : [whole];
}

export const goalEvidence = (goal: Goal | undefined, topic: string): Evidence[] =>
  goal ? [{ kind: 'goal', goalId: goal.id, topic }] : [];
