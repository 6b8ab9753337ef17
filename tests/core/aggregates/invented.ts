import * as fc from 'fast-check';
import type { Aggregate } from '../../../utils/core/aggregates/aggregate.ts';
import type { Wishes } from '../../../utils/core/aggregates/choose.ts';
import { NOW } from '../suggest/planted.ts';

const DAY = 86_400_000;

/** A user who asks for nothing. */
export const NOTHING: Wishes = { topics: [], communities: [], now: NOW };

const names = fc.constantFrom('rust', 'go', 'tea', 'maps', 'law', 'bees', '素', '__proto__');

/** Anybody of that id. */
export const aggregate = (id: string): fc.Arbitrary<Aggregate> =>
  fc.record<Aggregate>({
    id: fc.constant(id),
    sum: fc.double({ min: 0, max: 1e9, noNaN: true }),
    count: fc.nat(9),
    lastAt: fc.integer({ min: NOW - 900 * DAY, max: NOW }),
    topics: fc
      .uniqueArray(fc.record({ topic: names, places: fc.nat(255), said: fc.nat(15) }), {
        selector: ({ topic }) => topic,
      })
      .map((list) => list.sort((a, b) => (a.topic < b.topic ? -1 : 1))),
    communities: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((list) => list.sort()),
    noticed: fc.uniqueArray(fc.constantFrom('d', 'e')).map((list) => list.sort()),
  });
