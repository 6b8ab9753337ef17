import type { Everything } from '../../core/everything.ts';
import { type Named, withoutPerson } from '../../core/without-person.ts';
import { type BackupDatabase, type Chunk, dropEarlier, withBackups } from './backup-db.ts';
import { packed, unpacked } from './packed.ts';

/** The chunk without somebody; undefined if they are not in it. */
async function chunkWithout({ store, bytes }: Chunk, who: Named) {
  const before = await unpacked(bytes);
  const lists = { [store]: before } as Partial<Everything>;
  const after = (withoutPerson(lists, who) as Record<string, unknown[]>)[store] ?? [];
  if (JSON.stringify(after) === JSON.stringify(before)) return undefined;
  return { chunk: { store, bytes: await packed(after) }, gone: before.length - after.length };
}

async function forgetInChunk(db: BackupDatabase, key: [number, number], who: Named): Promise<void> {
  const chunk = await db.get('chunks', key);
  const rest = chunk && (await chunkWithout(chunk, who));
  if (!rest) return;
  const transaction = db.transaction(['backups', 'chunks'], 'readwrite');
  void transaction.objectStore('chunks').put(rest.chunk, key);
  const backup = await transaction.objectStore('backups').get(key[0]);
  const { store } = rest.chunk;
  if (backup) {
    const counts = { ...backup.counts, [store]: (backup.counts[store] ?? 0) - rest.gone };
    void transaction.objectStore('backups').put({ ...backup, counts });
  }
  await transaction.done;
}

/** Takes somebody out of every copy, chunk by chunk. */
export const forgetInBackups = (who: Named): Promise<void> =>
  withBackups(async (db) => {
    await dropEarlier();
    for (const key of await db.getAllKeys('chunks')) await forgetInChunk(db, key, who);
  });
