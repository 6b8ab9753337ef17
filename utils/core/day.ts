import { LANGUAGE } from './language.ts';

const RELATIVE = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });

const two = (n: number): string => String(n).padStart(2, '0');

/** The calendar day of a moment (ms) where the user is, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The last moment (ms) of the calendar day of a moment where the user is: the same all day. */
export const endOfDay = (at: number): number => new Date(at).setHours(23, 59, 59, 999);

/** Whole days from one day to another, negative if it lies before. Days are counted in UTC, where each has 24 hours. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day that lies so many days after another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The same date in a later month, or that month's last day where it has no such date. */
export function addMonths(day: string, months: number): string {
  const date = new Date(day);
  const wanted = date.getUTCMonth() + months;
  date.setUTCMonth(wanted);
  if (date.getUTCMonth() !== ((wanted % 12) + 12) % 12) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** "3 days ago", "in 2 weeks", "today". `days` is negative for the past. */
export function inWords(days: number): string {
  const size = Math.abs(days);
  if (size < 14) return RELATIVE.format(days, 'day');
  if (size < 60) return RELATIVE.format(Math.round(days / 7), 'week');
  if (size < 730) return RELATIVE.format(Math.round(days / 30.44), 'month');
  return RELATIVE.format(Math.round(days / 365.25), 'year');
}
