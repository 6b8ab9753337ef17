import { type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../utils/store/migrations/registry.ts';
import { aStore, NOW } from './a-store.ts';

/** A database as version `version` left it. */
async function stored(name: string, version: number, fill: Readonly<Record<string, readonly object[]>>) {
  const db = await openDB(name, version, {
    upgrade: (made, _from, _to, transaction) => {
      for (const step of MIGRATIONS.slice(0, version))
        step.run(unwrap(made as unknown as IDBPDatabase), unwrap(transaction as unknown as IDBPTransaction));
    },
  });
  for (const [store, records] of Object.entries(fill))
    for (const record of records) await db.put(store, record);
  db.close();
}

test('from version 2: notes and interactions are found by their words', async () => {
  const dates = { createdAt: NOW, updatedAt: NOW };
  await stored('of version 2', 2, {
    notes: [{ id: 'n1', personId: 'p1', text: 'Knows ÁÉ tide-tables', ...dates }],
    interactions: [
      { id: 'i1', personIds: ['p1', 'p2'], kind: 'met', at: NOW - 5, about: 'Kites', topics: [], ...dates },
      { id: 'i2', personIds: ['p1'], kind: 'call', at: NOW, about: '', topics: [], ...dates },
    ],
    changes: [{ at: NOW, kind: 'note written', touched: [] }],
  });
  const store = await aStore({ name: 'of version 2' });
  expect(await store.db.getAll('texts')).toEqual([
    { key: 'interactions/i1', words: ['kites'], personIds: ['p1', 'p2'], at: NOW - 5 },
    { key: 'notes/n1', words: ['knows', 'ae', 'tide', 'tables'], personIds: ['p1'], at: NOW },
  ]);
  expect(await store.db.getAllKeysFromIndex('changes', 'at', NOW)).toEqual([1]);
  expect(await store.db.count('trash')).toBe(0);
});

test('every migration but the first is tested from a stored database of the version before', () => {
  // Version 2 is tested from version 1 in safety.test.ts. A new migration needs its test here first.
  expect(MIGRATIONS).toHaveLength(3);
});
