import { beforeEach, expect, it, vi } from 'vitest';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { dropBackups } from '../../../utils/store/backups/kept.ts';
import { restore } from '../../../utils/store/backups/restore.ts';
import { aStore, NOW } from '../a-store.ts';
import { stored } from '../migrations/stored.ts';

beforeEach(dropBackups);

/** So many records are in memory at once, and more than twice as many are there. */
const [BATCH, MANY] = [1_000, 2_100];

it.each([1, 4])('a copy of version %i is restored batch by batch, never a store at once', async (version) => {
  const goals = Array.from({ length: MANY }, (_, i) => ({ id: `g${i}`, kind: 'learn', createdAt: NOW }));
  await stored(version, 'old', { goals });
  const { id } = await backUp('old', 'before update', NOW);
  const store = await aStore();
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const steps: number[] = [];
  await restore(store, id, NOW + 1, (done) => void steps.push(done));
  // What there is of copies, and whom the user asked to forget (hashes), is read whole.
  const calls = asked.mock.contexts.map(
    (on, i) => [(on as IDBObjectStore).name, asked.mock.calls[i]?.[1]] as const,
  );
  const whole = calls.flatMap(([name, most]) => (most === undefined ? [name] : []));
  expect(new Set(whole)).toEqual(new Set(['backups', 'forgotten']));
  expect(calls.filter(([name]) => name === 'goals').length).toBeGreaterThan(MANY / BATCH);
  expect(Math.max(...steps.map((done, i) => done - (steps[i - 1] ?? 0)))).toBe(BATCH);
  expect(await store.db.count('goals')).toBe(MANY);
});
