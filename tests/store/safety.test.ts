import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import { lastSeq } from '../../utils/store/changes.ts';
import { deleteEverything, importEverything } from '../../utils/store/everything.ts';
import { addGoal } from '../../utils/store/goals.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { join } from '../../utils/store/memberships.ts';
import type { Migration } from '../../utils/store/migrations/migration.ts';
import { MIGRATIONS } from '../../utils/store/migrations/registry.ts';
import { writeNote } from '../../utils/store/notes.ts';
import { openStore } from '../../utils/store/open.ts';
import { changeTags, savePerson } from '../../utils/store/people.ts';
import { problemOf, StoreProblem } from '../../utils/store/problem.ts';
import { decide } from '../../utils/store/reviews.ts';
import { setSetting } from '../../utils/store/settings.ts';
import { undo } from '../../utils/store/undo.ts';
import { write } from '../../utils/store/write.ts';
import { toJson } from '../fixtures/to-json.ts';
import { aDraft, aProfile, aStore, memoryMark, NOW, reachedBy } from './a-store.ts';
import { backupOf } from './backups/copies.ts';
import { readEverything } from './read-everything.ts';

describe('a write', () => {
  test('is all or nothing', async () => {
    const store = await aStore();
    const failing = write(store, 'person saved', NOW, async (writing) => {
      await writing.put('goals', { id: 'g', kind: 'learn', createdAt: NOW });
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await store.db.count('goals')).toBe(0);
    expect(await store.db.count('changes')).toBe(0);
  });

  test('raises the mark outside the database and tells of itself', async () => {
    const told: number[] = [];
    const highWater = memoryMark();
    const store = await aStore({ highWater, onCommit: (seq) => told.push(seq) });
    const { change } = await addGoal(store, 'learn', 'rust', NOW);
    expect(await reachedBy(highWater)).toBe(change);
    expect(told).toEqual([change]);
  });

  test('an undo of something that was changed again since is refused, and nothing is lost', async () => {
    const store = await aStore();
    const { result, change } = await savePerson(store, aProfile(), NOW);
    await changeTags(store, result.id, [], ['maps'], NOW);
    await expect(undo(store, change, NOW)).rejects.toThrow(/changed again/u);
    expect((await store.db.get('people', result.id))?.tags).toEqual(['maps']);
  });
});

describe('versions', () => {
  test('a database of a newer version is refused with a sentence and left as it is', async () => {
    const name = 'newer';
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('of the future') });
    newer.close();
    await expect(openStore({ name, highWater: memoryMark() })).rejects.toThrow(/newer version of Kithcraft/u);
    const still = await openDB(name);
    expect([still.version, [...still.objectStoreNames]]).toEqual([99, ['of the future']]);
    still.close();
    await deleteDB(name);
  });

  test('every migration is numbered without a gap, and each is run by this suite', async () => {
    expect(MIGRATIONS.map((one) => one.to)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    const store = await aStore();
    expect(store.db.version).toBe(MIGRATIONS.length);
    expect([...store.db.objectStoreNames].sort()).toEqual(
      [
        'apart',
        'batches',
        'changes',
        'communities',
        'forgotten',
        'goals',
        'identities',
        'imports',
        'interactions',
        'joins',
        'memberships',
        'notes',
        'people',
        'profileChanges',
        'reviews',
        'settings',
        'texts',
        'trash',
      ].sort(),
    );
  });

  const planted: Migration = {
    to: MIGRATIONS.length + 1,
    run: (_db, transaction) => void transaction.objectStore('goals').createIndex('kind', 'kind'),
  };

  test('a migration keeps what was there, and a copy is made before it runs', async () => {
    const store = await aStore();
    await savePerson(store, aProfile(), NOW);
    const before = await readEverything(store);
    const { name } = store.db;
    store.db.close();
    const migrated = await aStore({ name, migrations: [...MIGRATIONS, planted] });
    expect(migrated.db.version).toBe(MIGRATIONS.length + 1);
    expect(await readEverything(migrated)).toEqual(before);
    expect((await backupOf(MIGRATIONS.length))?.['people']).toMatchObject(before.people);
  });

  test('each version is brought to the newest with all it holds', async () => {
    const name = 'from the first';
    const old = await openDB(name, 1, {
      upgrade: (db, _from, _to, transaction) =>
        MIGRATIONS[0]?.run(db as unknown as IDBDatabase, transaction as unknown as IDBTransaction),
    });
    const { person, identity } = { person: 'p1', identity: 'github:ada' };
    await old.put('people', {
      id: person,
      name: 'Ada',
      tags: [],
      topics: [],
      tie: { sum: 0, count: 0 },
      createdAt: NOW,
      updatedAt: NOW,
      words: ['ada'],
    });
    await old.put('identities', {
      key: identity,
      site: 'github',
      handle: 'ada',
      personId: person,
      url: 'https://github.com/ada',
      addedAt: NOW,
    });
    old.close();
    const store = await aStore({ name });
    const all = await readEverything(store);
    expect([all.people.length, all.identities.length, all.joins, all.apart]).toEqual([1, 1, [], []]);
    expect(await store.db.getAllFromIndex('identities', 'claims', 'orcid:x')).toEqual([]);
    expect((await backupOf(1))?.['identities']).toHaveLength(1);
  });

  test('a migration that fails leaves the old version whole', async () => {
    const store = await aStore();
    await savePerson(store, aProfile(), NOW);
    const before = await readEverything(store);
    const { name } = store.db;
    store.db.close();
    const broken: Migration = {
      to: MIGRATIONS.length + 1,
      run: (db) => {
        db.deleteObjectStore('people');
        throw new Error('half way');
      },
    };
    await expect(
      openStore({ name, highWater: memoryMark(), migrations: [...MIGRATIONS, broken] }),
    ).rejects.toThrow();
    const again = await aStore({ name });
    expect([again.db.version, await readEverything(again)]).toEqual([MIGRATIONS.length, before]);
  });
});

