import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interaction } from '../../utils/core/interaction.ts';
import { INTERACTION_KINDS } from '../../utils/core/interaction-kinds.ts';
import { NO_TIE, strength, tieOf, withInteraction } from '../../utils/core/tie.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 2);
const one = (at: number, kind: Interaction['kind'] = 'met'): Interaction => ({
  id: `i${at}`,
  personIds: ['p'],
  kind,
  at,
  about: '',
  topics: [],
  createdAt: at,
  updatedAt: at,
});

test('a meeting counts 1 today, half after 90 days, a quarter after 180', () => {
  const tie = withInteraction(NO_TIE, one(NOW));
  expect(strength(tie, NOW)).toBeCloseTo(1);
  expect(strength(tie, NOW + 90 * DAY)).toBeCloseTo(0.5);
  expect(strength(tie, NOW + 180 * DAY)).toBeCloseTo(0.25);
});

test('the order in which interactions are written down does not matter', () => {
  const some = fc.array(
    fc.record({ days: fc.integer({ min: -3, max: 3000 }), kind: fc.constantFrom(...INTERACTION_KINDS) }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(some, (entries) => {
      // Some are at one moment: where a day is said and no time, all are at noon.
      const all = entries.map(({ days, kind }, i) => ({
        ...one(NOW + Math.min(days, 2) * DAY, kind),
        id: `i${i}`,
      }));
      const [there, back] = [tieOf(all), tieOf([...all].reverse())];
      expect(back.sum / there.sum).toBeCloseTo(1, 9);
      expect([back.count, back.lastAt, back.lastId]).toEqual([there.count, there.lastAt, there.lastId]);
    }),
  );
});

test('the last contact is the latest, not the one logged last', () => {
  const tie = tieOf([one(NOW), one(NOW - 5 * DAY)]);
  expect([tie.lastAt, tie.lastId]).toEqual([NOW, `i${NOW}`]);
});
