import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { allBackups } from '../../utils/store/backups/kept.ts';
import type { Migration } from '../../utils/store/migrations/migration.ts';
import { MIGRATIONS } from '../../utils/store/migrations/registry.ts';
import { openStore } from '../../utils/store/open.ts';
import { aStore, memoryMark } from './a-store.ts';
import { stored } from './migrations/stored.ts';

const planted: Migration = {
  to: MIGRATIONS.length + 1,
  run: (_db, transaction) => void transaction.objectStore('goals').createIndex('kind', 'kind'),
};

describe('an open connection', () => {
  test('lets a newer version in, and says why it is gone', async () => {
    const gone: string[] = [];
    const store = await aStore({ onGone: (why) => gone.push(why) });
    const migrated = await aStore({ name: store.db.name, migrations: [...MIGRATIONS, planted] });
    expect([migrated.db.version, gone]).toEqual([MIGRATIONS.length + 1, ['replaced']]);
  });

  test('lets whoever deletes the database do so, and says that it is gone', async () => {
    const gone: string[] = [];
    const store = await aStore({ onGone: (why) => gone.push(why) });
    const deleting = indexedDB.deleteDatabase(store.db.name);
    await new Promise((done) => deleting.addEventListener('success', done));
    expect(gone).toEqual(['terminated']);
  });
});

describe('a database that another page holds at an older version', () => {
  test('is said to be blocked, and is free when that page is gone', async () => {
    await stored(2, 'held', { goals: [{ id: 'g1' }] });
    const holding = await openDB('held', 2);
    const freed = Promise.withResolvers<void>();
    const opening = { name: 'held', highWater: memoryMark(), onFreed: freed.resolve };
    const other = { name: 'held', highWater: memoryMark() };
    const [said, alsoSaid] = await Promise.allSettled([openStore(opening), openStore(other)]);
    expect([said.status, alsoSaid]).toEqual(['rejected', said]);
    await expect(openStore(opening)).rejects.toMatchObject({
      code: 'blocked',
      message: expect.stringMatching(
        /Nothing was lost: close the other Kithcraft pages, and this one goes on by itself/u,
      ),
    });
    expect((await allBackups()).map(({ why, version }) => [why, version])).toEqual([['before update', 2]]);
    holding.close();
    await freed.promise;
    const store = await aStore({ name: 'held' });
    expect([store.db.version, await store.db.getAllKeys('goals')]).toEqual([MIGRATIONS.length, ['g1']]);
  });
});

test('a page that only finishes what it does before it lets a newer version in is waited for', async () => {
  await stored(2, 'busy', { goals: [{ id: 'g1' }] });
  const busy = await openDB('busy', 2, {
    blocking: () => setTimeout(() => busy.close(), 150),
  });
  const store = await aStore({ name: 'busy' });
  expect([store.db.version, await store.db.getAllKeys('goals')]).toEqual([MIGRATIONS.length, ['g1']]);
});

describe('a browser that cannot tell the version', () => {
  const silent = () =>
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('damaged', 'UnknownError'));

  test('opens what is new or of today', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    silent();
    const store = await aStore();
    store.db.close();
    silent();
    expect((await aStore({ name: store.db.name })).db.version).toBe(MIGRATIONS.length);
  });

  test('migrates nothing of which there is no copy, and touches nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await stored(2, 'unknown', { goals: [{ id: 'g1' }] });
    silent();
    const opening = openStore({ name: 'unknown', highWater: memoryMark() });
    await expect(opening).rejects.toMatchObject({ code: 'unopenable' });
    const still = await openDB('unknown');
    expect([still.version, await still.getAllKeys('goals')]).toEqual([2, ['g1']]);
    still.close();
    expect((await aStore({ name: 'unknown' })).db.version).toBe(MIGRATIONS.length);
  });
});
