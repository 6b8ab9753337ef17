import { deleteDB, openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backup } from '../../../utils/core/backup.ts';
import { backUp, backUpDaily } from '../../../utils/store/backups/back-up.ts';
import { allBackups, dropBackups } from '../../../utils/store/backups/kept.ts';
import * as packing from '../../../utils/store/backups/packed.ts';
import { backupPlace } from '../../../utils/store/backups/place.ts';
import { restore } from '../../../utils/store/backups/restore.ts';
import { lastSeq } from '../../../utils/store/changes.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { logInteraction } from '../../../utils/store/interactions.ts';
import { MIGRATIONS } from '../../../utils/store/migrations/registry.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { searchPeople } from '../../../utils/store/search/search-people.ts';
import { undo } from '../../../utils/store/undo.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aDraft, aProfile, aStore, DAY, memoryMark, NOW } from '../a-store.ts';
import { readEverything } from '../read-everything.ts';
import { contentOf } from './copies.ts';

beforeEach(dropBackups);

async function sample(): Promise<Store> {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  return store;
}

const change = (store: Store, name: string) => logInteraction(store, aDraft({ newNames: [name] }), {}, NOW);

const facts = readEverything;

describe('a copy', () => {
  it('has every record, and says how many and how large', async () => {
    const store = await sample();
    const backup = await backUp(store.db.name, 'asked', NOW);
    const all = await facts(store);
    expect(backup.counts).toMatchObject({ people: all.people.length, notes: all.notes.length });
    expect(backup.size).toBeLessThan(JSON.stringify(all).length / 2);
    expect((await contentOf(backup))['interactions']).toEqual(all.interactions);
    expect(await allBackups()).toEqual([backup]);
  });

  it('is made in pieces, after each of which others may work', async () => {
    const store = await sample();
    const pause = vi.fn(async () => {});
    await backUpDaily(store, NOW, pause);
    const [backup] = await allBackups();
    expect(pause).toHaveBeenCalledTimes(backup?.chunks ?? 0);
    expect(backup?.chunks).toBeGreaterThan(3);
  });

  it('is made once a day, and only if anything was changed', async () => {
    const store = await sample();
    await backUpDaily(store, NOW);
    await change(store, 'Okan');
    await backUpDaily(store, NOW + DAY / 2);
    expect(await allBackups()).toHaveLength(1);
    await backUpDaily(store, NOW + DAY);
    await backUpDaily(store, NOW + 3 * DAY);
    expect((await allBackups()).map(({ at, why }) => [at, why])).toEqual([
      [NOW + DAY, 'day'],
      [NOW, 'day'],
    ]);
  });

  it('is not made by itself while records are missing', async () => {
    const store = await aStore({ highWater: memoryMark(9) });
    await change(store, 'Okan');
    await backUpDaily(store, NOW);
    expect(await allBackups()).toEqual([]);
    await store.highWater.settle();
    await backUpDaily(store, NOW);
    expect(await allBackups()).toHaveLength(1);
  });

  it('that was cut short is none, and is swept by the next', async () => {
    const store = await sample();
    const packed = vi.spyOn(packing, 'packed').mockRejectedValueOnce(new Error('killed'));
    await expect(backUp(store.db.name, 'asked', NOW)).rejects.toThrow('killed');
    packed.mockRestore();
    const place = await backupPlace();
    await place.putChunk(NOW, 0, { store: 'people', bytes: new Uint8Array(3) });
    expect(await allBackups()).toEqual([]);
    const backup = await backUp(store.db.name, 'asked', NOW + 1);
    expect(await place.ids()).toEqual([backup.id]);
  });

  it('is of one moment, or there is none', async () => {
    const store = await sample();
    const { packed } = packing;
    const restless = vi.spyOn(packing, 'packed').mockImplementation(async (records) => {
      await change(store, `Person ${Math.random()}`);
      return packed(records);
    });
    await expect(backUp(store.db.name, 'asked', NOW)).rejects.toThrow(/no backup was made/u);
    restless.mockRestore();
    expect(await allBackups()).toEqual([]);
    expect(await (await backupPlace()).ids()).toEqual([]);
  });
});

