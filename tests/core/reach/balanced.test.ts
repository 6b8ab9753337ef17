import { describe, expect, it } from 'vitest';
import type { GoalKind } from '../../../utils/core/goal.ts';
import { balanced, depthShareOf } from '../../../utils/core/reach/balanced.ts';
import type { DepthSuggestion, ReachSuggestion } from '../../../utils/core/suggestion.ts';

const common = { weight: 'good', evidence: [] } as const;
const depth = (count: number): DepthSuggestion[] =>
  Array.from({ length: count }, (_, at) => ({
    ...common,
    kind: 'join',
    id: `d${at}`,
    communityId: `c${at}`,
    score: 1 - at / 20,
  }));
const reach = (count: number): ReachSuggestion[] =>
  Array.from({ length: count }, (_, at) => ({
    ...common,
    kind: 'reconnect',
    id: `r${at}`,
    personId: `p${at}`,
    score: 0.5 - at / 20,
  }));
const first = (deep: number, wide: number, ...kinds: GoalKind[]) =>
  balanced(depth(deep), reach(wide), depthShareOf(kinds.map((kind) => ({ kind }))))
    .map(({ id }) => id)
    .slice(0, 10)
    .join(' ');

describe('both sides in one queue', () => {
  it('take turns without goals, and for mentoring', () => {
    expect(first(9, 9)).toBe('d0 r0 d1 r1 d2 r2 d3 r3 d4 r4');
    expect(first(9, 9, 'mentor')).toBe(first(9, 9));
    expect(first(9, 9, 'be mentored')).toBe(first(9, 9));
  });

  it('are mostly reach for who wants to be seen or to find openings', () => {
    expect(first(9, 9, 'be seen')).toBe('r0 d0 r1 r2 d1 r3 r4 r5 d2 r6');
    expect(first(9, 9, 'find openings')).toBe(first(9, 9, 'be seen'));
  });

  it('are mostly depth for who wants to learn, to deepen or to solve a problem', () => {
    expect(first(9, 9, 'learn')).toBe('d0 r0 d1 d2 d3 r1 d4 d5 r2 d6');
    expect(first(9, 9, 'deepen')).toBe(first(9, 9, 'learn'));
    expect(first(9, 9, 'solve a problem')).toBe(first(9, 9, 'learn'));
  });

  it('go by the mean of several goals, in any order', () => {
    expect(first(9, 9, 'learn', 'be seen')).toBe(first(9, 9));
    expect(first(9, 9, 'deepen', 'mentor', 'learn')).toBe(first(9, 9, 'learn', 'deepen', 'mentor'));
  });

  it('lose nothing where one side has little', () => {
    expect(first(3, 1)).toBe('d0 r0 d1 d2');
    expect(first(1, 3)).toBe('d0 r0 r1 r2');
    expect(first(0, 0)).toBe('');
  });

  it('have scores that never rise, so that an order by score is the same', () => {
    const queue = balanced(depth(5), reach(5), 0.5);
    const scores = queue.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
