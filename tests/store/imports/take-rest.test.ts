import { describe, expect, it } from 'vitest';
import { allImports, batchKey } from '../../../utils/store/imports/stage.ts';
import { cancelImport } from '../../../utils/store/imports/take-batch.ts';
import { takeRest } from '../../../utils/store/imports/take-rest.ts';
import { aStore, NOW } from '../a-store.ts';
import { contact, facts, file, fileperson, staged, takeBack } from './a-file.ts';

const now = () => NOW;
/** A file of four batches: three of people, one of contacts. */
const FILE = file(
  Array.from({ length: 600 }, (_, i) => fileperson(String(i), {}, `person-${i}`)),
  [contact('1', '0', '599')],
);

describe('the rest of a file', () => {
  it('is taken in to its end, each batch told of once it is on the disk, and can be taken back', async () => {
    const store = await aStore();
    const before = await facts(store);
    const id = (await staged(store, FILE)) ?? '';
    const told: number[] = [];
    await takeRest(store, id, now, ({ done }) => told.push(done));
    expect(told).toEqual([1, 2, 3, 4]);
    expect(await allImports(store)).toMatchObject([{ state: 'done', done: 4, added: 600, entries: 1 }]);
    expect((await store.db.getAll('people')).filter(({ tie }) => tie.count > 0)).toHaveLength(2);
    expect(await store.db.getAllKeys('batches')).toEqual([`${id}/changes`]);
    await takeBack(store, id);
    expect(await facts(store)).toEqual(before);
  });

  it('goes on from where it was left', async () => {
    const store = await aStore();
    const id = (await staged(store, FILE)) ?? '';
    const [taken] = await Promise.allSettled([
      takeRest(store, id, now, () => {
        throw new Error('ended here');
      }),
    ]);
    expect(taken).toMatchObject({ status: 'rejected' });
    await takeRest(store, id, now);
    expect(await allImports(store)).toMatchObject([{ state: 'done', done: 4, added: 600 }]);
    expect(await store.db.count('people')).toBe(600);
  });

  it('stops at a batch that cannot be taken in: none after it is', async () => {
    const store = await aStore();
    const id = (await staged(store, FILE)) ?? '';
    const whole = await store.db.get('batches', batchKey(id, 1));
    await store.db.put('batches', { people: [{ person: null }], contacts: [] }, batchKey(id, 1));
    await expect(takeRest(store, id, now)).rejects.toThrow();
    expect(await allImports(store)).toMatchObject([{ state: 'running', done: 1, added: 250 }]);
    expect(await store.db.count('people')).toBe(250);
    await store.db.put('batches', whole, batchKey(id, 1));
    await takeRest(store, id, now);
    expect(await allImports(store)).toMatchObject([{ state: 'done', added: 600 }]);
  });

  it('stops where it is cancelled, and nothing of it waits any more', async () => {
    const store = await aStore();
    const id = (await staged(store, FILE)) ?? '';
    let cancelling: Promise<void> | undefined;
    await takeRest(store, id, now, () => {
      cancelling ??= cancelImport(store, id, NOW);
    });
    await cancelling;
    const [held] = await allImports(store);
    expect(held).toMatchObject({ state: 'cancelled', added: await store.db.count('people') });
    expect(held?.done).toBeLessThan(3);
    expect(await store.db.getAllKeys('batches')).toEqual([`${id}/changes`]);
  });

  it('ends an import of which nothing waits', async () => {
    const store = await aStore();
    const id = (await staged(store, FILE)) ?? '';
    await store.db.clear('batches');
    await takeRest(store, id, now);
    expect(await allImports(store)).toMatchObject([{ state: 'cancelled', added: 0 }]);
  });
});
