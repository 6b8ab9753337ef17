import { expect, test } from 'vitest';
import { NOW } from '../a-store.ts';
import { brought, recordsIn, shapeOf, stored } from './stored.ts';

const dates = { createdAt: NOW, updatedAt: NOW };

const OF_VERSION_6 = {
  people: [
    {
      ...{ id: 'p1', name: 'Ada Brook', tags: [], topics: [], words: ['ada', 'brook'], ...dates },
      ...{ tie: { sum: 2, count: 1, lastAt: NOW, lastId: 'i1' } },
      next: { on: '2026-12-01', interactionId: 'i1' },
    },
  ],
  interactions: [
    {
      ...{ id: 'i1', personIds: ['p1'], kind: 'met', at: NOW, about: 'Kites', topics: [], ...dates },
      followUp: { on: '2026-12-01' },
    },
  ],
  changes: [{ seq: 9, at: NOW, kind: 'interaction logged', touched: [] }],
};

test('from version 6: every record and every index stays as it was, and nobody of before opens it', async () => {
  await stored(6, 'of version 6', OF_VERSION_6);
  const before = await brought(6, 'of version 6', async (db) => shapeOf(db));
  await brought(7, 'of version 6', async (db) => {
    expect(await recordsIn(db)).toMatchObject(OF_VERSION_6);
    expect(await db.getAllKeysFromIndex('people', 'next', '2026-12-01')).toEqual(['p1']);
    expect(shapeOf(db)).toEqual(before);
  });
  await expect(brought(6, 'of version 6', async () => undefined)).rejects.toThrow(/version/u);
});
