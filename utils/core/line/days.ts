import type { FoundDate } from './entry.ts';

const ISO = /(?<![\p{L}\p{N}-])(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d))?(?![\p{L}\p{N}-])/gu;

const two = (n: number): string => String(n).padStart(2, '0');

/** Whether a `YYYY-MM-DD` is in the calendar. */
export const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** The day so many days after another, both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The day so many months after another; the last of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), all % 12];
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return `${y}-${two(m + 1)}-${two(Math.min(date, last))}`;
}

/** The days in a text that are written `2026-05-12`, or `2026-05-12 15:00`. */
export function isoDates(text: string): FoundDate[] {
  return [...text.matchAll(ISO)].flatMap((match) => {
    const [whole, day = '', hour, minute] = match;
    if (!isDay(day)) return [];
    const time = hour === undefined ? {} : { time: `${hour}:${minute}` };
    return [{ from: match.index, to: match.index + whole.length, day, ...time, isRelative: false }];
  });
}

/** Days that are found twice, or within others, once: the longest counts, the earlier in the list among equals. */
export function apart(found: readonly FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (kept.every((other) => one.to <= other.from || one.from >= other.to)) kept.push(one);
  return kept.sort((one, other) => one.from - other.from);
}
