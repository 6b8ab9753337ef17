import { type IDBPDatabase, openDB } from 'idb';
import { type Backup, type BackupReason, isBackupDue } from '../../core/backup.ts';
import type { Change } from '../../core/change.ts';
import { Refusal } from '../../core/drafts.ts';
import { lastSeq } from '../changes.ts';
import type { Store } from '../open.ts';
import { alone } from './alone.ts';
import { allBackups, sweepBackups } from './kept.ts';
import { type Copying, copyAgain, copyPieces, type Piece } from './pieces.ts';
import { type BackupPlace, backupPlace } from './place.ts';

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

/** So often what was changed meanwhile is copied again: each time there is less of it. */
const AGAIN = 6;

/** Said where records are changed too often to be copied as they are at one moment. */
export const RESTLESS =
  'Your records were changed all the time while they were copied, so no backup was made. Wait until the other work is done, then try again.';

/** After these it is not known what was changed: nothing that was copied may be kept. */
const WHOLE: readonly string[] = ['person forgotten', 'restored'];

type Touched = { touched: Change['touched']; isWhole: boolean };

/** What was changed after the number of a change. */
async function touchedSince(db: IDBPDatabase, seq: number): Promise<Touched> {
  if (!db.objectStoreNames.contains('changes')) return { touched: [], isWhole: false };
  const changes: Change[] = await db.getAll('changes', IDBKeyRange.lowerBound(seq, true));
  const touched = changes.flatMap((one) => one.touched).filter(({ store }) => !NOT_COPIED.includes(store));
  return { touched, isWhole: changes.some(({ kind }) => WHOLE.includes(kind)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How much a copy has, and of what. */
function sizeOf(stores: readonly string[], pieces: readonly Piece[]) {
  const countOf = (store: string) => sum(pieces.filter((one) => one.store === store).map((one) => one.count));
  const counts = Object.fromEntries(stores.map((store) => [store, countOf(store)]));
  return { counts, chunks: pieces.length, size: sum(pieces.map((one) => one.size)) };
}

/** A copy of one moment: what is changed while it is made is copied again. Undefined if there is no such moment. */
async function copiedOnce(copying: Copying, pause: Pause) {
  const { db } = copying;
  const stores = [...db.objectStoreNames].filter((store) => !NOT_COPIED.includes(store));
  let seq = await seqOf(db);
  let pieces = await copyPieces(copying, stores, pause);
  for (let times = 0; times <= AGAIN; times += 1) {
    const now = await seqOf(db);
    if (now === seq) return { seq, ...sizeOf(stores, pieces) };
    const { touched, isWhole } = await touchedSince(db, seq);
    // A history that ends earlier is another one.
    if (isWhole || now < seq) return undefined;
    pieces = await copyAgain(copying, pieces, touched);
    seq = now;
  }
  return undefined;
}

/** Tries to copy a database as it is at one moment. */
async function copied(place: BackupPlace, db: IDBPDatabase, why: BackupReason, at: number, pause: Pause) {
  for (let tries = 0; tries < 3; tries += 1) {
    const last = Math.max(0, ...(await place.ids()));
    const id = Math.max(at, last + 1);
    const what = await copiedOnce({ place, db, id }, pause);
    if (what) {
      const backup: Backup = { id, at, why, version: db.version, ...what };
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
