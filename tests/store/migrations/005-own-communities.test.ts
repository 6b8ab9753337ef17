import { expect, test } from 'vitest';
import { NOW } from '../a-store.ts';
import { brought, recordsIn, shapeOf, stored } from './stored.ts';

const OF_VERSION_4 = {
  memberships: [{ id: 'p1~pydata', who: 'p1', communityId: 'pydata', createdAt: NOW }],
  trash: [{ id: 't1', at: NOW, kind: 'note', label: 'Kites', notes: [{ id: 'n1' }] }],
  changes: [{ seq: 4, at: NOW, kind: 'membership added', touched: [] }],
};

test('from version 4: every record stays as it was, and there is room for communities of the user’s own', async () => {
  await stored(4, 'of version 4', OF_VERSION_4);
  await brought(5, 'of version 4', async (db) => {
    expect(await recordsIn(db)).toMatchObject({ ...OF_VERSION_4, communities: [] });
    expect(shapeOf(db)['communities']).toBe('id');
  });
});
