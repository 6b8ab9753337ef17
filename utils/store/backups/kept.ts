import { deleteDB } from 'idb';
import { type Backup, keptBackups } from '../../core/backup.ts';
import { type BackupPlace, backupPlace } from './place.ts';

/** Where an earlier version kept the one copy that it made. */
const EARLIER = 'kithcraft-before-update';

/** Every copy that is complete, the latest first. */
export async function allBackups(): Promise<Backup[]> {
  return (await (await backupPlace()).all()).toSorted((a, b) => b.at - a.at);
}

/** Drops copies that are not kept any more, and what is left of those that were never completed. */
export async function sweepBackups(place: BackupPlace): Promise<void> {
  const kept = new Set(keptBackups(await place.all()).map(({ id }) => id));
  for (const id of await place.ids()) if (!kept.has(id)) await place.drop(id);
}

/** Removes every copy. */
export async function dropBackups(): Promise<void> {
  const place = await backupPlace();
  for (const id of await place.ids()) await place.drop(id);
  await dropEarlier();
}

/** Removes the copy that an earlier version made: nobody can be taken out of it. */
export const dropEarlier = (): Promise<void> => deleteDB(EARLIER);
