import { expect, test } from 'vitest';
import { NOW } from '../a-store.ts';
import { brought, recordsIn, shapeOf, stored } from './stored.ts';

const dates = { createdAt: NOW, updatedAt: NOW };

const OF_VERSION_3 = {
  notes: [{ id: 'n1', personId: 'p1', text: 'Knows kites', ...dates }],
  texts: [{ key: 'notes/n1', words: ['knows', 'kites'], personIds: ['p1'], at: NOW }],
  changes: [{ seq: 4, at: NOW, kind: 'note written', touched: [] }],
};

test('from version 3: every record stays as it was and is found; an index that no query used is gone', async () => {
  await stored(3, 'of version 3', OF_VERSION_3);
  await brought(4, 'of version 3', async (db) => {
    expect(await recordsIn(db)).toMatchObject(OF_VERSION_3);
    expect(await db.getAllKeysFromIndex('texts', 'words', 'kites')).toEqual(['notes/n1']);
    expect(shapeOf(db)['texts']).toBe('key, words: words*');
  });
});
