import { dayOf, daysBetween, inWords } from '../../utils/core/day.ts';
import { LANGUAGE } from '../../utils/core/language.ts';

const RELATIVE = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });
const LONG_DAY = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeZone: 'UTC' });
const LONG_MOMENT = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeStyle: 'short' });

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment (ms) as `<input type="datetime-local">` wants it. */
export function minuteOf(at: number): string {
  const date = new Date(at);
  return `${dayOf(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "20 minutes ago", "yesterday", "3 weeks ago". Both in ms. */
export function momentInWords(at: number, now: number): string {
  const minutes = Math.round((at - now) / 60_000);
  if (Math.abs(minutes) < 1) return 'just now';
  if (dayOf(at) !== dayOf(now)) return inWords(daysBetween(dayOf(now), dayOf(at)));
  if (Math.abs(minutes) < 60) return RELATIVE.format(minutes, 'minute');
  return RELATIVE.format(Math.round(minutes / 60), 'hour');
}

/** "today", "in 2 weeks", "3 days ago". */
export const dayInWords = (day: string, today: string): string => inWords(daysBetween(today, day));

/** "Tuesday, November 24, 2026". */
export const longDay = (day: string): string => LONG_DAY.format(new Date(day));

/** A moment in full: what a relative time shows when it is pointed at. */
export const longMoment = (at: number): string => LONG_MOMENT.format(at);
