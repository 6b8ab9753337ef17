import { describe, expect, it, vi } from 'vitest';
import type { Backup } from '../../../utils/core/backup.ts';
import { databasePlace } from '../../../utils/store/backups/database-place.ts';
import { filesPlace } from '../../../utils/store/backups/files-place.ts';
import { dropBackups } from '../../../utils/store/backups/kept.ts';
import { FakeFile, FakeFolder, fakeFiles } from './fake-files.ts';

const backup = (id: number): Backup => ({
  ...{ id, at: id, why: 'day', version: 3, seq: id, chunks: 12, counts: { people: 2 }, size: 4 },
});

const chunk = (store: string, ...bytes: number[]) => ({ store, bytes: new Uint8Array(bytes) });

it('a copy that cannot be read just now is not taken for one that was never completed', async () => {
  const root = new FakeFolder();
  const place = filesPlace(root as unknown as FileSystemDirectoryHandle);
  await place.put(backup(7));
  const unreadable = vi.spyOn(FakeFile.prototype, 'getFile');
  unreadable.mockRejectedValueOnce(new DOMException('busy', 'NotReadableError'));
  await expect(place.all()).rejects.toThrow('busy');
  unreadable.mockRestore();
  expect(await place.all()).toEqual([backup(7)]);
});

describe.each([
  ['files', async () => filesPlace(fakeFiles())],
  [
    'a database',
    async () => {
      await dropBackups();
      return databasePlace;
    },
  ],
] as const)('copies in %s', (_, open) => {
  it('are none until they are described, and then whole', async () => {
    const place = await open();
    for (let number = 0; number < 12; number += 1) await place.putChunk(7, number, chunk('people', number));
    expect([await place.all(), await place.ids()]).toEqual([[], [7]]);
    await place.put(backup(7));
    expect(await place.all()).toEqual([backup(7)]);
    expect(await place.chunks(7)).toEqual(Array.from({ length: 12 }, (_one, i) => i));
    const { store, bytes } = await place.chunk(7, 11);
    expect([store, [...bytes]]).toEqual(['people', [11]]);
  });

  it('are written over chunk by chunk, and dropped whole', async () => {
    const place = await open();
    for (const id of [3, 5]) {
      await place.putChunk(id, 0, chunk('notes', 1, 2));
      await place.put(backup(id));
    }
    await place.putChunk(3, 0, chunk('notes', 9));
    expect([...(await place.chunk(3, 0)).bytes]).toEqual([9]);
    await place.drop(3);
    expect([await place.ids(), (await place.all()).map(({ id }) => id)]).toEqual([[5], [5]]);
    await expect(place.chunk(3, 0)).rejects.toThrow();
  });
});
