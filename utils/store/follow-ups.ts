import { dayOf } from '../core/day.ts';
import { Refusal } from '../core/drafts.ts';
import { after, cadenceDue, cadenceFrom, type Interval } from '../core/follow-ups/cadence.ts';
import { type FollowUpDraft, intervalFrom, laterDayFrom, ownFollowUpFrom } from '../core/follow-ups/draft.ts';
import type { Meant } from '../core/follow-ups/due.ts';
import { promiseOf, withNext } from '../core/follow-ups/next.ts';
import type { Person } from '../core/person.ts';
import { changeInteraction, heldInteraction } from './interactions.ts';
import type { Store } from './open.ts';
import { heldPerson } from './people.ts';
import { type Writing, type Written, write } from './write.ts';

/** Changes what is planned with somebody, and what comes next with them. The words are not made anew. */
async function plan(
  writing: Writing,
  personId: string,
  now: number,
  change: <P extends Person>(person: P) => P,
): Promise<void> {
  const before = await heldPerson(writing, personId);
  await writing.put('people', { ...withNext(change(before), promiseOf(before)), updatedAt: now });
}

function withoutFollowUp<P extends Person>({ followUp: _, ...rest }: P): P {
  return rest as P;
}

function withoutCadence<P extends Person>({ cadence: _, ...rest }: P): P {
  return rest as P;
}

/**
 * Plans a day to be in touch with somebody, in place of one that was planned before.
 * @throws {Refusal} with a sentence; nothing is changed then.
 */
export async function setFollowUp(
  store: Store,
  personId: string,
  draft: FollowUpDraft,
  now: number,
): Promise<Written<void>> {
  const followUp = ownFollowUpFrom(draft);
  return write(store, 'follow-up set', now, (writing) =>
    plan(writing, personId, now, (person) => ({ ...person, followUp })),
  );
}

/** Takes the planned day back. */
export const removeFollowUp = (store: Store, personId: string, now: number): Promise<Written<void>> =>
  write(store, 'follow-up removed', now, (writing) => plan(writing, personId, now, withoutFollowUp));

/**
 * Says how often to be in touch with somebody.
 * @throws {Refusal} with a sentence; nothing is changed then.
 */
export async function setCadence(
  store: Store,
  personId: string,
  wanted: Interval,
  now: number,
): Promise<Written<void>> {
  const interval = intervalFrom(wanted);
  return write(store, 'cadence set', now, (writing) =>
    plan(writing, personId, now, (person) => ({
      ...person,
      cadence: cadenceFrom(interval, person.tie.lastAt, dayOf(now)),
    })),
  );
}

/** Nothing is wanted any more about how often. */
export const removeCadence = (store: Store, personId: string, now: number): Promise<Written<void>> =>
  write(store, 'cadence removed', now, (writing) => plan(writing, personId, now, withoutCadence));

/** Lets a cadence count from today, as if there had been a contact. */
function countedFromToday<P extends Person>(person: P, now: number): P {
  if (!person.cadence) return person;
  const { every, unit } = person.cadence;
  return { ...person, cadence: { every, unit, from: after(dayOf(now), { every, unit }) } };
}

async function keepPromise(writing: Writing, interactionId: string, now: number): Promise<void> {
  const before = await heldInteraction(writing, interactionId);
  if (!before.followUp) return;
  const followUp = { ...before.followUp, doneAt: now };
  await changeInteraction(writing, { ...before, followUp, updatedAt: now }, now);
}

/** What was to be done is done: a promise is kept, a planned day is over, a cadence counts from today. */
export const finish = (store: Store, meant: Meant, now: number): Promise<Written<void>> =>
  write(store, 'follow-up done', now, (writing) => {
    const { personId, reason, interactionId } = meant;
    if (reason === 'promise' && interactionId !== undefined) return keepPromise(writing, interactionId, now);
    if (reason === 'own') return plan(writing, personId, now, withoutFollowUp);
    return plan(writing, personId, now, (person) => countedFromToday(person, now));
  });

const GONE =
  'This follow-up is not there any more: it was done or changed elsewhere, so nothing was put off.';

async function snoozePromise(writing: Writing, interactionId: string, until: string, now: number) {
  const before = await writing.get('interactions', interactionId);
  if (!before?.followUp || before.followUp.doneAt !== undefined) throw new Refusal(GONE);
  const followUp = { ...before.followUp, snoozedUntil: until };
  await changeInteraction(writing, { ...before, followUp, updatedAt: now }, now);
}

function snoozed<P extends Person>(person: P, reason: Meant['reason'], until: string): P {
  const { followUp, cadence, tie } = person;
  if (reason === 'own' && followUp) return { ...person, followUp: { ...followUp, snoozedUntil: until } };
  if (reason !== 'cadence' || !cadence) throw new Refusal(GONE);
  const due = cadenceDue(cadence, tie.lastAt);
  return { ...person, cadence: { ...cadence, snoozed: { due, until } } };
}

/** Puts one thing off; the day it was meant for stays. */
function putOff(writing: Writing, meant: Meant, until: string, now: number): Promise<void> {
  const { personId, reason, interactionId } = meant;
  if (reason === 'promise' && interactionId !== undefined)
    return snoozePromise(writing, interactionId, until, now);
  return plan(writing, personId, now, (person) => snoozed(person, reason, until));
}

/**
 * Puts something off to a later day.
 * @throws {Refusal} if that day does not lie ahead, or it is not there any more.
 */
export async function snooze(store: Store, meant: Meant, until: string, now: number): Promise<Written<void>> {
  const day = laterDayFrom(until, dayOf(now));
  return write(store, 'follow-up snoozed', now, (writing) => putOff(writing, meant, day, now));
}

/** What waited comes again little by little: each thing on its day, all in one step. */
export const beginAfresh = (
  store: Store,
  plans: readonly (readonly [meant: Meant, until: string])[],
  now: number,
): Promise<Written<void>> =>
  write(store, 'begun afresh', now, async (writing) => {
    for (const [meant, until] of plans) await putOff(writing, meant, until, now);
  });
