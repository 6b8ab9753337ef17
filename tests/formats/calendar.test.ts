import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../utils/core/follow-ups/cadence.ts';
import { type CalendarCadence, type CalendarFollowUp, calendarFor } from '../../utils/formats/calendar.ts';

const followUpCalendar = (followUps: readonly CalendarFollowUp[], now: number) =>
  calendarFor(followUps, [], now);
const cadenceCalendar = (cadences: readonly CalendarCadence[], now: number) => calendarFor([], cadences, now);

const NOW = Date.UTC(2026, 2, 2, 3, 4, 5);
const PROMISE: CalendarFollowUp = {
  id: 'i1',
  on: '2026-03-10',
  what: 'send wool',
  names: ['Ada Lind'],
  done: false,
  changedAt: Date.UTC(2020, 0, 1, 0, 1),
};

const parsed = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const linesOf = (text: string): string[] => text.split('\r\n');
const octets = (line: string): number => new TextEncoder().encode(line).length;
const summaryOf = (promise: Partial<CalendarFollowUp>): unknown =>
  parsed(followUpCalendar([{ ...PROMISE, ...promise }], NOW))[0]?.getFirstPropertyValue('summary');

describe('follow-ups in a calendar', () => {
  test('are entries of a whole day with a reminder at nine', () => {
    expect(linesOf(followUpCalendar([PROMISE], NOW))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kithcraft//Kithcraft//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:i1@kithcraft',
      'DTSTAMP:20260302T030405Z',
      'DTSTART;VALUE=DATE:20260310',
      'SUMMARY:Ada Lind: send wool',
      'TRANSP:TRANSPARENT',
      'SEQUENCE:60',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Ada Lind: send wool',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('are cancelled when they are done, under the same id and with a higher version', () => {
    const lines = linesOf(
      followUpCalendar([{ ...PROMISE, done: true, changedAt: PROMISE.changedAt + 60_000 }], NOW),
    );
    expect(lines).toEqual(
      expect.arrayContaining(['UID:i1@kithcraft', 'SEQUENCE:120', 'STATUS:CANCELLED', 'END:VEVENT']),
    );
    expect(lines).not.toContain('BEGIN:VALARM');
  });

  test.each([
    [0, 'SEQUENCE:0'],
    [8.64e15, 'SEQUENCE:2147483647'],
  ])('have versions that every calendar can read, changed at %d', (changedAt, line) => {
    expect(linesOf(followUpCalendar([{ ...PROMISE, changedAt }], NOW))).toContain(line);
  });

  test.each([
    [{ names: ['Ada', 'Okan'] }, 'Ada and Okan: send wool'],
    [{ names: ['Ada', 'Okan'], what: ' ' }, 'Follow up with Ada and Okan'],
    [{ names: ['A', 'B', 'C', 'D'] }, 'A, B, C, and D: send wool'],
    [{ names: ['A', 'B', 'C', 'D', 'E'] }, 'A, B, C, and 2 others: send wool'],
    [{ names: [' '] }, 'send wool'],
    [{ names: [], what: '' }, 'Follow up'],
  ])('say what and with whom: %j', (promise, words) => {
    expect(summaryOf(promise)).toBe(words);
  });

  test.each(['\r\n', '\n', '\r', '\u2028', '\u0085', '\v', '\r\n ', '\\n'])(
    'take no line from a text with %j',
    (end) => {
      const hostile = `x${end}ATTENDEE:x`;
      const text = followUpCalendar(
        [
          {
            ...PROMISE,
            id: hostile,
            what: hostile,
            names: [hostile],
            on: `2026-03-10${end}ATTENDEE:x`,
          },
        ],
        NOW,
      );
      // Python's programs also end a line at each of these.
      expect(text.split(/[\p{Cc}\p{Zl}\p{Zp}]/u)).not.toContainEqual(expect.stringMatching(/^\s*ATTENDEE/u));
      expect(parsed(text)[0]?.getAllProperties('attendee')).toEqual([]);
    },
  );
});

describe('lines', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...'a \r\n\\;,:é日🧶'), { maxLength: 200 }).map((list) => list.join('')),
  );

  test('of any text are folded at 75 octets between characters, and read back as it was', () => {
    fc.assert(
      fc.property(text, (what) => {
        const written = followUpCalendar([{ ...PROMISE, what, names: [] }], NOW);
        const file = new TextEncoder().encode(written);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(file)).toBe(written);
        for (const line of linesOf(written)) expect(octets(line)).toBeLessThanOrEqual(75);
        const expected = what.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'Follow up';
        const [event] = parsed(written);
        expect(event?.getFirstPropertyValue('summary')).toBe(expected);
        expect(event?.getAllProperties()).toHaveLength(6);
      }),
      { numRuns: 100 },
    );
  });

  test('are as long as they may be', () => {
    const written = followUpCalendar([{ ...PROMISE, what: '日'.repeat(130), names: [] }], NOW);
    const [first, ...rest] = linesOf(written).filter((line) => /^(SUMMARY| )/u.test(line));
    expect(octets(first ?? '')).toBe(74);
    // A space and 24 characters of three octets; at last the other 12.
    expect(rest.slice(0, 5).map(octets)).toEqual([73, 73, 73, 73, 37]);
  });

  test('hold no half character', () => {
    expect(summaryOf({ what: 'a\uD800b', names: [] })).toBe('a\uFFFDb');
  });
});

