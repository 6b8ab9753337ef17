import { dayOf, daysBetween, inWords } from './day.ts';
import type { Person } from './person.ts';

/** How many of a person's tags fit into the margin mark. */
const TAGS = 4;

/** A promise is due from its day on. */
export const isDue = (person: Person, now: number): boolean =>
  person.next !== undefined && person.next.on <= dayOf(now);

/** What the margin mark says of a known person: name, tags, last contact, next follow-up, a line each. */
export function markLines(person: Person, now: number): string[] {
  const today = dayOf(now);
  const { next } = person;
  const last = person.tie.lastAt;
  const what = next?.reason === 'cadence' ? 'Be in touch' : 'Follow up';
  return [
    person.name,
    person.tags.slice(0, TAGS).join(' · '),
    last === undefined ? 'No contact logged yet' : `Last contact ${inWords(daysBetween(today, dayOf(last)))}`,
    next ? `${what} ${inWords(daysBetween(today, next.on))}` : '',
  ].filter((one) => one !== '');
}
