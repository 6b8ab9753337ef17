import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  cadenceDue,
  cadenceFrom,
  intervalInWords,
  personCadence,
} from '../../../utils/core/follow-ups/cadence.ts';
import { noon } from './a-person.ts';

const MONTHLY = { every: 1, unit: 'month' } as const;

describe('a cadence is due', () => {
  test.each([
    ['an interval after the last contact', { ...MONTHLY, from: '2026-11-02' }, '2026-11-20', '2026-12-20'],
    [
      'on the last day of a month that is too short',
      { ...MONTHLY, from: '2026-01-01' },
      '2027-01-31',
      '2027-02-28',
    ],
    ['in days', { every: 14, unit: 'day', from: '2026-11-02' }, '2026-11-20', '2026-12-04'],
    ['not before it counts', { ...MONTHLY, from: '2026-11-02' }, '2024-03-01', '2026-11-02'],
  ] as const)('%s', (_, cadence, last, due) => {
    expect(cadenceDue(cadence, noon(last))).toBe(due);
  });

  test('when it is set: today at the earliest; without a contact after an interval', () => {
    const today = '2026-11-02';
    expect(cadenceDue(cadenceFrom(MONTHLY, noon('2024-03-01'), today), noon('2024-03-01'))).toBe(today);
    expect(cadenceDue(cadenceFrom(MONTHLY, undefined, today), undefined)).toBe('2026-12-02');
  });
});

test('whenever the last contact was, the day is one that can be kept', () => {
  const interval = fc.record({
    every: fc.integer({ min: 1, max: 1_000 }),
    unit: fc.constantFrom('day', 'month'),
  });
  fc.assert(
    fc.property(interval, fc.integer({ min: 0, max: 8.64e15 }), (given, lastAt) => {
      const due = cadenceDue({ ...given, from: '2026-11-02' } as const, lastAt);
      const cadence = { ...given, from: due };
      expect(personCadence.safeParse(cadence).success).toBe(true);
    }),
  );
});

describe('where the clock is changed', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
    'in %s a day is a day: nothing comes a day early or late',
    (TZ) => {
      process.env['TZ'] = TZ;
      for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-31', '2026-11-01'])
        for (const hour of ['00:30', '23:30']) {
          const lastAt = new Date(`${day}T${hour}`).getTime();
          const due = cadenceDue({ every: 7, unit: 'day', from: '2026-01-01' }, lastAt);
          expect([TZ, day, due]).toEqual([
            TZ,
            day,
            new Date(Date.parse(day) + 7 * 864e5).toISOString().slice(0, 10),
          ]);
        }
    },
  );
});

test.each([
  [1, 'day', 'daily'],
  [7, 'day', 'weekly'],
  [14, 'day', 'every 2 weeks'],
  [10, 'day', 'every 10 days'],
  [1, 'month', 'monthly'],
  [3, 'month', 'quarterly'],
  [5, 'month', 'every 5 months'],
  [6, 'month', 'every half-year'],
  [12, 'month', 'yearly'],
  [24, 'month', 'every 2 years'],
] as const)('%i %s is %s', (every, unit, words) => {
  expect(intervalInWords({ every, unit })).toBe(words);
});
