import { expect, test } from 'vitest';
import { todayList } from '../../utils/store/due.ts';
import { setCadence, setFollowUp } from '../../utils/store/follow-ups.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { aDraft, aStore, DAY, NOW } from './a-store.ts';

test('the list of today has what is due, a promise before a cadence, and says who is next', async () => {
  const store = await aStore();
  const add = async (name: string, followUpOn = '') =>
    (await logInteraction(store, aDraft({ newNames: [name], followUpOn }), {}, NOW - 40 * DAY)).result;
  const { personIds: ada } = await add('Ada');
  const { personIds: ines } = await add('Ines');
  const promise = await add('Kofi', '2026-11-01');
  await setCadence(store, ada[0] ?? '', { every: 1, unit: 'month' }, NOW - 40 * DAY);
  await setFollowUp(store, ines[0] ?? '', { on: '2026-11-03', what: '' }, NOW);
  const { due, upcoming } = await todayList(store, NOW);
  expect(due.map(({ reason, interactionId, people }) => [reason, interactionId, people[0]?.name])).toEqual([
    ['promise', promise.id, 'Kofi'],
    ['cadence', undefined, 'Ada'],
  ]);
  expect(upcoming?.name).toBe('Ines');
  expect(upcoming).not.toHaveProperty('words');
});
