import { deleteDB } from 'idb';
import { type Backup, keptBackups } from '../../core/backup.ts';
import { Refusal } from '../../core/drafts.ts';
import { alone } from './alone.ts';
import { dropScratch, TODAY } from './lay-out.ts';
import { type BackupPlace, backupPlace, everyPlace } from './place.ts';

/** Where an earlier version kept the one copy that it made. */
const EARLIER = 'kithcraft-before-update';

/** Every copy that is complete, the latest first. */
export async function allBackups(): Promise<Backup[]> {
  return (await (await backupPlace()).all()).toSorted((a, b) => b.at - a.at || b.id - a.id);
}

/** A copy that was chosen. @throws {Refusal} with a sentence, if it is not there any more, or of a newer version. */
export async function keptBackup(id: number): Promise<Backup> {
  const backup = (await allBackups()).find((one) => one.id === id);
  if (!backup)
    throw new Refusal('This backup is not there any more, so nothing was changed. Choose another one.');
  if (backup.version > TODAY)
    throw new Refusal(
      'This backup was made by a newer version of Kithcraft, so nothing was changed. Update the extension, then try again.',
    );
  return backup;
}

/** Drops copies that are not kept any more, and what is left of those that were never completed. */
export async function sweepBackups(place: BackupPlace): Promise<void> {
  const kept = new Set(keptBackups(await place.all()).map(({ id }) => id));
  for (const id of await place.ids()) if (!kept.has(id)) await place.drop(id);
}

/** Removes every copy, wherever it is, and what a restore that was cut short left. */
export const dropBackups = (): Promise<void> =>
  alone(async () => {
    for (const place of await everyPlace()) for (const id of await place.ids()) await place.drop(id);
    await Promise.all([dropEarlier(), dropScratch()]);
  });

/** Removes the copy that an earlier version made: nobody can be taken out of it. */
export const dropEarlier = (): Promise<void> => deleteDB(EARLIER);
