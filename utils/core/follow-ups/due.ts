import type { Interaction } from '../interaction.ts';
import type { NextFollowUp, Person } from '../person.ts';

/** Why somebody is due: a promise, a day that the user planned, or the cadence. */
export type Reason = 'promise' | NonNullable<NextFollowUp['reason']>;

/** What of somebody's follow-ups is meant: with a promise, that of which interaction. */
export interface Meant {
  personId: Person['id'];
  reason: Reason;
  interactionId?: Interaction['id'] | undefined;
}

/** Something that is due, with everybody whom it is about: several, where a promise was made to them together. */
export interface Due extends Pick<NextFollowUp, 'on' | 'what' | 'planned'>, Meant {
  people: readonly Person[];
}

/** What of somebody's follow-ups is to be done now: a promise that is due, though something else came before it. */
function nowOf(person: Person, today: string): Omit<Due, 'people'> | undefined {
  const { next, id: personId } = person;
  if (!next || next.on > today) return undefined;
  const { promise, reason, interactionId, ...own } = next;
  const kept = promise && promise.on <= today ? promise : interactionId && { ...own, interactionId };
  if (kept) return { ...kept, personId, reason: 'promise' };
  return { ...own, personId, reason: reason ?? 'own' };
}

/** What names something that is due. */
export const dueKey = ({ interactionId, personId, reason }: Meant): string =>
  interactionId ?? `${personId} ${reason}`;

/** What is due on a day or before it, of people who are due; a promise to several is one. In no particular order. */
export function dueAmong(people: readonly Person[], today: string): Due[] {
  const found = new Map<string, Due>();
  for (const person of people) {
    const one = nowOf(person, today);
    if (!one) continue;
    const key = dueKey(one);
    const before = found.get(key) ?? { ...one, people: [] };
    found.set(key, { ...before, people: [...before.people, person] });
  }
  return [...found.values()];
}

/** What of somebody's follow-ups is meant by something that is due. */
export const meantBy = ({ personId, reason, interactionId }: Meant): Meant => ({
  personId,
  reason,
  ...(interactionId === undefined ? {} : { interactionId }),
});

/** What was due before today. */
export const overdueIn = (due: readonly Due[], today: string): Due[] => due.filter(({ on }) => on < today);
