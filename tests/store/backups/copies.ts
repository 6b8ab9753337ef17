import type { Backup } from '../../../utils/core/backup.ts';
import { allBackups, chunksOf, withBackups } from '../../../utils/store/backups/backup-db.ts';
import { unpacked } from '../../../utils/store/backups/packed.ts';

/** All records of a copy, by their store. */
export const contentOf = ({ id }: Backup): Promise<Record<string, unknown[]>> =>
  withBackups(async (db) => {
    const stores: Record<string, unknown[]> = {};
    for (const { store, bytes } of await db.getAll('chunks', chunksOf(id)))
      stores[store] = [...(stores[store] ?? []), ...(await unpacked(bytes))];
    return stores;
  });

/** The latest copy of a version, with all its records. */
export async function backupOf(version: number): Promise<Record<string, unknown[]> | undefined> {
  const backup = (await allBackups()).find((one) => one.version === version);
  return backup && contentOf(backup);
}
