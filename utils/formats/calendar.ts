import ICAL from 'ical.js';
import type { Interval } from '../core/follow-ups/cadence.ts';
import { LANGUAGE } from '../core/language.ts';
import { calendarText, oneLine } from './calendar-lines.ts';

/** What is due on a day, `YYYY-MM-DD`, as an entry of a calendar. `id`: the same each time; `changedAt` in ms. */
export interface CalendarFollowUp {
  id: string;
  on: string;
  what?: string;
  names: readonly string[];
  done: boolean;
  changedAt: number;
}

/** Something that comes again: `name` is what the calendar shows, `from` the first day, `YYYY-MM-DD`. */
export interface CalendarCadence {
  id: string;
  name: string;
  url?: string;
  every: Interval;
  from: string;
}

type Rule = { freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'; interval: number };

const inWhole = (every: number, of: number, whole: Rule['freq'], rest: Rule['freq']): Rule =>
  every % of === 0 ? { freq: whole, interval: every / of } : { freq: rest, interval: every };

/** So many days are weeks, and so many months years, where they can be: that is how a calendar says it. */
const ruleOf = ({ every, unit }: Interval): Rule =>
  unit === 'day' ? inWhole(every, 7, 'WEEKLY', 'DAILY') : inWhole(every, 12, 'YEARLY', 'MONTHLY');

/** What names Kithcraft in the files that it writes. */
export const PRODUCT = '-//Kithcraft//Kithcraft//EN';

const LIST = new Intl.ListFormat(LANGUAGE);
/** More names than this do not fit into a calendar's line. */
const MOST_NAMES = 3;

function namesInWords(names: readonly string[]): string {
  const lines = names.map(oneLine).filter((name) => name !== '');
  const more = lines.length - MOST_NAMES;
  if (more < 2) return LIST.format(lines);
  return LIST.format([...lines.slice(0, MOST_NAMES), `${more} others`]);
}

function summaryOf(followUp: CalendarFollowUp): string {
  const what = oneLine(followUp.what ?? '');
  const names = namesInWords(followUp.names);
  if (names === '') return what || 'Follow up';
  return what === '' ? `Follow up with ${names}` : `${names}: ${what}`;
}

/** Where the numbers of versions begin: since 1970, in ms, they would not fit into an INTEGER (section 3.3.8). */
const FIRST_SEQUENCE = Date.UTC(2020, 0, 1);
const LAST_SEQUENCE = 2 ** 31 - 1;

/** The version of an entry that was changed at a moment (ms). */
export const sequenceOf = (at: number): number =>
  Math.min(LAST_SEQUENCE, Math.max(0, Math.floor((at - FIRST_SEQUENCE) / 1000)));

/** An entry for a whole day, at which one is still free. `changedAt` and `now` in ms. */
function dayEvent(uid: string, day: string, summary: string, changedAt: number, now: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', oneLine(uid));
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
  event.addPropertyWithValue('summary', summary);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue('sequence', sequenceOf(changedAt));
  return event;
}

/** Shows the words at 09:00: a whole day begins at midnight where the calendar's user is (section 3.8.6.3). */
function reminder(words: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', words);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(9 * 3600));
  return alarm;
}

function calendarOf(events: readonly ICAL.Component[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const event of events) calendar.addSubcomponent(event);
  return calendarText(calendar);
}

function followUpEvent(followUp: CalendarFollowUp, now: number): ICAL.Component {
  const summary = summaryOf(followUp);
  const uid = `${followUp.id}@kithcraft`;
  const event = dayEvent(uid, followUp.on, summary, followUp.changedAt, now);
  if (followUp.done) event.addPropertyWithValue('status', 'CANCELLED');
  else event.addSubcomponent(reminder(summary));
  return event;
}

function followUpEvents(followUps: readonly CalendarFollowUp[], now: number): ICAL.Component[] {
  return followUps.map((followUp) => followUpEvent(followUp, now));
}

/**
 * Rules leave out the months that do not have their day, so what would begin on the 29th to 31st (for a year: on 29
 * February) begins on the 28th.
 */
function firstDay({ every, from }: CalendarCadence): string {
  const { freq } = ruleOf(every);
  const shifts = freq === 'MONTHLY' ? from.slice(8) > '28' : freq === 'YEARLY' && from.endsWith('-02-29');
  return shifts ? `${from.slice(0, 8)}28` : from;
}

function cadenceEvent(cadence: CalendarCadence, now: number): ICAL.Component {
  const event = dayEvent(
    `${cadence.id}.cadence@kithcraft`,
    firstDay(cadence),
    oneLine(cadence.name),
    now,
    now,
  );
  event.addPropertyWithValue('rrule', new ICAL.Recur(ruleOf(cadence.every)));
  // An address is not escaped in the file, so one that could end its line is left out.
  if (/^https?:\/\/[^\s\p{C}]+$/iu.test(cadence.url ?? '')) event.addPropertyWithValue('url', cadence.url);
  return event;
}

/**
 * A calendar (RFC 5545). Each follow-up is an entry for its whole day with a reminder at 09:00: imported again, it replaces
 * its earlier version, and one that is done is cancelled. What comes again is an entry for a whole day with its rule,
 * without a reminder. `now` in ms.
 */
export const calendarFor = (
  followUps: readonly CalendarFollowUp[],
  cadences: readonly CalendarCadence[],
  now: number,
): string =>
  calendarOf([...followUpEvents(followUps, now), ...cadences.map((cadence) => cadenceEvent(cadence, now))]);
