import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Backup, keptBackups } from '../../core/backup.ts';

/** Where copies of the records are kept, apart from them: what damages the one leaves the other alone. */
export const BACKUPS = 'kithcraft-backups';
/** Where an earlier version kept the one copy that it made. */
const EARLIER = 'kithcraft-before-update';

/** Some records of one store, packed. */
export interface Chunk {
  store: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Backups extends DBSchema {
  backups: { key: number; value: Backup };
  /** By the id of the copy and a number. */
  chunks: { key: [backup: number, number: number]; value: Chunk };
}

export type BackupDatabase = IDBPDatabase<Backups>;

/** Opens the copies, does something with them, and closes them again. */
export async function withBackups<T>(work: (db: BackupDatabase) => Promise<T>): Promise<T> {
  const db = await openDB<Backups>(BACKUPS, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('backups', { keyPath: 'id' });
      fresh.createObjectStore('chunks');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** All chunks of a copy. */
export const chunksOf = (id: number): IDBKeyRange =>
  IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Every copy that is complete, the latest first. */
export const allBackups = (): Promise<Backup[]> =>
  withBackups(async (db) => (await db.getAll('backups')).toSorted((a, b) => b.at - a.at));

/** Drops copies that are not kept any more, and what is left of those that were never completed. */
export async function sweepBackups(db: BackupDatabase): Promise<void> {
  const transaction = db.transaction(['backups', 'chunks'], 'readwrite');
  const [backups, chunks] = [transaction.objectStore('backups'), transaction.objectStore('chunks')];
  const kept = new Set(keptBackups(await backups.getAll()).map(({ id }) => id));
  for (const id of await backups.getAllKeys()) if (!kept.has(id)) void backups.delete(id);
  for (const key of await chunks.getAllKeys()) if (!kept.has(key[0])) void chunks.delete(key);
  await transaction.done;
}

/** Removes every copy. */
export async function dropBackups(): Promise<void> {
  await withBackups(async (db) => {
    const transaction = db.transaction(['backups', 'chunks'], 'readwrite');
    void transaction.objectStore('backups').clear();
    void transaction.objectStore('chunks').clear();
    await transaction.done;
  });
  await deleteDB(EARLIER);
}

/** Removes the copy that an earlier version made: nobody can be taken out of it. */
export const dropEarlier = (): Promise<void> => deleteDB(EARLIER);
