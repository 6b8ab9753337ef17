import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Backup } from '../../core/backup.ts';
import type { BackupPlace, Chunk } from './place.ts';

const NAME = 'kithcraft-backups';

interface Backups extends DBSchema {
  backups: { key: number; value: Backup };
  /** By the id of the copy and a number. */
  chunks: { key: [backup: number, number: number]; value: Chunk };
}

async function within<T>(work: (db: IDBPDatabase<Backups>) => Promise<T>): Promise<T> {
  const db = await openDB<Backups>(NAME, 1, {
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
const chunksOf = (id: number): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Copies in a database of their own. */
export const databasePlace: BackupPlace = {
  all: () => within((db) => db.getAll('backups')),
  ids: () =>
    within(async (db) => {
      const [whole, parts] = await Promise.all([db.getAllKeys('backups'), db.getAllKeys('chunks')]);
      return [...new Set([...whole, ...parts.map(([id]) => id)])];
    }),
  put: (backup) => within(async (db) => void (await db.put('backups', backup))),
  chunks: (id) =>
    within(async (db) => (await db.getAllKeys('chunks', chunksOf(id))).map(([, number]) => number)),
  chunk: (id, number) =>
    within(async (db) => {
      const chunk = await db.get('chunks', [id, number]);
      if (!chunk) throw new Error(`no chunk ${number} of ${id}`);
      return chunk;
    }),
  putChunk: (id, number, chunk) => within(async (db) => void (await db.put('chunks', chunk, [id, number]))),
  drop: (id) =>
    within(async (db) => {
      const transaction = db.transaction(['backups', 'chunks'], 'readwrite');
      void transaction.objectStore('backups').delete(id);
      void transaction.objectStore('chunks').delete(chunksOf(id));
      await transaction.done;
    }),
};
