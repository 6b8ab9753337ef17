import type { Person } from '../../../utils/core/person.ts';
import { NO_TIE } from '../../../utils/core/tie.ts';

/** Noon of a day where the tests run, in ms. */
export const noon = (day: string): number => new Date(`${day}T12:00`).getTime();

/** An invented person, with no contact. */
export const aPerson = (more: Partial<Person> = {}): Person => ({
  id: 'mirela',
  name: 'Mirela Brandt',
  tags: [],
  topics: [],
  tie: NO_TIE,
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

/** The same, with whom the last contact was at noon of a day. */
export const metOn = (day: string, more: Partial<Person> = {}): Person =>
  aPerson({ tie: { sum: 1, count: 1, lastAt: noon(day), lastId: 'i' }, ...more });
