import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../utils/formats/calendar-in.ts';
import { icsEvents } from '../../utils/formats/ics-events.ts';
import { growth, MOST_GROWTH } from '../setup/growth.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const ADA = 'ATTENDEE;CN=Ada Lind;PARTSTAT=ACCEPTED:mailto:Ada@Example.org';

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'PRODID:-//Else//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
const read = (...events: string[]) => readCalendar(icsEvents(calendar(...events)), NOW);
const talk = (...lines: string[]) => read(event('UID:1', 'SUMMARY:Knots', ADA, ...lines));
const whens = (...lines: string[]) =>
  talk(...lines).interactions.map(({ when }) => new Date(when).toISOString());
const reasons = (...lines: string[]) => talk(...lines).leftOut.map(({ reason }) => reason);

test('an entry that names others is a contact with them: when, what about, how long, where', () => {
  const { people, interactions, leftOut } = talk(
    ...['DTSTART:20261120T140000Z', 'DTEND:20261120T153000Z', 'LOCATION:Café Sol\\, Porto'],
    'ORGANIZER;CN=zed@example.org:mailto:zed@example.org',
  );
  expect(leftOut).toEqual([]);
  expect(people.map(({ name, emails }) => [name, ...emails])).toEqual([
    ['', 'zed@example.org'],
    ['Ada Lind', 'ada@example.org'],
  ]);
  expect(interactions).toEqual([
    expect.objectContaining({
      ...{ refs: ['zed@example.org', 'ada@example.org'], kind: 'met', about: 'Knots' },
      ...{ when: Date.UTC(2026, 10, 20, 14), duration: 90, place: 'Café Sol, Porto' },
    }),
  ]);
});

describe('when it was', () => {
  test.each([
    ['DTSTART;TZID=Europe/Berlin:20260701T100000', '2026-07-01T08:00:00.000Z'],
    ['DTSTART;TZID=Europe/Berlin:20260329T033000', '2026-03-29T01:30:00.000Z'],
    ['DTSTART;TZID=America/New_York:20260115T090000', '2026-01-15T14:00:00.000Z'],
    ['DTSTART:20260115T090000Z', '2026-01-15T09:00:00.000Z'],
  ])('%s', (start, when) => {
    expect(whens(start)).toEqual([when]);
  });

  test('a day, a time without a zone, and one in a zone of another name are where the user is', () => {
    const local = (...at: [number, number, number, number]) => new Date(...at).toISOString();
    expect(whens('DTSTART;VALUE=DATE:20260115')).toEqual([local(2026, 0, 15, 12)]);
    expect(whens('DTSTART:20260115T090000')).toEqual([local(2026, 0, 15, 9)]);
    expect(whens('DTSTART;TZID=W. Europe Standard Time:20260115T090000')).toEqual([local(2026, 0, 15, 9)]);
  });

  test('again and again is each time up to now, but for those it did not come', () => {
    expect(
      whens('DTSTART:20261103T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU', 'EXDATE:20261110T090000Z'),
    ).toEqual(['2026-11-03T09:00:00.000Z', '2026-11-17T09:00:00.000Z', '2026-11-24T09:00:00.000Z']);
    expect(whens('DTSTART:20260101T090000Z', 'RRULE:FREQ=MONTHLY;COUNT=2')).toHaveLength(2);
  });
});

describe('what is no contact is left out with its reason', () => {
  test.each([
    [['DTSTART:20261201T090000Z'], /has not been yet/u],
    [['DTSTART:20261101T090000Z', 'STATUS:CANCELLED'], /cancelled/u],
    [['DTSTAMP:20261101T090000Z'], /does not say when/u],
    [['DTSTART:20261101T090000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'], /not followed to its end/u],
    [['DTSTART:20261101T090000Z', 'RRULE:FREQ=SECONDLY;COUNT=1000000000'], /not followed to its end/u],
    [['DTSTART:19700101T090000Z', 'RRULE:FREQ=DAILY'], /not followed to its end/u],
  ])('%j', (lines, reason) => {
    expect(reasons(...lines)).toEqual([expect.stringMatching(reason)]);
  });

  test('those who declined, rooms, and what is no address are nobody; entries that name nobody are counted', () => {
    const at = 'DTSTART:20261101T090000Z';
    const { people, leftOut } = read(
      event('UID:a', at, 'ATTENDEE;PARTSTAT=DECLINED:mailto:no@example.org'),
      event('UID:b', at, 'ATTENDEE;CUTYPE=ROOM:mailto:room@example.org', 'ATTENDEE:urn:uuid:1'),
      event('UID:c', at),
      event('UID:d', 'DTSTART;X'),
    );
    expect(people).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'It is not as a calendar has it, so it is left out.',
      '3 entries name nobody by an e-mail address, so they are left out.',
    ]);
  });
});

test('more than talk with each other were at an event', () => {
  const guests = Array.from({ length: 12 }, (_, n) => `ATTENDEE:mailto:guest${n}@example.org`);
  expect(read(event('UID:1', 'DTSTART:20261101T090000Z', ...guests)).interactions[0]?.kind).toBe('event');
});

describe('whatever is in it', () => {
  test('never throws, and gives no more than it may', () => {
    const piece = fc.constantFrom(
      ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'END:VALARM', 'BEGIN:VCALENDAR', 'END:VCALENDAR'],
      ...[
        ADA,
        'DTSTART:20261101T090000Z',
        'DTSTART:x',
        'RRULE:FREQ=DAILY',
        'RRULE:FREQ=',
        ' ',
        '\t',
        '',
        ':',
      ],
      ...[
        'DTEND:99999999T999999Z',
        'EXDATE:x',
        'SUMMARY:\\',
        'STATUS',
        'UID;X="',
        'DTSTART;TZID=":20260101T000000',
      ],
    );
    const lines = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 40 });
    fc.assert(
      fc.property(lines, (some) => {
        const { interactions, leftOut } = readCalendar(icsEvents(some.join('\r\n')), NOW);
        expect(interactions.length + leftOut.length).toBeLessThan(20_000);
        for (const { when } of interactions) expect(when).toBeLessThanOrEqual(NOW);
      }),
    );
  });

  test('nested 100,000 deep, and one line of many parts, take as long as they are long', async () => {
    const nested = (count: number) => `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(count)}`;
    expect(icsEvents(nested(100_000)).events).toEqual([]);
    expect(await growth((size) => void icsEvents(nested(size)), 100_000)).toBeLessThan(MOST_GROWTH);
    const folded = (count: number) => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${'x\r\n '.repeat(count)}`;
    expect(await growth((size) => void icsEvents(folded(size)), 300_000)).toBeLessThan(MOST_GROWTH);
  });
});
