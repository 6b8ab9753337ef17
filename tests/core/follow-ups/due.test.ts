import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAmong, dueKey } from '../../../utils/core/follow-ups/due.ts';
import { ranked } from '../../../utils/core/follow-ups/rank.ts';
import { spreadDays } from '../../../utils/core/follow-ups/spread.ts';
import { whyNow } from '../../../utils/core/follow-ups/why.ts';
import type { Person } from '../../../utils/core/person.ts';
import { growth } from '../../../utils/core/tie.ts';
import { aPerson, metOn, noon } from './a-person.ts';

const TODAY = '2026-11-20';
const NOW = noon(TODAY);
const MONTHLY = { every: 1, unit: 'month', from: '2026-01-01' } as const;

const promised = (id: string, on = TODAY, interactionId = `i-${id}`): Person =>
  aPerson({ id, next: { on, interactionId } });

const onCadence = (id: string, on = TODAY, more: Partial<Person> = {}): Person =>
  metOn('2026-10-20', { id, cadence: MONTHLY, next: { on, reason: 'cadence' }, ...more });

const withTie = (strength: number) => ({ tie: { sum: strength * growth(NOW), count: 3 } });

const order = (people: readonly Person[], goals: Parameters<typeof ranked>[1] = []) =>
  ranked(dueAmong(people, TODAY), goals, TODAY, NOW).map((one) => one.personId);

describe('what is due', () => {
  test('is of today and before, and not what is ahead', () => {
    const people = [promised('a', '2026-11-19'), promised('b'), promised('c', '2026-11-21'), aPerson()];
    expect(dueAmong(people, TODAY).map((one) => one.personId)).toEqual(['a', 'b']);
  });

  test('a promise to several is one, with all of them', () => {
    const [one, ...none] = dueAmong([promised('a', TODAY, 'i'), promised('b', TODAY, 'i')], TODAY);
    expect(none).toEqual([]);
    expect(one?.people.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(one && dueKey(one)).toBe('i');
  });

  test('a promise that is due is shown though the cadence came first', () => {
    const next = { on: '2026-11-01', reason: 'cadence', promise: { on: TODAY, interactionId: 'i' } } as const;
    expect(dueAmong([onCadence('a', TODAY, { next })], TODAY)[0]).toMatchObject({
      reason: 'promise',
      interactionId: 'i',
    });
    const ahead = { ...next, promise: { on: '2026-12-01', interactionId: 'i' } };
    expect(dueAmong([onCadence('a', TODAY, { next: ahead })], TODAY)[0]).toMatchObject({ reason: 'cadence' });
  });
});

describe('the order', () => {
  test('a promise comes before any cadence', () => {
    const close = onCadence('close', '2024-01-01', { ...withTie(50), topics: ['tides'] });
    const goals = [{ id: 'g', kind: 'learn', about: 'tides', createdAt: 0 }] as const;
    expect(order([close, promised('weak')], goals)).toEqual(['weak', 'close']);
  });

  test('the stronger tie, the later against its interval and what a goal names come first', () => {
    expect(order([onCadence('a', TODAY, withTie(0.1)), onCadence('b', TODAY, withTie(3))])).toEqual([
      'b',
      'a',
    ]);
    const yearly = { every: 12, unit: 'month', from: '2026-01-01' } as const;
    expect(order([onCadence('a', '2026-11-06', { cadence: yearly }), onCadence('b', '2026-11-06')])).toEqual([
      'b',
      'a',
    ]);
    const goals = [{ id: 'g', kind: 'learn', about: 'remote sensing at sea', createdAt: 0 }] as const;
    expect(order([onCadence('a'), onCadence('b', TODAY, { topics: ['Remote sensing'] })], goals)).toEqual([
      'b',
      'a',
    ]);
    expect(order([onCadence('a'), onCadence('b', TODAY, { topics: ['sens', '…'] })], goals)).toEqual([
      'a',
      'b',
    ]);
  });

  test('is the same however they come', () => {
    const people = ['a', 'b', 'c', 'd'].flatMap((id) => [onCadence(id), promised(`p${id}`)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (given) => {
        expect(order(given)).toEqual(order(people));
      }),
    );
  });
});

test('why now, in plain words', () => {
  const person = metOn('2026-10-09', { cadence: MONTHLY });
  expect(whyNow(person, 'promise', 'send the slides', TODAY)).toBe('You promised: send the slides');
  expect(whyNow(person, 'promise', undefined, TODAY)).toBe('You promised to follow up');
  expect(whyNow(person, 'own', 'the boat', TODAY)).toBe('You planned: the boat');
  expect(whyNow(person, 'own', undefined, TODAY)).toBe('You planned to be in touch');
  expect(whyNow(person, 'cadence', undefined, TODAY)).toBe(
    'You wanted to be in touch monthly; last contact 6 weeks ago',
  );
  expect(whyNow(aPerson({ cadence: MONTHLY }), 'cadence', undefined, TODAY)).toMatch(/no contact yet$/u);
});

test('what waited comes again a few a day, from tomorrow on', () => {
  expect(spreadDays(5, '2026-12-30')).toEqual([
    ...['2026-12-31', '2026-12-31', '2027-01-01', '2027-01-01', '2027-01-02'],
  ]);
});
