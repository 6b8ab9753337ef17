import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { dayOf } from '../../../utils/core/day.ts';
import { nextTelling, TELLING, type Telling, telling } from '../../../utils/core/follow-ups/telling.ts';

const at = (moment: string): number => new Date(moment).getTime();

/** The next moment to tell, as the user's clock shows it. */
function nextFrom(moment: string, set: Partial<Telling> = {}, toldOn?: string): string {
  const next = new Date(nextTelling({ ...TELLING, ...set }, toldOn, at(moment)));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dayOf(next.getTime())} ${two(next.getHours())}:${two(next.getMinutes())}`;
}

describe('the next moment to tell is', () => {
  test.each([
    ['at the chosen time', '2026-11-20T03:00', {}, undefined, '2026-11-20 09:00'],
    [
      'now, where that is over: the browser was not open',
      '2026-11-20T14:07',
      {},
      undefined,
      '2026-11-20 14:07',
    ],
    ['tomorrow, where it was told today', '2026-11-20T14:07', {}, '2026-11-20', '2026-11-21 09:00'],
    [
      'now, where it was told on a day ahead: the clock was set back',
      '2026-11-20T14:07',
      {},
      '2036-01-01',
      '2026-11-20 14:07',
    ],
    ['not at night', '2026-11-20T22:15', {}, undefined, '2026-11-21 09:00'],
    [
      'at the end of quiet hours that the chosen time lies in',
      '2026-11-20T03:00',
      { at: '07:00' },
      undefined,
      '2026-11-20 08:00',
    ],
    [
      'behind quiet hours in the middle of a day',
      '2026-11-20T12:30',
      { quietFrom: '12:00', quietTo: '14:00' },
      undefined,
      '2026-11-20 14:00',
    ],
    [
      'at any time where quiet hours have no length',
      '2026-11-20T23:30',
      { quietFrom: '21:00', quietTo: '21:00' },
      undefined,
      '2026-11-20 23:30',
    ],
    ['on a chosen day', '2026-11-21T10:00', { weekdays: [1, 2, 3, 4, 5] }, undefined, '2026-11-23 09:00'],
    [
      'a week ahead, where one day is chosen and over',
      '2026-11-20T10:00',
      { weekdays: [5] },
      '2026-11-20',
      '2026-11-27 09:00',
    ],
  ] as const)('%s', (_, now, set, toldOn, next) => {
    expect(nextFrom(now, { ...set } as Partial<Telling>, toldOn)).toBe(next);
  });
});

const anySet = fc.record({
  at: fc.constantFrom('00:00', '02:30', '07:15', '09:00', '23:59'),
  quietFrom: fc.constantFrom('00:00', '02:00', '12:00', '21:00', '23:59'),
  quietTo: fc.constantFrom('00:00', '03:00', '08:00', '14:00', '23:59'),
  weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
});

test('there always is one: from now on, within nine days, and asked again then it is time', () => {
  fc.assert(
    fc.property(
      anySet,
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      (given, date) => {
        const set: Telling = { ...TELLING, ...given };
        expect(telling.safeParse(set).success).toBe(true);
        const now = date.getTime();
        const next = nextTelling(set, undefined, now);
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next - now).toBeLessThan(9 * 86_400_000);
        expect(nextTelling(set, undefined, next)).toBe(next);
      },
    ),
  );
});

describe('where the clock is changed', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('an hour that is left out is the next there is; one that comes twice is told once', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const early = { at: '02:30', quietFrom: '04:00', quietTo: '04:00' };
    expect(nextFrom('2026-03-28T23:00', early, '2026-03-28')).toBe('2026-03-29 03:30');
    expect(nextFrom('2026-10-25T01:00', early)).toBe('2026-10-25 02:30');
    expect(nextFrom('2026-10-25T02:45', early, '2026-10-25')).toBe('2026-10-26 02:30');
    expect(nextFrom('2026-03-28T12:00', {}, '2026-03-28')).toBe('2026-03-29 09:00');
  });

  test('in another time zone it is that zone’s nine o’clock', () => {
    process.env['TZ'] = 'Asia/Tokyo';
    expect(nextFrom('2026-11-20T03:00')).toBe('2026-11-20 09:00');
    process.env['TZ'] = 'America/Los_Angeles';
    expect(nextFrom('2026-11-20T03:00')).toBe('2026-11-20 09:00');
  });
});