test.each([
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'full'],
  ['VersionError', 'newer'],
  ['AbortError', 'failed'],
  ['InvalidStateError', 'gone'],
])('%s of the database is a problem with a sentence', (name, code) => {
  const problem = problemOf(new DOMException('x', name));
  expect(problem).toBeInstanceOf(StoreProblem);
  expect(problem).toMatchObject({
    code,
    message: expect.stringMatching(/still there|nothing was changed|Nothing was lost/u),
  });
});

describe('export and import', () => {
  async function filled() {
    const store = await aStore();
    const { result: mirela } = await savePerson(store, aProfile({ headline: 'Maps', topics: ['gis'] }), NOW);
    const draft = aDraft({
      personIds: [mirela.id],
      newNames: ['名 前'],
      about: 'Zażółć',
      followUpOn: '2026-12-01',
    });
    await logInteraction(store, draft, { url: 'https://example.org/' }, NOW);
    await writeNote(store, mirela.id, 'Owes me a map', undefined, NOW);
    await join(store, mirela.id, 'openstreetmap', NOW);
    await addGoal(store, 'learn', 'gis', NOW);
    await setSetting(store, { key: 'enabledSites', value: { github: ['https://github.com/*'] } }, NOW);
    const review = {
      id: 'join:openstreetmap',
      decision: { kind: 'done' as const },
      title: 'X',
      evidence: ['topic:gis'],
      at: NOW,
    };
    await decide(store, review, NOW);
    return store;
  }

  test('gives the same database again', async () => {
    const all = await readEverything(await filled());
    const fresh = await aStore();
    const { result } = await importEverything(fresh, fromJson(toJson(all, NOW)).all, NOW + 5);
    expect(result.added).toBe(Object.values(all).flat().length);
    expect(await readEverything(fresh)).toEqual(all);
  });

  test('twice changes nothing; once is undone as one step', async () => {
    const all = await readEverything(await filled());
    const fresh = await aStore();
    const { change } = await importEverything(fresh, all, NOW);
    const again = await importEverything(fresh, all, NOW + 1);
    expect(again.result).toMatchObject({ added: 0, updated: 0 });
    await undo(fresh, change, NOW + 2);
    expect(Object.values(await readEverything(fresh)).flat()).toEqual([]);
  });

  test('keeps what was changed later here', async () => {
    const store = await filled();
    const all = await readEverything(store);
    const [person] = all.people;
    await changeTags(store, person?.id ?? '', [], ['later'], NOW + 9);
    await importEverything(store, all, NOW + 10);
    expect((await store.db.get('people', person?.id ?? ''))?.tags).toEqual(['later']);
  });

  test('deleting everything leaves nothing, nor a copy', async () => {
    const store = await filled();
    await deleteEverything(store);
    expect(Object.values(await readEverything(store)).flat()).toEqual([]);
    expect([await lastSeq(store), await reachedBy(store.highWater), await backupOf(1)]).toEqual([
      0,
      0,
      undefined,
    ]);
  });
});
