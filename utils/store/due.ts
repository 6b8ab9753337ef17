import { dayOf } from '../core/day.ts';
import { type Due, dueAmong } from '../core/follow-ups/due.ts';
import { ranked } from '../core/follow-ups/rank.ts';
import type { Person } from '../core/person.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';

/** So many people who are due are looked at, those longest due first. Whoever has more begins with these, or afresh. */
const MOST = 300;

/** What is due at a moment (ms): read through the index, never everybody. In no particular order. */
export async function dueNow({ db }: Store, now: number): Promise<Due[]> {
  const today = dayOf(now);
  const people = await db.getAllFromIndex('people', 'next', IDBKeyRange.upperBound(today), MOST);
  return dueAmong(people.map(plain), today);
}

/** What is due, what matters most first. */
export interface Today {
  due: readonly Due[];
  /** Who comes after today. */
  upcoming?: Person;
}

/** The list of today. `now` in ms. */
export async function todayList(store: Store, now: number): Promise<Today> {
  const today = dayOf(now);
  const ahead = IDBKeyRange.lowerBound(today, true);
  const [due, goals, [upcoming]] = await Promise.all([
    dueNow(store, now),
    store.db.getAll('goals'),
    store.db.getAllFromIndex('people', 'next', ahead, 1),
  ]);
  return { due: ranked(due, goals, today, now), ...(upcoming ? { upcoming: plain(upcoming) } : {}) };
}
