import { describe, expect, it } from 'vitest';
import { type Examples, oddsOf, scaled, scaleOf, weightsFor } from '../../../utils/core/circles/logistic.ts';

/** Examples of two values, of which the first tells a yes by how high it is, and the second is the same in all. */
const examples = (yes: readonly number[]): Examples => ({
  values: Float64Array.from(yes.flatMap((_, at) => [at * 100, 7])),
  yes: Uint8Array.from(yes),
  worth: 1,
});
const learnt = (each: Examples, ridge: number) => {
  const scale = scaleOf([each], 2);
  const weights = weightsFor([scaled(each, scale)], ridge, new Float64Array(3));
  return { weights, odds: [...oddsOf(each.values, scale, weights)] };
};

describe('a logistic regression', () => {
  it('gives higher odds to what was more often a yes, and none to what tells nothing', () => {
    const { weights, odds } = learnt(examples([0, 0, 1, 0, 1, 1]), 0.1);
    expect(odds).toEqual(odds.toSorted((a, b) => a - b));
    expect(odds[0]).toBeLessThan(0);
    expect(odds[5]).toBeGreaterThan(0);
    expect(weights[1]).toBeCloseTo(0);
  });

  it('expects as many as there were', () => {
    const { odds } = learnt(examples([0, 1, 0, 0, 1, 0, 0, 1]), 0.5);
    expect(odds.reduce((sum, each) => sum + 1 / (1 + Math.exp(-each)), 0)).toBeCloseTo(3, 2);
  });

  it('stays within bounds where everything is told apart', () => {
    const weight = (ridge: number) => learnt(examples([0, 0, 0, 1, 1, 1]), ridge).weights[0] ?? 0;
    expect(weight(10)).toBeLessThan(weight(1));
    expect(weight(0.01)).toBeLessThan(100);
  });

  it('comes to the same from wherever it starts', () => {
    const each = examples([0, 0, 1, 0, 1, 1]);
    const scale = scaleOf([each], 2);
    const from = (start: number[]) => weightsFor([scaled(each, scale)], 1, Float64Array.from(start));
    expect(from([2, 0, -1])[0]).toBeCloseTo(from([0, 0, 0])[0] ?? 0, 1);
  });
});
