import { dayOf, daysBetween, inWords } from '../day.ts';
import type { NextFollowUp, Person } from '../person.ts';
import { intervalInWords } from './cadence.ts';
import type { Reason } from './due.ts';

/** Why something comes next. */
export const reasonOf = ({ reason }: Pick<NextFollowUp, 'reason'>): Reason => reason ?? 'promise';

/** How often the user wants to be in touch with somebody, and when they last were. */
function cadenceWords({ cadence, tie }: Person, today: string): string {
  const often = cadence
    ? `You wanted to be in touch ${intervalInWords(cadence)}`
    : 'You wanted to be in touch';
  if (tie.lastAt === undefined) return `${often}; no contact yet`;
  return `${often}; last contact ${inWords(daysBetween(today, dayOf(tie.lastAt)))}`;
}

/** Why to be in touch with somebody, in plain words. @param what the user's own. */
export function whyNow(person: Person, reason: Reason, what: string | undefined, today: string): string {
  if (reason === 'cadence') return cadenceWords(person, today);
  if (reason === 'promise') return what ? `You promised: ${what}` : 'You promised to follow up';
  return what ? `You planned: ${what}` : 'You planned to be in touch';
}
