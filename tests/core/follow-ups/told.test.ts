import { describe, expect, test } from 'vitest';
import { type Due, dueAmong } from '../../../utils/core/follow-ups/due.ts';
import { countOf, noticeOf, toldBy, untold } from '../../../utils/core/follow-ups/told.ts';
import { aPerson } from './a-person.ts';

const TODAY = '2026-11-20';

const planned = (id: string, on = TODAY): Due[] =>
  dueAmong([aPerson({ id, name: id, next: { on, reason: 'own', what: 'the boat' } })], TODAY);

const NOTHING = { keys: [] };

describe('what was told', () => {
  test('is not told again, and what is new is', () => {
    const told = toldBy(planned('Ada'), NOTHING, TODAY);
    expect(told.on).toBe(TODAY);
    expect(untold([...planned('Ada'), ...planned('Kofi')], told)).toEqual(planned('Kofi'));
  });

  test('and put off to another day is told on that day', () => {
    const told = toldBy(planned('Ada', '2026-11-19'), NOTHING, TODAY);
    expect(untold(planned('Ada', '2026-11-20'), told)).toHaveLength(1);
  });

  test('is remembered where it is gone for a while, and forgotten after a month', () => {
    const told = toldBy(planned('Ada'), NOTHING, TODAY);
    const later = toldBy([], told, '2026-12-20');
    expect(untold(planned('Ada'), later)).toEqual([]);
    expect(toldBy([], later, '2026-12-21').keys).toEqual([]);
    // The clock was set back, and is right again.
    expect(toldBy([], told, '2026-11-01').keys).toEqual(told.keys);
  });

  test('stays remembered for as long as it is due', () => {
    const told = toldBy(planned('Ada'), NOTHING, TODAY);
    expect(toldBy(planned('Ada'), told, '2028-01-01').keys).toEqual(told.keys);
  });
});

describe('a notification', () => {
  test('of one says with whom and why, and leads to them', () => {
    expect(noticeOf(planned('Ada'), true, TODAY)).toEqual({
      title: 'Ada',
      message: 'You planned: the boat',
      place: 'people/Ada',
    });
  });

  test('of several is one with a list, and leads to today', () => {
    const due = ['Ada', 'Kofi', 'Ines', 'Mirela', 'Tomasz', 'Yuki'].flatMap((id) => planned(id));
    expect(noticeOf(due.slice(0, 2), true, TODAY)).toEqual({
      title: '2 follow-ups are due',
      message: 'Ada and Kofi',
      place: 'today',
    });
    expect(noticeOf(due.slice(0, 5), true, TODAY).message).toBe('Ada, Kofi, Ines, Mirela, and Tomasz');
    expect(noticeOf(due, true, TODAY).message).toBe('Ada, Kofi, Ines, Mirela, and 2 others');
  });

  test('of a promise to several names them, and leads to today', () => {
    const people = ['Ada', 'Kofi'].map((id) =>
      aPerson({ id, name: id, next: { on: TODAY, interactionId: 'i', what: 'the map' } }),
    );
    expect(noticeOf(dueAmong(people, TODAY), true, TODAY)).toEqual({
      title: 'Ada and Kofi',
      message: 'You promised: the map',
      place: 'today',
    });
  });

  test('says no name and no word of it, where the user wants none', () => {
    const one = noticeOf(planned('Ada'), false, TODAY);
    const two = noticeOf([...planned('Ada'), ...planned('Kofi')], false, TODAY);
    expect(one.title).toBe('A follow-up is due');
    expect(two.title).toBe('2 follow-ups are due');
    for (const { title, message } of [one, two]) expect(title + message).not.toMatch(/Ada|Kofi|boat/u);
  });
});

test('the icon counts what the user wants counted', () => {
  const due = [...planned('Ada'), ...planned('Kofi', '2026-11-01')];
  expect(['nothing', 'today', 'all'].map((counts) => countOf(due, counts as 'all', TODAY))).toEqual([
    0, 1, 2,
  ]);
});
