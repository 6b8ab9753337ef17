import { describe, expect, test } from 'vitest';
import { promiseAmong, promiseOf, withNext } from '../../../utils/core/follow-ups/next.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import type { Person } from '../../../utils/core/person.ts';
import { aPerson, metOn } from './a-person.ts';

const promise = (id: string, on: string, more: object = {}): Pick<Interaction, 'id' | 'followUp'> => ({
  id,
  followUp: { on, ...more },
});

const nextOf = (person: Person, ...of: Pick<Interaction, 'id' | 'followUp'>[]) =>
  withNext(person, promiseAmong(of)).next;

const MONTHLY = { every: 1, unit: 'month', from: '2026-01-01' } as const;

describe('what comes next', () => {
  test('is nothing where nothing was said', () => {
    expect(nextOf(aPerson(), { id: 'a' }, promise('b', '2026-11-02', { doneAt: 1 }))).toBeUndefined();
  });

  test('is the earliest promise that is open, with its words; of one day always the same one', () => {
    const [a, b] = [promise('a', '2026-11-03'), promise('b', '2026-11-02', { what: 'slides' })];
    expect(nextOf(aPerson(), a, b)).toEqual({ on: '2026-11-02', interactionId: 'b', what: 'slides' });
    const c = promise('c', '2026-11-03');
    expect(nextOf(aPerson(), c, a)).toEqual(nextOf(aPerson(), a, c));
  });

  test('is what comes first of promise, plan and cadence, and keeps the promise that comes later', () => {
    const person = metOn('2026-10-20', {
      cadence: MONTHLY,
      followUp: { on: '2026-11-10', what: 'the boat' },
    });
    const later = promise('a', '2026-12-01');
    expect(nextOf(person, later)).toEqual({
      on: '2026-11-10',
      what: 'the boat',
      reason: 'own',
      promise: { on: '2026-12-01', interactionId: 'a' },
    });
    expect(nextOf(metOn('2026-10-20', { cadence: MONTHLY }))).toEqual({
      on: '2026-11-20',
      reason: 'cadence',
    });
  });

  test('of one day, is the promise before the plan before the cadence', () => {
    const cadence = metOn('2026-10-20', { cadence: MONTHLY });
    const plan = { ...cadence, followUp: { on: '2026-11-20' } };
    expect(nextOf(plan)?.reason).toBe('own');
    expect(nextOf(plan, promise('a', '2026-11-20'))?.interactionId).toBe('a');
  });
});

describe('what was put off', () => {
  test('comes later, and the day it was meant for stays', () => {
    const put = promise('a', '2026-11-02', { snoozedUntil: '2026-11-09' });
    expect(nextOf(aPerson(), put)).toEqual({ on: '2026-11-09', interactionId: 'a', planned: '2026-11-02' });
    const plan = aPerson({ followUp: { on: '2026-11-02', snoozedUntil: '2026-11-05' } });
    expect(nextOf(plan)).toEqual({ on: '2026-11-05', planned: '2026-11-02', reason: 'own' });
  });

  test('lets another promise come first', () => {
    const put = promise('a', '2026-11-02', { snoozedUntil: '2026-11-09' });
    expect(nextOf(aPerson(), put, promise('b', '2026-11-05'))?.interactionId).toBe('b');
  });

  test('of a cadence is over with the next contact, and back if that is deleted', () => {
    const snoozed = { due: '2026-11-20', until: '2027-03-01' };
    const cadence = { ...MONTHLY, snoozed };
    expect(nextOf(metOn('2026-10-20', { cadence }))).toEqual({
      on: '2027-03-01',
      planned: '2026-11-20',
      reason: 'cadence',
    });
    expect(nextOf(metOn('2026-11-25', { cadence }))).toEqual({ on: '2026-12-25', reason: 'cadence' });
  });
});

test('the promise that is kept with what comes next is the one it was made of', () => {
  const known = promiseAmong([promise('a', '2026-12-01', { what: 'map', snoozedUntil: '2026-12-05' })]);
  for (const person of [aPerson(), metOn('2026-10-20', { cadence: MONTHLY })])
    expect(JSON.stringify(promiseOf(withNext(person, known)))).toBe(JSON.stringify(known));
});
