import { expect, test } from 'vitest';
import { NOW } from '../a-store.ts';
import { brought, recordsIn, shapeOf, stored } from './stored.ts';

const dates = { createdAt: NOW, updatedAt: NOW };

const OF_VERSION_2 = {
  people: [
    {
      ...{ id: 'p1', name: 'Ada', tags: ['x'], topics: ['gis'], tie: { sum: 0, count: 0 }, ...dates },
      words: ['ada'],
      organisation: 'Harbour',
      marks: ['vcard:7'],
    },
  ],
  identities: [
    {
      ...{ key: 'github:ada', site: 'github', handle: 'ada', personId: 'p1', addedAt: NOW },
      url: 'https://github.com/ada',
    },
  ],
  notes: [{ id: 'n1', personId: 'p1', text: 'Knows ÁÉ tide-tables', ...dates }],
  interactions: [
    { id: 'i1', personIds: ['p1', 'p2'], kind: 'met', at: NOW - 5, about: 'Kites', topics: [], ...dates },
    { id: 'i2', personIds: ['p1'], kind: 'call', at: NOW, about: '', topics: [], ...dates },
  ],
  memberships: [{ id: 'm1', who: 'p1', communityId: 'openstreetmap', addedAt: NOW }],
  joins: [{ id: 'j1', keptId: 'p1', goneId: 'p9', at: NOW }],
  apart: [{ id: 'p1 p2', at: NOW }],
  changes: [{ seq: 4, at: NOW, kind: 'note written', touched: [] }],
};

const TEXTS = [
  { key: 'interactions/i1', words: ['kites'], personIds: ['p1', 'p2'], at: NOW - 5 },
  { key: 'notes/n1', words: ['knows', 'ae', 'tide', 'tables'], personIds: ['p1'], at: NOW },
];

test('from version 2: every record stays as it was, and notes and interactions are found by their words', async () => {
  await stored(2, 'of version 2', OF_VERSION_2);
  await brought(3, 'of version 2', async (db) => {
    expect(await recordsIn(db)).toMatchObject({ ...OF_VERSION_2, texts: TEXTS, trash: [], forgotten: [] });
    expect(await db.getAllKeysFromIndex('texts', 'words', 'tide')).toEqual(['notes/n1']);
    expect(await db.getAllKeysFromIndex('texts', 'personIds', 'p2')).toEqual(['interactions/i1']);
    expect(await db.getAllKeysFromIndex('changes', 'at', NOW)).toEqual([4]);
  });
});

test.each([
  ['people', 'tags', 'x', 'p1'],
  ['people', 'topics', 'gis', 'p1'],
  ['people', 'organisation', 'Harbour', 'p1'],
  ['people', 'marks', 'vcard:7', 'p1'],
  ['identities', 'site', 'github', 'github:ada'],
  ['memberships', 'communityId', 'openstreetmap', 'm1'],
])('from version 2: %s are found by %s', async (store, index, value, key) => {
  await stored(2, 'to filter', OF_VERSION_2);
  expect(await brought(3, 'to filter', (db) => db.getAllKeysFromIndex(store, index, value))).toEqual([key]);
});

test('the stores of version 3', async () => {
  expect(await brought(3, 'new', async (db) => shapeOf(db))).toMatchObject({
    trash: 'id, at: at',
    forgotten: 'id',
    profileChanges: 'id, personId: personId',
    imports: 'id',
    batches: 'null',
    texts: 'key, personIds: personIds*, words: words*',
  });
});
