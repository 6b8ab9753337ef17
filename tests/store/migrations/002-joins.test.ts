import { expect, test } from 'vitest';
import { NOW } from '../a-store.ts';
import { brought, recordsIn, shapeOf, stored } from './stored.ts';

const dates = { createdAt: NOW, updatedAt: NOW };

const OF_VERSION_1 = {
  people: [
    {
      ...{ id: 'p1', name: 'Ada', tags: ['x'], topics: [], tie: { sum: 0, count: 0 }, ...dates },
      words: ['ada'],
      emails: ['ada@example.org'],
    },
  ],
  identities: [
    {
      ...{ key: 'github:ada', site: 'github', handle: 'ada', personId: 'p1', addedAt: NOW },
      url: 'https://github.com/ada',
      claims: ['orcid:0000-0001'],
    },
  ],
  interactions: [{ id: 'i1', personIds: ['p1'], kind: 'met', at: NOW, about: 'Kites', topics: [], ...dates }],
  notes: [{ id: 'n1', personId: 'p1', text: 'Knows tide tables', ...dates }],
  memberships: [{ id: 'm1', who: 'p1', communityId: 'openstreetmap', addedAt: NOW }],
  goals: [{ id: 'g1', kind: 'learn', about: 'gis', createdAt: NOW }],
  reviews: [{ id: 'join:x', decision: { kind: 'done' }, title: 'X', evidence: [], at: NOW }],
  settings: [{ key: 'enabledSites', value: { github: ['https://github.com/*'] } }],
  changes: [{ seq: 4, at: NOW, kind: 'person saved', touched: [] }],
};

test('from version 1: every record stays as it was, and pages and addresses of one person are found', async () => {
  await stored(1, 'of version 1', OF_VERSION_1);
  await brought(2, 'of version 1', async (db) => {
    expect(await recordsIn(db)).toEqual({ ...OF_VERSION_1, joins: [], apart: [] });
    expect(await db.getAllKeysFromIndex('people', 'emails', 'ada@example.org')).toEqual(['p1']);
    expect(await db.getAllKeysFromIndex('identities', 'claims', 'orcid:0000-0001')).toEqual(['github:ada']);
    expect(shapeOf(db)).toMatchObject({
      joins: 'id, keptId: keptId',
      apart: 'id',
      people: 'id, emails: emails*, lastAt: tie.lastAt, name: name, next: next.on, words: words*',
      identities: 'key, claims: claims*, personId: personId, stableKey: stableKey',
    });
  });
});
