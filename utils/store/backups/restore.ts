import type { Backup } from '../../core/backup.ts';
import type { Change } from '../../core/change.ts';
import { Refusal } from '../../core/drafts.ts';
import type { Forgotten } from '../../core/forgotten.ts';
import { dropAggregates } from '../aggregates/forget-in-aggregates.ts';
import type { Store } from '../open.ts';
import { problemOf } from '../problem.ts';
import {
  ALL_STORES,
  type AllStores,
  FACT_STORES,
  type FactStore,
  type Schema,
  type WriteTransaction,
} from '../schema.ts';
import { dropSearch } from '../search/search-db.ts';
import { keepText } from '../texts.ts';
import { inside } from '../write.ts';
import { alone } from './alone.ts';
import { makeBackup, RESTLESS } from './back-up.ts';
import { keptBackup } from './kept.ts';
import { layOut, type Waiting, waitingRange } from './lay-out.ts';
import { backupPlace } from './place.ts';

/** Told of how much is done of how much. */
export type OnProgress = (done: number, total: number) => void;

/** Somebody wrote something down that the copy before the restore does not have. */
const WRITTEN = Symbol('written meanwhile');

async function putBack(transaction: WriteTransaction, { store, records }: Waiting): Promise<void> {
  await Promise.all(
    records.map(async (record) => {
      const value = record as Schema[FactStore]['value'];
      await transaction.objectStore(store).put(value);
      await keepText(transaction, store as FactStore, value);
    }),
  );
}

async function putAllBack(transaction: WriteTransaction, onRecords: (count: number) => void): Promise<void> {
  const waiting = transaction.objectStore('batches');
  for (const key of await waiting.getAllKeys(waitingRange())) {
    const one = (await waiting.get(key)) as Waiting;
    await putBack(transaction, one);
    onRecords(one.records.length);
  }
  // What was put aside of files, and what could be undone of them, is of the records before.
  await waiting.clear();
}

/**
 * The history begins anew: none of what is in it can be undone any more. It leaves a number out, so that whatever follows
 * it sees that it cannot.
 */
async function beginHistory(transaction: WriteTransaction, last: number, now: number): Promise<number> {
  const changes = transaction.objectStore('changes');
  await changes.clear();
  const change: Change = { seq: last + 2, at: now, kind: 'restored', touched: [], spent: true };
  return changes.add(change);
}

/** All records are those that wait, and who was forgotten stays so. @returns the number of the change. */
async function replaceAll(
  transaction: WriteTransaction,
  since: number,
  now: number,
  onRecords: (count: number) => void,
): Promise<number> {
  const last = await transaction.objectStore('changes').openKeyCursor(null, 'prev');
  if (Number(last?.key ?? 0) !== since) throw WRITTEN;
  const forgotten: Forgotten[] = await transaction.objectStore('forgotten').getAll();
  for (const name of [...FACT_STORES, 'texts'] as const) await transaction.objectStore(name).clear();
  await putAllBack(transaction, onRecords);
  for (const one of forgotten) await transaction.objectStore('forgotten').put(one);
  return beginHistory(transaction, since, now);
}

/** Copies what there is, then replaces it in one step, unless something was written between the two: then again. */
async function replace(store: Store, now: number, onRecords: (count: number) => void) {
  const stores: AllStores = [...ALL_STORES];
  for (let tries = 0; tries < 3; tries += 1) {
    const before = await makeBackup(store.db.name, 'before restore', now);
    const transaction = store.db.transaction(stores, 'readwrite', { durability: 'strict' });
    try {
      const seq = await inside(transaction, () => replaceAll(transaction, before.seq, now, onRecords));
      return { before, seq };
    } catch (error) {
      if (error !== WRITTEN) throw error;
      await (await backupPlace()).drop(before.id);
    }
  }
  throw new Refusal(RESTLESS);
}

/** A restore lays out each record, and then puts it back. */
function counting({ counts }: Backup, onProgress: OnProgress): (count: number) => void {
  const total = 2 * Object.values(counts).reduce((sum, one) => sum + one, 0);
  let done = 0;
  return (count) => {
    done += count;
    onProgress(Math.min(done, total), total);
  };
}

/**
 * Makes all records what they were when a copy was made, in one step: cut short, they are what they were before. First a
 * copy of today's is made, from which the way leads back.
 * @returns the copy that was made first.
 * @throws {Refusal} if the copy is damaged, not there any more, or of a newer version; if records are changed all the time.
 * @throws {StoreProblem} if the browser cannot write it.
 */
export const restore = (
  store: Store,
  id: number,
  now: number,
  onProgress: OnProgress = () => {},
): Promise<Backup> =>
  alone(async () => {
    const backup = await keptBackup(id);
    const onRecords = counting(backup, onProgress);
    try {
      // First of all: the copy may not be kept any more once the one of today is made.
      await layOut(store, backup, onRecords);
      const { before, seq } = await replace(store, now, onRecords);
      // It is done: whatever goes wrong from here on, it may not be called not done.
      await store.highWater.raise(seq).catch(console.error);
      await store.highWater.settle().catch(console.error);
      await dropSearch(store.db.name).catch(console.error);
      await dropAggregates(store.db.name).catch(console.error);
      store.onCommit(seq);
      return before;
    } catch (error) {
      await store.db.delete('batches', waitingRange()).catch(console.error);
      throw problemOf(error);
    }
  });
