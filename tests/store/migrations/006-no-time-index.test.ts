import { expect, test } from 'vitest';
import { NOW } from '../a-store.ts';
import { brought, recordsIn, shapeOf, stored } from './stored.ts';

const dates = { createdAt: NOW, updatedAt: NOW };

const OF_VERSION_5 = {
  interactions: [{ id: 'i1', personIds: ['p1'], kind: 'met', at: NOW, about: 'Kites', topics: [], ...dates }],
  communities: [{ id: 'own-1', name: 'Kite builders', ...dates }],
  changes: [{ seq: 4, at: NOW, kind: 'community added', touched: [] }],
};

test('from version 5: every record stays as it was and is found; an index that no query uses is gone', async () => {
  await stored(5, 'of version 5', OF_VERSION_5);
  await brought(6, 'of version 5', async (db) => {
    expect(await recordsIn(db)).toMatchObject(OF_VERSION_5);
    expect(await db.getAllKeysFromIndex('interactions', 'personIds', 'p1')).toEqual(['i1']);
    expect(shapeOf(db)['interactions']).toBe('id, personIds: personIds*');
  });
});
