import { openDB } from 'idb';
import type { Everything } from '../core/everything.ts';
import { type Named, withoutPerson } from '../core/without-person.ts';

/** Where a copy of the records is kept before a migration touches them. */
const NAME = 'kithcraft-before-update';

interface Backup {
  version: number;
  /** Milliseconds. */
  at: number;
  stores: Record<string, unknown[]>;
}

const openBackups = () =>
  openDB<{ backups: { key: number; value: Backup } }>(NAME, 1, {
    upgrade: (db) => void db.createObjectStore('backups', { keyPath: 'version' }),
  });

/** Copies every store of the database as it is now, under its version. A copy of the same version is replaced. */
export async function backUp(name: string, at: number): Promise<void> {
  const db = await openDB(name);
  try {
    const stores: Record<string, unknown[]> = {};
    for (const store of db.objectStoreNames) stores[store] = await db.getAll(store);
    const backups = await openBackups();
    await backups.put('backups', { version: db.version, at, stores });
    backups.close();
  } finally {
    db.close();
  }
}

/** The copy that was made of a version, if there is one. */
export async function backupOf(version: number): Promise<Backup | undefined> {
  const backups = await openBackups();
  try {
    return await backups.get('backups', version);
  } finally {
    backups.close();
  }
}

/** Takes somebody out of every copy. The history in it goes as a whole: it says what everybody was before. */
export async function forgetInBackups(who: Named): Promise<void> {
  const backups = await openBackups();
  try {
    for (const { stores, ...copy } of await backups.getAll('backups')) {
      const { changes: _, texts: __, ...facts } = stores;
      const rest = withoutPerson(facts as Partial<Everything>, who);
      await backups.put('backups', { ...copy, stores: rest as Record<string, unknown[]> });
    }
  } finally {
    backups.close();
  }
}

/** Removes every copy. */
export async function dropBackups(): Promise<void> {
  const backups = await openBackups();
  await backups.clear('backups');
  backups.close();
}
