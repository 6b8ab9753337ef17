import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Backup } from '../../core/backup.ts';

const NAME = 'kithcraft-folder';
const KEY = 'picked';

/** A key made of a passphrase, with what it was made by. It can be used, but not be read out. */
export interface FolderKey {
  key: CryptoKey;
  check: Uint8Array<ArrayBuffer>;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

/** How far the files that are there were gone over. */
export interface GoneOver {
  /** What they are to be like: which key they are sealed with, and who is not in them. */
  wish: string;
  /** Those that are so, by name. */
  done: readonly string[];
  /** Those that cannot be read. */
  closed: readonly string[];
  /** None of those that were there is left. */
  whole: boolean;
}

/** A folder outside of the browser, picked by the user, that copies are also written into. */
export interface KeptFolder {
  handle: FileSystemDirectoryHandle;
  /** The copies that were written there, as they were then. */
  written: readonly Pick<Backup, 'id' | 'at' | 'size'>[];
  /** What the copies are sealed with. The passphrase itself is kept nowhere. */
  sealing?: FolderKey;
  /** What copies that may still be there were sealed with before. */
  former?: readonly FolderKey[];
  over?: GoneOver;
}

interface Folders extends DBSchema {
  folder: { key: string; value: KeptFolder };
}

/** Only a database can keep a handle. It is one of its own: it is no record, and in no copy of them. */
async function within<T>(work: (db: IDBPDatabase<Folders>) => Promise<T>): Promise<T> {
  const db = await openDB<Folders>(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore('folder') });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The folder that was picked, if any. */
export const keptFolder = (): Promise<KeptFolder | undefined> => within((db) => db.get('folder', KEY));

/** Keeps a folder, in the place of the one before. */
export const keepFolder = (folder: KeptFolder): Promise<unknown> =>
  within((db) => db.put('folder', folder, KEY));

/** Forgets which folder it was, and the keys. What is in it stays. */
export const dropFolder = (): Promise<void> => within((db) => db.delete('folder', KEY));
