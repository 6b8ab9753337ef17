import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestOf, greatest } from '../../../utils/core/aggregates/best-of.ts';

const values = fc.array(fc.nat(5), { maxLength: 30 });
const sorted = (all: readonly number[]) =>
  [...all.keys()].sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b);

it('the best are the first of all in order, of equal ones the lower places, nothing at 0', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (all, most) => {
      const expected = sorted(all).filter((place) => (all[place] ?? 0) > 0);
      expect(bestOf(0, all.length, (place) => all[place] ?? 0, most)).toEqual(expected.slice(0, most));
    }),
  );
});

it('the greatest of very many are the same, in the order of their places', () => {
  fc.assert(
    fc.property(values, fc.nat(31), (all, most) => {
      const expected = sorted(all).slice(0, most);
      expect(greatest(Float64Array.from(all), most)).toEqual(expected.sort((a, b) => a - b));
    }),
  );
});

it('of so many that a sample tells where to look, too', () => {
  const many = fc.array(fc.integer({ min: -1, max: 400 }), { minLength: 600, maxLength: 3_000, size: 'max' });
  fc.assert(
    fc.property(many, fc.nat(300), fc.boolean(), (all, most, isRising) => {
      if (isRising) all.sort((a, b) => a - b);
      const expected = sorted(all).slice(0, most);
      expect(greatest(Float64Array.from(all), most)).toEqual(expected.sort((a, b) => a - b));
    }),
    { numRuns: 30 },
  );
});
