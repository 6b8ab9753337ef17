import { describe, expect, it } from 'vitest';
import { FORMS_THAT_LOOK } from '../../../utils/core/forms/doubt.ts';
import { FORMS } from '../../../utils/core/forms/registry.ts';
import { mostSurprise, surpriseOf } from '../../../utils/core/forms/surprise.ts';
import { diceOf } from '../../fixtures/planted/dice.ts';

/** How unlikely a sum of so many exponentials of mean one is: Erlang's tail. */
function erlang(sum: number, many: number): number {
  let [term, terms] = [1, 1];
  for (let at = 1; at < many; at++) {
    term *= sum / at;
    terms += term;
  }
  return sum - Math.log(terms);
}

/** The same of the most surprising of some exponentials, counted. */
function counted(sum: number, some: number, of: number): number {
  const { roll } = diceOf(17);
  const tries = 40_000;
  let reached = 0;
  for (let left = tries; left > 0; left--) {
    const all = Array.from({ length: of }, () => -Math.log(roll())).sort((a, b) => b - a);
    if (all.slice(0, some).reduce((total, one) => total + one, 0) >= sum) reached++;
  }
  return -Math.log(reached / tries);
}

describe('what the most surprising bring by chance', () => {
  it('is as unlikely as Erlang tells where all are picked', () => {
    for (const [sum, many] of [
      [8, 3],
      [9, 2],
      [30, 5],
      [60, 12],
    ] as const) {
      const surprise = surpriseOf(sum, [{ some: many, of: many }]);
      expect(surprise).toBeLessThan(erlang(sum, many));
      expect(surprise).toBeGreaterThan(erlang(sum, many) - 0.3);
    }
  });

  it('is as unlikely as it is rare where some of many are picked', () => {
    for (const [sum, some, of] of [
      [15, 3, 40],
      [13, 5, 8],
      [42, 15, 40],
    ] as const) {
      const [surprise, rare] = [surpriseOf(sum, [{ some, of }]), counted(sum, some, of)];
      expect(Math.abs(surprise - rare)).toBeLessThan(0.4);
    }
  });

  it('is nothing where it is the usual', () => {
    expect(surpriseOf(3, [{ some: 3, of: 3 }])).toBe(0);
    expect(surpriseOf(10, [{ some: 3, of: 60 }])).toBe(0);
  });

  it('is never more than is told at once', () => {
    for (const sum of [1, 8, 20, 50, 120])
      for (const picked of [
        [{ some: 3, of: 3 }],
        [{ some: 3, of: 60 }],
        [
          { some: 2, of: 5 },
          { some: 6, of: 90 },
        ],
      ])
        expect(surpriseOf(sum, picked)).toBeLessThanOrEqual(mostSurprise(sum, picked));
  });

  it('is reckoned with for every form that looks: all but those of wishes', () => {
    const ofWishes = ['micro-mentorship-network', 'skill-building-cluster'];
    expect(FORMS.filter(({ id }) => !ofWishes.includes(id))).toHaveLength(FORMS_THAT_LOOK);
  });
});
