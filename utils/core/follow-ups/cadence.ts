import * as z from 'zod/mini';
import { addDays, addMonths, dayOf } from '../day.ts';
import { day } from '../shapes.ts';

/** The most that a cadence may count: 83 years of months. */
export const MOST = 1_000;

/** How often: every so many days or months. */
export const interval = z.strictObject({
  every: z.int().check(z.positive(), z.maximum(MOST)),
  unit: z.enum(['day', 'month']),
});
export type Interval = z.infer<typeof interval>;

/** How often the user wants to be in touch with a person. */
export const personCadence = z.strictObject({
  ...interval.shape,
  /** Not due before this day, whenever the last contact was. */
  from: day,
  /** Put off: what was due on one day is shown from another on. Of any other due day it says nothing, so a contact ends it. */
  snoozed: z.exactOptional(z.strictObject({ due: day, until: day })),
});
export type PersonCadence = z.infer<typeof personCadence>;

/** The day after one interval. */
export const after = (from: string, { every, unit }: Interval): string =>
  unit === 'day' ? addDays(from, every) : addMonths(from, every);

/** Later days would have five digits with the longest interval added: none is kept. */
const LAST = Date.UTC(9_900, 0, 1);

/** The day on which a cadence is due: one interval after the last contact (ms), and never before it counts. */
export function cadenceDue(cadence: PersonCadence, lastAt: number | undefined): string {
  if (lastAt === undefined) return cadence.from;
  const due = after(dayOf(Math.min(lastAt, LAST)), cadence);
  return due > cadence.from ? due : cadence.from;
}

/**
 * A cadence as it is when it is set: due an interval after the last contact, but not before today; with whom there was no
 * contact yet, an interval from today.
 */
export const cadenceFrom = (
  { every, unit }: Interval,
  lastAt: number | undefined,
  today: string,
): PersonCadence => ({
  every,
  unit,
  from: lastAt === undefined ? after(today, { every, unit }) : today,
});

/** So many days an interval has, about. */
export const daysOf = ({ every, unit }: Interval): number => (unit === 'day' ? every : every * 30.44);

/** So many days as the interval that is said of them: whole months of 30 days, else days. */
export const roundInterval = (days: number): Interval =>
  days % 30 === 0 ? { every: days / 30, unit: 'month' } : { every: days, unit: 'day' };

const NAMED: Readonly<Record<string, string>> = {
  '1 day': 'daily',
  '7 day': 'weekly',
  '1 month': 'monthly',
  '3 month': 'quarterly',
  '6 month': 'every half-year',
  '12 month': 'yearly',
};

/** How often, in words that fit after “in touch”: "monthly", "every 2 weeks". */
export function intervalInWords({ every, unit }: Interval): string {
  const named = NAMED[`${every} ${unit}`];
  if (named !== undefined) return named;
  if (unit === 'day') return every % 7 === 0 ? `every ${every / 7} weeks` : `every ${every} days`;
  return every % 12 === 0 ? `every ${every / 12} years` : `every ${every} months`;
}
