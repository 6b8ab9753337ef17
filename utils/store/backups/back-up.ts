import { type IDBPDatabase, openDB } from 'idb';
import { type Backup, type BackupReason, isBackupDue } from '../../core/backup.ts';
import { Refusal } from '../../core/drafts.ts';
import { lastSeq } from '../changes.ts';
import type { Store } from '../open.ts';
import { alone } from './alone.ts';
import { allBackups, sweepBackups } from './kept.ts';
import { packed } from './packed.ts';
import { type BackupPlace, backupPlace } from './place.ts';
import { batchesOf } from './read-raw.ts';

/** What is made of the other records, or of this history alone. */
const NOT_COPIED = ['changes', 'texts', 'batches'];

/** The number of the last change in a database of any version. */
async function seqOf(db: IDBPDatabase): Promise<number> {
  if (!db.objectStoreNames.contains('changes')) return 0;
  const cursor = await db.transaction('changes').store.openKeyCursor(null, 'prev');
  return cursor ? Number(cursor.key) : 0;
}

/** Waited for between two pieces of a copy. */
export type Pause = () => Promise<void>;

/** Copies every store into chunks of the id. @returns how many they are and of what, and how large they are packed. */
async function copyInto(place: BackupPlace, db: IDBPDatabase, id: number, pause: Pause) {
  const counts: Record<string, number> = {};
  let [chunks, size] = [0, 0];
  for (const store of db.objectStoreNames) {
    if (NOT_COPIED.includes(store)) continue;
    counts[store] = 0;
    for await (const records of batchesOf(db, store)) {
      const bytes = await packed(records);
      await place.putChunk(id, chunks, { store, bytes });
      chunks += 1;
      size += bytes.length;
      counts[store] = (counts[store] ?? 0) + records.length;
      await pause();
    }
  }
  return { counts, chunks, size };
}

/** Said where records are changed too often to be copied as they are at one moment. */
export const RESTLESS =
  'Your records were changed all the time while they were copied, so no backup was made. Wait until the other work is done, then try again.';

/** Tries to copy a database as it is at one moment. */
async function copied(place: BackupPlace, db: IDBPDatabase, why: BackupReason, at: number, pause: Pause) {
  for (let tries = 0; tries < 3; tries += 1) {
    const seq = await seqOf(db);
    const last = Math.max(0, ...(await place.ids()));
    const id = Math.max(at, last + 1);
    const what = await copyInto(place, db, id, pause);
    if ((await seqOf(db)) === seq) {
      const backup: Backup = { id, at, why, version: db.version, seq, ...what };
      // From here on it is one: before, what there is of it is swept.
      await place.put(backup);
      return backup;
    }
    await sweepBackups(place);
  }
  throw new Refusal(RESTLESS);
}

/** What `backUp` does, for work that is done `alone` already. */
export async function makeBackup(
  name: string,
  why: BackupReason,
  at: number,
  pause: Pause = async () => {},
): Promise<Backup> {
  const db = await openDB(name);
  try {
    const place = await backupPlace();
    const backup = await copied(place, db, why, at, pause);
    await sweepBackups(place);
    return backup;
  } finally {
    db.close();
  }
}

/**
 * Copies every record of a database, of whatever version it is, and drops copies that are not kept any more. In memory is
 * never more than a thousand records.
 * @throws {Refusal} if it was changed all the time meanwhile.
 */
export const backUp = (name: string, why: BackupReason, at: number, pause?: Pause): Promise<Backup> =>
  alone(() => makeBackup(name, why, at, pause));

/** Makes the copy of a day, if it is due. While records are missing none is made: it would take the place of a whole one. */
export async function backUpDaily(store: Store, now: number, pause?: Pause): Promise<void> {
  if (await store.highWater.lost()) return;
  if (isBackupDue(await allBackups(), await lastSeq(store), now))
    await backUp(store.db.name, 'day', now, pause);
}
