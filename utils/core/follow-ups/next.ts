import type { FollowUp, Interaction } from '../interaction.ts';
import type { NextFollowUp, Person, Promised } from '../person.ts';
import { cadenceDue } from './cadence.ts';

/** When something comes that was meant for one day, and perhaps put off to another. */
const when = (planned: string, until: string | undefined): { on: string; planned?: string } =>
  until !== undefined && until > planned ? { on: until, planned } : { on: planned };

const isOpen = (one: FollowUp | undefined): one is FollowUp => one !== undefined && one.doneAt === undefined;

/** The same whatever came first: the earlier day, else the smaller id. */
const isBefore = (a: Promised, b: Promised): boolean =>
  a.on === b.on ? a.interactionId < b.interactionId : a.on < b.on;

const earlier = (a: Promised | undefined, b: Promised | undefined): Promised | undefined =>
  a && b ? (isBefore(b, a) ? b : a) : (a ?? b);

/** Its parts in one order: what is kept is compared as text. */
const promised = ({ on, interactionId, what, planned }: Promised): Promised => ({
  on,
  interactionId,
  ...(what ? { what } : {}),
  ...(planned === undefined ? {} : { planned }),
});

function promisedIn({ id, followUp }: Pick<Interaction, 'id' | 'followUp'>): Promised | undefined {
  if (!isOpen(followUp)) return undefined;
  const { what = '', snoozedUntil } = followUp;
  return promised({ ...when(followUp.on, snoozedUntil), interactionId: id, what });
}

/** The earliest open promise among interactions, and one that is known already. */
export const promiseAmong = (
  interactions: readonly Pick<Interaction, 'id' | 'followUp'>[],
  known?: Promised,
): Promised | undefined =>
  interactions.reduce<Promised | undefined>((first, one) => earlier(first, promisedIn(one)), known);

/** The earliest open promise to a person, as it is kept with what comes next. */
export function promiseOf({ next }: Pick<Person, 'next'>): Promised | undefined {
  if (!next) return undefined;
  const { interactionId } = next;
  return interactionId === undefined ? next.promise : promised({ ...next, interactionId });
}

/** What the user planned with a person beside interactions. */
function ownOf({ followUp }: Person): NextFollowUp | undefined {
  if (!followUp) return undefined;
  const { on, planned } = when(followUp.on, followUp.snoozedUntil);
  return {
    on,
    ...(followUp.what ? { what: followUp.what } : {}),
    ...(planned === undefined ? {} : { planned }),
    reason: 'own',
  };
}

/** When to be in touch again for the cadence alone. */
function cadenceOf({ cadence, tie }: Person): NextFollowUp | undefined {
  if (!cadence) return undefined;
  const due = cadenceDue(cadence, tie.lastAt);
  const { snoozed } = cadence;
  return { ...when(due, snoozed?.due === due ? snoozed.until : undefined), reason: 'cadence' };
}

/** What comes next of what is kept with a person and their earliest open promise; of one day a promise is first, a cadence last. */
function nextOf(person: Person, promise: Promised | undefined): NextFollowUp | undefined {
  let next: NextFollowUp | undefined = promise;
  for (const one of [ownOf(person), cadenceOf(person)])
    if (one && (next === undefined || one.on < next.on)) next = one;
  if (next === undefined || promise === undefined || next === promise) return next;
  return { ...next, promise };
}

/** A person with what comes next, computed from nothing but them and their earliest open promise. */
export function withNext<P extends Person>(person: P, promise: Promised | undefined): P {
  const { next: _, ...rest } = person;
  const next = nextOf(person, promise);
  return (next ? { ...rest, next } : rest) as P;
}
