import { dayOf, daysBetween } from './day.ts';
import type { Person } from './person.ts';

/** How many of a person's tags fit into the margin mark. */
const TAGS = 4;

/** "3 days ago", "in 2 weeks", "today". `days` is negative for the past. */
export function inWords(days: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const size = Math.abs(days);
  if (size < 14) return format.format(days, 'day');
  if (size < 60) return format.format(Math.round(days / 7), 'week');
  if (size < 730) return format.format(Math.round(days / 30.44), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

/** A promise is due from its day on. */
export const isDue = (person: Person, now: number): boolean =>
  person.next !== undefined && person.next.on <= dayOf(now);

/** What the margin mark says of a known person: name, tags, last contact, next follow-up, a line each. */
export function markLines(person: Person, now: number, locale: string): string[] {
  const today = dayOf(now);
  const last = person.tie.lastAt;
  return [
    person.name,
    person.tags.slice(0, TAGS).join(' · '),
    last === undefined
      ? 'No contact logged yet'
      : `Last contact ${inWords(daysBetween(today, dayOf(last)), locale)}`,
    person.next ? `Follow up ${inWords(daysBetween(today, person.next.on), locale)}` : '',
  ].filter((one) => one !== '');
}
