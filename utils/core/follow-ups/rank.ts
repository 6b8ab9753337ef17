import { daysBetween, endOfDay } from '../day.ts';
import type { Goal } from '../goal.ts';
import type { Person } from '../person.ts';
import { strength } from '../tie.ts';
import { fold } from '../words.ts';
import { daysOf } from './cadence.ts';
import type { Due } from './due.ts';

/** So many are shown of what is due: the others can wait. */
export const CAP = 7;

/** A promise weighs more than all the rest together: it comes before a cadence, whatever else is true. */
const SAID = { promise: 1, own: 1, cadence: 0 } as const;
const TIE = 0.5;
const LATE = 0.3;
const GOAL = 0.15;

/** What is not put off: a promise counts half as late as it can be after so many days. */
const PROMISE_DAYS = 7;

const inWords = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether a goal of the user names a topic of somebody's. */
function isWanted({ topics }: Person, wanted: readonly string[]): boolean {
  const known = topics.map(inWords).filter((topic) => topic.trim() !== '');
  return wanted.some((about) => known.some((topic) => about.includes(topic)));
}

/** From 0 on its day towards 1, half of it after one interval. */
function lateness({ on, reason, people }: Due, today: string): number {
  const [first] = people;
  const span = reason === 'cadence' && first?.cadence ? daysOf(first.cadence) : PROMISE_DAYS;
  return 1 - 2 ** (-Math.max(0, daysBetween(on, today)) / span);
}

function score(due: Due, wanted: readonly string[], today: string, now: number): number {
  const tie = Math.max(...due.people.map((one) => strength(one.tie, endOfDay(now))));
  const goal = due.people.some((one) => isWanted(one, wanted));
  return SAID[due.reason] + TIE * (tie / (1 + tie)) + LATE * lateness(due, today) + (goal ? GOAL : 0);
}

/**
 * What is due in the order of what matters. What the user promised or planned counts 1; to that comes up to 0.5 for the
 * strength of the tie (half of it for one contact face to face today), up to 0.3 for how late it is against its interval
 * (half of it one interval late; of a promise after a week), and 0.15 where a goal of the user names a topic of theirs. So
 * no cadence comes before a promise. Of equals the earlier is first. @param now in ms.
 */
export function ranked(due: readonly Due[], goals: readonly Goal[], today: string, now: number): Due[] {
  const wanted = goals.flatMap(({ about }) => (about === undefined ? [] : [inWords(about)]));
  const scored = due.map((one) => ({ one, score: score(one, wanted, today, now) }));
  const inOrder = (a: Due, b: Due) =>
    a.on === b.on ? (a.personId < b.personId ? -1 : 1) : a.on < b.on ? -1 : 1;
  return scored.sort((a, b) => b.score - a.score || inOrder(a.one, b.one)).map(({ one }) => one);
}
