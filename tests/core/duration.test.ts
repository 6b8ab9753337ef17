import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_MINUTES, minutesIn, minutesInWords } from '../../utils/core/duration.ts';

test.each([
  ['45', 45],
  [' 45 min ', 45],
  ['90 minutes', 90],
  ['1:30', 90],
  ['2 h', 120],
  ['2h', 120],
  ['1.5 h', 90],
  ['1,5 hours', 90],
  ['1h30', 90],
  ['1 h 5 min', 65],
  ['0:05', 5],
  ['168 h', MOST_MINUTES],
])('%j is %i minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes);
});

test.each(['', '0', '0:00', '-5', '1:60', 'an hour', '10081', '169 h', '1e3', '5 5', '１', 'h', '999999'])(
  '%j is none',
  (text) => {
    expect(minutesIn(text)).toBeUndefined();
  },
);

test('what is shown is understood as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MOST_MINUTES }), (minutes) => {
      expect(minutesIn(minutesInWords(minutes))).toBe(minutes);
    }),
  );
});
