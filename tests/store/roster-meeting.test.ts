import { describe, expect, test } from 'vitest';
import { logInteraction } from '../../utils/store/interactions.ts';
import { join } from '../../utils/store/memberships.ts';
import type { Store } from '../../utils/store/open.ts';
import { lastThere, logMeeting } from '../../utils/store/roster-meeting.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aStore, DAY, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const meeting = (personIds: readonly string[], when = '') => ({
  ...{ personIds, when, about: 'Knots', duration: '2 h' },
});

async function people(store: Store, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += 50) {
    const newNames = Array.from({ length: Math.min(50, count - from) }, (_, n) => `Person ${from + n}`);
    const { result } = await logInteraction(store, aDraft({ newNames }), {}, NOW - DAY);
    ids.push(...result.personIds);
  }
  return ids;
}

test('a meeting is logged once for everybody who was there', async () => {
  const store = await aStore();
  const [a = '', b = '', c = ''] = await people(store, 3);
  const { result } = await logMeeting(store, 'rust', meeting([a, b, a]), NOW);
  expect(result).toHaveLength(1);
  expect(result[0]).toMatchObject({
    ...{ kind: 'community meeting', communityId: 'rust', personIds: [a, b], about: 'Knots', duration: 120 },
  });
  expect((await store.db.get('people', a))?.tie).toMatchObject({ count: 2, lastAt: NOW });
  expect((await store.db.get('people', c))?.tie.count).toBe(1);
});

test('more than one entry holds are several of the same moment, which one undo takes back', async () => {
  const store = await aStore();
  const ids = await people(store, 120);
  const before = await readEverything(store);
  const { result, change } = await logMeeting(store, 'rust', meeting(ids), NOW);
  expect(result.map(({ personIds }) => personIds.length)).toEqual([50, 50, 20]);
  expect(new Set(result.map(({ at }) => at)).size).toBe(1);
  expect(await lastThere(store, 'rust', ids)).toEqual(new Set(ids));
  await undo(store, change, NOW);
  expect(await readEverything(store)).toEqual(before);
});

describe('the last meeting', () => {
  test('is the latest of that community, whenever it was logged', async () => {
    const store = await aStore();
    const [a = '', b = '', c = ''] = await people(store, 3);
    expect(await lastThere(store, 'rust', [a, b, c])).toEqual(new Set());
    await logMeeting(store, 'rust', meeting([a, b], '2026-10-28T12:00'), NOW);
    await logMeeting(store, 'rust', meeting([c], '2026-10-21T12:00'), NOW);
    await logMeeting(store, 'knitting', meeting([c]), NOW);
    await logInteraction(store, aDraft({ personIds: [c], communityId: 'rust', kind: 'call' }), {}, NOW);
    expect(await lastThere(store, 'rust', [a, b, c])).toEqual(new Set([a, b]));
  });
});

test('nobody, or somebody who is gone, is refused, and nothing is written', async () => {
  const store = await aStore();
  await expect(logMeeting(store, 'rust', meeting([]), NOW)).rejects.toThrow(/Nobody is ticked/u);
  await join(store, 'me', 'rust', NOW);
  await expect(logMeeting(store, 'rust', meeting(['gone']), NOW)).rejects.toThrow(/deleted in the meantime/u);
  await expect(logMeeting(store, 'rust', { ...meeting(['x']), duration: 'long' }, NOW)).rejects.toThrow(
    /How long/u,
  );
  expect(await store.db.count('interactions')).toBe(0);
});
