import { expect, test } from 'vitest';
import { brought, recordsIn, shapeOf, stored } from './stored.ts';

test('where there is nothing yet, every store of version 1 is made, and empty', async () => {
  await brought(1, 'new', async (db) => {
    expect(shapeOf(db)).toEqual({
      people: 'id, lastAt: tie.lastAt, name: name, next: next.on, words: words*',
      identities: 'key, personId: personId, stableKey: stableKey',
      interactions: 'id, at: at, personIds: personIds*',
      notes: 'id, personId: personId',
      memberships: 'id, who: who',
      goals: 'id',
      reviews: 'id',
      settings: 'key',
      changes: 'seq+',
    });
    expect(Object.values(await recordsIn(db)).flat()).toEqual([]);
  });
});

test('what is stored at version 1 is not made anew', async () => {
  const goal = { id: 'g1', kind: 'learn', createdAt: 5 };
  await stored(1, 'there', { goals: [goal] });
  expect(await brought(1, 'there', (db) => db.getAll('goals'))).toEqual([goal]);
});
