import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { allBackups, dropBackups } from '../../../utils/store/backups/kept.ts';
import { backupPlace } from '../../../utils/store/backups/place.ts';
import { restore } from '../../../utils/store/backups/restore.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { logInteraction } from '../../../utils/store/interactions.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import * as searching from '../../../utils/store/search/search-db.ts';
import { peopleInOrder } from '../../../utils/store/search/search-people.ts';
import * as texts from '../../../utils/store/texts.ts';
import { undo } from '../../../utils/store/undo.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aDraft, aProfile, aStore, NOW } from '../a-store.ts';
import { readEverything } from '../read-everything.ts';
import { contentOf } from './copies.ts';

beforeEach(dropBackups);

async function sample(): Promise<Store> {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  return store;
}

const change = (store: Store, name: string) => logInteraction(store, aDraft({ newNames: [name] }), {}, NOW);

const waitingIn = async ({ db }: Store): Promise<string[]> =>
  (await db.getAllKeys('batches')).filter((key) => key.startsWith('restore/'));

describe('restoring', () => {
  it('gives what was then, also from a copy that is not kept once the one before it is made', async () => {
    const store = await sample();
    const then = await readEverything(store);
    const { id } = await backUp(store.db.name, 'before restore', NOW);
    await change(store, 'Vrelk');
    await backUp(store.db.name, 'before restore', NOW + 1);
    await restore(store, id, NOW + 2);
    expect(await readEverything(store)).toEqual(then);
  });

  it('that fails in the middle of putting back leaves everything as it was', async () => {
    const store = await sample();
    const { id } = await backUp(store.db.name, 'asked', NOW);
    await change(store, 'Vrelk');
    const before = await readEverything(store);
    const { keepText } = texts;
    let kept = 0;
    const failing = vi.spyOn(texts, 'keepText').mockImplementation((...given) => {
      kept += 1;
      if (kept > 40) throw new TypeError('no text');
      return keepText(...given);
    });
    await expect(restore(store, id, NOW + 1)).rejects.toThrow('no text');
    failing.mockRestore();
    expect(await readEverything(store)).toEqual(before);
    expect(await waitingIn(store)).toEqual([]);
  });

  it('refuses a copy of which a part is missing', async () => {
    const store = await sample();
    const { id } = await backUp(store.db.name, 'asked', NOW);
    const before = await readEverything(store);
    const place = await backupPlace();
    const numbers = await place.chunks(id);
    const chunks = await Promise.all(numbers.map((number) => place.chunk(id, number)));
    const [described] = await place.all();
    await place.drop(id);
    for (const [number, chunk] of chunks.slice(0, -1).entries()) await place.putChunk(id, number, chunk);
    if (described) await place.put(described);
    await expect(restore(store, id, NOW + 1)).rejects.toThrow(/damaged, so nothing was changed/u);
    expect(await readEverything(store)).toEqual(before);
    expect(await waitingIn(store)).toEqual([]);
  });

  it('refuses a copy that a newer version made', async () => {
    const store = await sample();
    const backup = await backUp(store.db.name, 'asked', NOW);
    await (await backupPlace()).put({ ...backup, version: backup.version + 1 });
    await expect(restore(store, backup.id, NOW + 1)).rejects.toThrow(/newer version of Kithcraft/u);
  });

  it('loses nothing that was written after the copy before it: that copy has it', async () => {
    const store = await sample();
    const { id } = await backUp(store.db.name, 'asked', NOW);
    const place = await backupPlace();
    const { put } = place;
    vi.spyOn(place, 'put').mockImplementationOnce(async (backup) => {
      await put(backup);
      await change(store, 'Vrelk');
    });
    const before = await restore(store, id, NOW + 1);
    vi.restoreAllMocks();
    expect(JSON.stringify(await contentOf(before))).toContain('Vrelk');
    expect((await allBackups()).filter(({ why }) => why === 'before restore')).toHaveLength(1);
  });

  it('leaves nothing to undo from before it', async () => {
    const store = await sample();
    const first = await change(store, 'Vrelk');
    const { id } = await backUp(store.db.name, 'asked', NOW);
    const second = await change(store, 'Okan');
    await restore(store, id, NOW + 1);
    const then = await readEverything(store);
    for (const one of [first, second])
      await expect(undo(store, one.change, NOW + 2)).rejects.toThrow(/nothing left to undo/u);
    expect(await readEverything(store)).toEqual(then);
  });

  it('lists everybody of then, also if it was cut short just after', async () => {
    const store = await sample();
    const { result } = await savePerson(store, aProfile({ name: 'Zyxwy Qvandt' }), NOW);
    const { id } = await backUp(store.db.name, 'asked', NOW);
    await deletePerson(store, result.id, NOW);
    expect(await peopleInOrder(store)).not.toContain(result.id);
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(searching, 'dropSearch').mockRejectedValueOnce(new Error('killed'));
    await restore(store, id, NOW + 1).catch(() => {});
    vi.restoreAllMocks();
    const later = await aStore({ name: store.db.name });
    expect(await peopleInOrder(later)).toContain(result.id);
    await deleteDB(`${store.db.name}-search`, { blocked: () => {} });
  });
});

describe('at the same time', () => {
  it('two copies are both whole', async () => {
    const store = await sample();
    const all = await readEverything(store);
    const both = await Promise.all([backUp(store.db.name, 'asked', NOW), backUp(store.db.name, 'day', NOW)]);
    expect(await allBackups()).toHaveLength(2);
    for (const one of both) expect((await contentOf(one))['interactions']).toEqual(all.interactions);
  });

  it('somebody is forgotten, and a copy that was being made does not have them', async () => {
    const store = await sample();
    const { result } = await savePerson(store, aProfile({ name: 'Zyxwy Qvandt' }), NOW);
    const place = await backupPlace();
    const { put } = place;
    let forgetting: Promise<unknown> | undefined;
    vi.spyOn(place, 'put').mockImplementation(async (backup) => {
      forgetting ??= forgetPerson(store, result.id, NOW);
      // All of it could be done by then, if nothing held it back.
      await new Promise((done) => setTimeout(done, 300));
      await put(backup);
    });
    await backUp(store.db.name, 'asked', NOW);
    await forgetting;
    vi.restoreAllMocks();
    for (const one of await allBackups())
      expect(JSON.stringify(await contentOf(one))).not.toMatch(/Zyxwy|mirela-brandt/u);
  });
});

describe('forgetting', () => {
  it('says how many records a copy has then, also after it was cut short', async () => {
    const store = await sample();
    const { result } = await savePerson(store, aProfile({ name: 'Zyxwy Qvandt' }), NOW);
    await backUp(store.db.name, 'asked', NOW);
    const place = await backupPlace();
    vi.spyOn(place, 'put').mockRejectedValueOnce(new Error('killed'));
    await expect(forgetPerson(store, result.id, NOW + 1)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    await forgetPerson(store, result.id, NOW + 2);
    const [rest] = await allBackups();
    const content = rest && (await contentOf(rest));
    expect(rest?.counts['people']).toBe(content?.['people']?.length);
    expect(rest?.counts['identities']).toBe(content?.['identities']?.length);
  });

  it('reaches what a restore that was cut short left behind', async () => {
    const store = await sample();
    const { result } = await savePerson(store, aProfile({ name: 'Zyxwy Qvandt' }), NOW);
    await store.db.put('batches', { store: 'people', records: [{ name: 'Zyxwy' }] }, 'restore/0000000');
    await forgetPerson(store, result.id, NOW + 1);
    expect(await waitingIn(store)).toEqual([]);
  });
});
