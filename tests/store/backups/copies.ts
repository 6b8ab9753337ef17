import type { Backup } from '../../../utils/core/backup.ts';
import { allBackups } from '../../../utils/store/backups/kept.ts';
import { unpacked } from '../../../utils/store/backups/packed.ts';
import { backupPlace } from '../../../utils/store/backups/place.ts';

/** All records of a copy, by their store. */
export async function contentOf({ id }: Backup): Promise<Record<string, unknown[]>> {
  const place = await backupPlace();
  const stores: Record<string, unknown[]> = {};
  for (const number of await place.chunks(id)) {
    const { store, bytes } = await place.chunk(id, number);
    stores[store] = [...(stores[store] ?? []), ...(await unpacked(bytes))];
  }
  return stores;
}

/** The latest copy of a version, with all its records. */
export async function backupOf(version: number): Promise<Record<string, unknown[]> | undefined> {
  const backup = (await allBackups()).find((one) => one.version === version);
  return backup && contentOf(backup);
}
