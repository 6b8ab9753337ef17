import * as z from 'zod/mini';
import { addDays, dayOf } from '../day.ts';

/** `HH:mm` where the user is. */
const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u));

/** Sunday is 0, as `Date` counts. */
const weekday = z.int().check(z.nonnegative(), z.maximum(6));

/** What the number on the toolbar icon counts. */
export const badgeCount = z.enum(['nothing', 'today', 'all']);
export type BadgeCount = z.infer<typeof badgeCount>;

/** When and how the user is told of follow-ups. */
export const telling = z.strictObject({
  /** Whether the browser tells; the user is asked once. */
  tells: z.enum(['not asked', 'yes', 'no']),
  /** From this time of the day on. */
  at: time,
  /** Nothing is told from one time to another, also past midnight; the same twice is never. */
  quietFrom: time,
  quietTo: time,
  /** On these days of the week. */
  weekdays: z.array(weekday).check(z.minLength(1), z.maxLength(7)),
  /** Whether a notification says names. */
  names: z.boolean(),
  badge: badgeCount,
});
export type Telling = z.infer<typeof telling>;

/** What holds until the user decides otherwise. */
export const TELLING: Telling = {
  tells: 'not asked',
  at: '09:00',
  quietFrom: '21:00',
  quietTo: '08:00',
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  names: true,
  badge: 'all',
};

type Quiet = Pick<Telling, 'quietFrom' | 'quietTo'>;

function isQuiet(at: string, { quietFrom, quietTo }: Quiet): boolean {
  return quietFrom <= quietTo ? at >= quietFrom && at < quietTo : at >= quietFrom || at < quietTo;
}

const two = (n: number): string => String(n).padStart(2, '0');

function timeOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment (ms) of a time on a day; one that the change of a clock leaves out is the next there is. */
const momentOf = (day: string, at: string): number => new Date(`${day}T${at}`).getTime();

/** When on a day it may be told, not before `now` (both in ms); undefined if not at all. */
function momentOn(day: string, set: Telling, now: number): number | undefined {
  if (!set.weekdays.includes(new Date(`${day}T12:00`).getDay())) return undefined;
  const from = isQuiet(set.at, set) ? set.quietTo : set.at;
  const at = Math.max(momentOf(day, from), now);
  if (dayOf(at) !== day) return undefined;
  if (!isQuiet(timeOf(at), set)) return at;
  const after = momentOf(day, set.quietTo);
  return after > at ? after : undefined;
}

/** Whichever days of the week are chosen, one of them is among so many. */
const DAYS = 9;

/**
 * The next moment (ms) to tell what is due: once a day, from the chosen time on, outside of quiet hours and on the chosen days.
 * `now` itself where it is time. @param toldOn the day on which it was last told; any other day is none, also one ahead: a
 * clock that was set back keeps nothing from being told.
 */
export function nextTelling(set: Telling, toldOn: string | undefined, now: number): number {
  const today = dayOf(now);
  for (let i = toldOn === today ? 1 : 0; i < DAYS; i += 1) {
    const at = momentOn(addDays(today, i), set, now);
    if (at !== undefined) return at;
  }
  throw new Error('no day of the week is chosen');
}