describe('what comes again', () => {
  const daysOf = (every: Interval, from: string, count: number): string[] => {
    const [event] = parsed(cadenceCalendar([{ id: 'c1', name: 'Weavers', every, from }], NOW));
    if (!event) return [];
    const days = new ICAL.Event(event).iterator();
    return Array.from({ length: count }, () => days.next().toString());
  };

  test('comes every so many days, in weeks where it can', () => {
    expect(daysOf({ every: 21, unit: 'day' }, '2026-03-04', 3)).toEqual([
      '2026-03-04',
      '2026-03-25',
      '2026-04-15',
    ]);
    expect(daysOf({ every: 10, unit: 'day' }, '2026-03-04', 3)).toEqual([
      '2026-03-04',
      '2026-03-14',
      '2026-03-24',
    ]);
    const rule = (days: number) => {
      const every: Interval = { every: days, unit: 'day' };
      const lines = linesOf(cadenceCalendar([{ id: 'c1', name: 'Weavers', every, from: '2026-03-04' }], NOW));
      return lines.find((line) => line.startsWith('RRULE'));
    };
    expect([rule(21), rule(10)]).toEqual(['RRULE:FREQ=WEEKLY;INTERVAL=3', 'RRULE:FREQ=DAILY;INTERVAL=10']);
  });

  test('is an entry of a whole day with its rule and its address', () => {
    const cadence = { id: 'c1', name: 'Weavers; all', url: 'https://w.example/a;b,c', from: '2026-03-04' };
    const lines = linesOf(cadenceCalendar([{ ...cadence, every: { every: 3, unit: 'month' } }], NOW));
    expect(lines.slice(4)).toEqual([
      'BEGIN:VEVENT',
      'UID:c1.cadence@kithcraft',
      'DTSTAMP:20260302T030405Z',
      'DTSTART;VALUE=DATE:20260304',
      'SUMMARY:Weavers\\; all',
      'TRANSP:TRANSPARENT',
      'SEQUENCE:194583845',
      'RRULE:FREQ=MONTHLY;INTERVAL=3',
      'URL:https://w.example/a;b,c',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each<[Interval, string[]]>([
    [{ every: 7, unit: 'day' }, ['2026-03-04', '2026-03-11', '2026-03-18']],
    [{ every: 14, unit: 'day' }, ['2026-03-04', '2026-03-18', '2026-04-01']],
    [{ every: 1, unit: 'month' }, ['2026-03-04', '2026-04-04', '2026-05-04']],
    [{ every: 3, unit: 'month' }, ['2026-03-04', '2026-06-04', '2026-09-04']],
    [{ every: 6, unit: 'month' }, ['2026-03-04', '2026-09-04', '2027-03-04']],
    [{ every: 12, unit: 'month' }, ['2026-03-04', '2027-03-04', '2028-03-04']],
  ])('%o', (every, days) => {
    expect(daysOf(every, '2026-03-04', 3)).toEqual(days);
  });

  test.each<[Interval, string, string[]]>([
    [{ every: 1, unit: 'month' }, '2026-01-31', ['2026-01-28', '2026-02-28', '2026-03-28']],
    [{ every: 3, unit: 'month' }, '2025-11-29', ['2025-11-28', '2026-02-28', '2026-05-28']],
    [{ every: 12, unit: 'month' }, '2024-02-29', ['2024-02-28', '2025-02-28', '2026-02-28']],
    [{ every: 12, unit: 'month' }, '2024-01-31', ['2024-01-31', '2025-01-31', '2026-01-31']],
    [{ every: 7, unit: 'day' }, '2026-01-31', ['2026-01-31', '2026-02-07', '2026-02-14']],
  ])('misses no month: %o from %s', (every, from, days) => {
    expect(daysOf(every, from, 3)).toEqual(days);
  });

  test.each(['https://x.example/\r\nATTENDEE:x', 'javascript:alert(1)', 'https://x.example/\u2028a'])(
    'has no address %j',
    (url) => {
      const text = cadenceCalendar(
        [{ id: 'c', name: 'N\r\nX:x', url, every: { every: 7, unit: 'day' }, from: '2026-03-04' }],
        NOW,
      );
      expect(text).not.toMatch(/ATTENDEE|URL|javascript|\nX:/u);
    },
  );
});
