import { parseISO } from 'date-fns';
import { type Entry, textIn } from './entry.ts';

/** ISO 8601 as Monica writes it, with microseconds; without a zone, or without a time, UTC is meant. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/** The moment in a field in ms, which may lie before 1970; undefined where there is none. */
export function momentIn(entry: Entry, key: string): number | undefined {
  const [, day, time = '00:00:00', fraction = '', zone = 'Z'] = MOMENT.exec(textIn(entry, key)) ?? [];
  if (day === undefined) return undefined;
  // Not left to the parser, which reckons with fractions of seconds and so loses a thousandth now and then.
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const at = parseISO(`${day}T${time}${zone}`).getTime() + milliseconds;
  return Number.isNaN(at) ? undefined : at;
}

const DAY = 86_400_000;

/**
 * The moment in a field that Monica keeps a day in, in ms. A day alone is exported as its midnight in UTC, which is the
 * day before in America; its noon is the same day nearly everywhere.
 */
export function dayMomentIn(entry: Entry, key: string): number | undefined {
  const at = momentIn(entry, key);
  return at !== undefined && at % DAY === 0 ? at + DAY / 2 : at;
}

/** The day in a field as it is written there, `YYYY-MM-DD`; empty where there is none. */
export const dayIn = (entry: Entry, key: string): string =>
  momentIn(entry, key) === undefined ? '' : textIn(entry, key).slice(0, 10);

/** A moment that can be kept: nothing before 1970 can. */
export const kept = (at: number | undefined): { at?: number } => (at !== undefined && at >= 0 ? { at } : {});