describe('restoring', () => {
  it.each(['day', 'asked', 'before update', 'before restore'] as const)(
    'from a copy made for “%s” gives what was then, and leads back',
    async (why) => {
      const store = await sample();
      const then = await facts(store);
      const { id } = await backUp(store.db.name, why, NOW);
      await change(store, 'Vrelk');
      const later = await facts(store);
      const before = await restore(store, id, NOW + 1);
      expect(await facts(store)).toEqual(then);
      await restore(store, before.id, NOW + 2);
      expect(await facts(store)).toEqual(later);
    },
  );

  it('finds again what was then, by name and by what was written', async () => {
    const store = await sample();
    const { id } = await backUp(store.db.name, 'asked', NOW);
    const before = await searchPeople(store, { query: 'tide' }, 20, NOW);
    await change(store, 'Vrelk');
    await searchPeople(store, { query: 'vrelk' }, 5, NOW);
    await restore(store, id, NOW + 1);
    expect(await searchPeople(store, { query: 'vrelk' }, 5, NOW)).toEqual([]);
    expect(await searchPeople(store, { query: 'tide' }, 20, NOW)).toEqual(before);
    await deleteDB(`${store.db.name}-search`, { blocked: () => {} });
  });

  it('does not bring back who was forgotten since', async () => {
    const store = await sample();
    const { result } = await savePerson(store, aProfile({ name: 'Zyxwy Qvandt' }), NOW);
    const backup = await backUp(store.db.name, 'asked', NOW);
    await forgetPerson(store, result.id, NOW + 1);
    const rest = (await allBackups())[0] as Backup;
    expect(rest.counts['people']).toBe((backup.counts['people'] ?? 0) - 1);
    expect(JSON.stringify(await contentOf(rest))).not.toMatch(/Zyxwy|mirela-brandt/u);
    await restore(store, rest.id, NOW + 2);
    const all = await facts(store);
    expect(JSON.stringify(all.people)).not.toContain('Zyxwy');
    expect(all.forgotten.length).toBeGreaterThan(0);
  });

  it('that fails leaves everything as it was', async () => {
    const store = await sample();
    const { id } = await backUp(store.db.name, 'asked', NOW);
    await change(store, 'Vrelk');
    const before = await facts(store);
    const damaged = { store: 'people', bytes: new Uint8Array([1, 2, 3]) };
    const place = await backupPlace();
    await place.putChunk(id, (await place.chunks(id))[0] ?? 0, damaged);
    await expect(restore(store, id, NOW + 1)).rejects.toThrow(/damaged, so nothing was changed/u);
    expect(await facts(store)).toEqual(before);
    await expect(restore(store, 12345, NOW + 1)).rejects.toThrow(/not there any more/u);
  });

  it.each([1, 2])('brings a copy of version %i to the shape of today', async (version) => {
    const name = `old-${version}`;
    const old = await openDB(name, version, {
      upgrade(db, _from, _to, transaction) {
        for (const { to, run } of MIGRATIONS) if (to <= version) run(unwrap(db), unwrap(transaction));
      },
    });
    const dates = { createdAt: NOW, updatedAt: NOW };
    const tie = { sum: 0, count: 0 };
    await old.put('people', {
      id: 'p1',
      name: 'Ada',
      tags: ['x'],
      topics: [],
      tie,
      ...dates,
      words: ['ada'],
    });
    await old.put('notes', { id: 'n1', personId: 'p1', text: 'Knows tide tables', ...dates });
    const { id } = await backUp(name, 'before update', NOW);
    old.close();
    await deleteDB(name);
    const store = await sample();
    await restore(store, id, NOW + 1);
    const all = await facts(store);
    expect([all.people.map((one) => one.name), all.notes.length, all.interactions]).toEqual([['Ada'], 1, []]);
    const found = await searchPeople(store, { query: 'tables' }, 5, NOW);
    expect(found.map(({ person }) => person.name)).toEqual(['Ada']);
    expect(await store.db.getAllKeysFromIndex('people', 'tags', 'x')).toEqual(['p1']);
  });

  it('cannot be undone piece by piece, and raises the number of the last change', async () => {
    const store = await sample();
    const { change: later } = await change(store, 'Vrelk');
    const { id } = await backUp(store.db.name, 'asked', NOW);
    await restore(store, id, NOW + 1);
    const restored = await lastSeq(store);
    expect(restored).toBeGreaterThan(later);
    await expect(undo(store, restored, NOW + 2)).rejects.toThrow(/nothing left to undo/u);
  });
});
