import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsOf, type Pools, type Showing } from '../../../utils/core/forms/rareness.ts';
import { Kept } from '../../../utils/core/kept.ts';

const topic = fc.constantFrom('bees', 'law', 'tea', 'rust');
const places = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 });
/** One pool after the other becomes another one, or goes. */
const edits = fc.array(fc.tuple(topic, fc.option(places)), { maxLength: 12 });

const pool = (counts: readonly number[]): readonly Showing[] =>
  counts.map((each, at) => ({
    person: { id: `p${at}`, name: '', text: '', strength: 0, topics: new Map(), memberships: [] },
    ...{ places: each, fit: true, alike: at % 3 },
  }));

it('what was counted and corrected is what would be counted anew', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const kept = new Kept();
      let pools: Pools<Showing> = new Map();
      for (const [name, counts] of all) {
        const next = new Map(pools);
        if (counts) next.set(name, pool(counts));
        else next.delete(name);
        pools = next;
        expect(countsOf(pools, kept)).toEqual(countsOf(pools, new Kept()));
      }
    }),
  );
});
