import { bounded, dayFrom, Refusal } from '../drafts.ts';
import { LIMITS } from '../limits.ts';
import type { OwnFollowUp } from '../person.ts';
import { type Interval, MOST } from './cadence.ts';

/** A day on which the user wants to be in touch with somebody, as it is typed. */
export interface FollowUpDraft {
  /** `YYYY-MM-DD` */
  on: string;
  what: string;
}

/** @throws {Refusal} with a sentence, where it cannot be kept as it is. */
export function ownFollowUpFrom(draft: FollowUpDraft): OwnFollowUp {
  const what = bounded(draft.what.replace(/\s+/gu, ' '), 'What it is for', LIMITS.line);
  return { on: dayFrom(draft.on), ...(what === '' ? {} : { what }) };
}

/**
 * How often, of a number that was typed.
 * @throws {Refusal} with a sentence, where it is none that can be kept.
 */
export function intervalFrom({ every, unit }: Interval): Interval {
  if (!Number.isInteger(every) || every < 1 || every > MOST)
    throw new Refusal(`How often is a whole number from 1 to ${MOST}. Change it and save again.`);
  return { every, unit };
}

/**
 * The day to which something is put off.
 * @throws {Refusal} with a sentence, where it does not lie ahead.
 */
export function laterDayFrom(until: string, today: string): string {
  const day = dayFrom(until);
  if (day <= today) throw new Refusal('That day is not after today. Choose a later one.');
  return day;
}
