import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { Backup } from '../../core/backup.ts';
import type { Change } from '../../core/change.ts';
import { Refusal } from '../../core/drafts.ts';
import type { Forgotten } from '../../core/forgotten.ts';
import { MIGRATIONS } from '../migrations/registry.ts';
import type { Store } from '../open.ts';
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
import { backUp } from './back-up.ts';
import { unpacked } from './packed.ts';
import { type BackupPlace, backupPlace } from './place.ts';

/** Records of one store, unpacked and waiting to be put back. */
interface Waiting {
  store: FactStore;
  records: unknown[];
}

const PREFIX = 'restore/';
const waitingRange = (): IDBKeyRange => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
const waitingKey = (number: number): string => `${PREFIX}${String(number).padStart(7, '0')}`;

/** The records of a copy, chunk by chunk. */
async function* recordsIn(
  place: BackupPlace,
  id: number,
): AsyncGenerator<{ store: string; records: unknown[] }> {
  for (const number of await place.chunks(id)) {
    const { store, bytes } = await place.chunk(id, number);
    yield { store, records: await unpacked(bytes) };
  }
}

/** Opens a database that is at a version, by the migrations up to it. */
const openAt = (name: string, version: number): Promise<IDBPDatabase> =>
  openDB(name, version, {
    upgrade(db, from, _to, transaction) {
      for (const step of MIGRATIONS)
        if (step.to > from && step.to <= version) step.run(unwrap(db), unwrap(transaction));
    },
  });

/** The records of a copy of an earlier version, as that version's migrations leave them. */
async function* migrated(place: BackupPlace, { id, version }: Backup) {
  const scratch = 'kithcraft-restoring';
  await deleteDB(scratch);
  const old = await openAt(scratch, version);
  for await (const { store, records } of recordsIn(place, id)) {
    const transaction = old.transaction(store, 'readwrite');
    for (const record of records) void transaction.store.put(record);
    await transaction.done;
  }
  old.close();
  const today = await openAt(scratch, MIGRATIONS.at(-1)?.to ?? version);
  try {
    for (const store of FACT_STORES) yield { store, records: await today.getAll(store) };
  } finally {
    today.close();
    await deleteDB(scratch);
  }
}

const isFactStore = (name: string): name is FactStore => (FACT_STORES as readonly string[]).includes(name);

/** Unpacks a copy beside the records: inside of the one step that puts it back, nothing but the store can be awaited. */
async function layOut({ db }: Store, backup: Backup): Promise<void> {
  await db.delete('batches', waitingRange());
  const place = await backupPlace();
  const current = backup.version === (MIGRATIONS.at(-1)?.to ?? 0);
  let number = 0;
  for await (const { store, records } of current ? recordsIn(place, backup.id) : migrated(place, backup)) {
    if (isFactStore(store)) await db.put('batches', { store, records } satisfies Waiting, waitingKey(number));
    number += 1;
  }
}

async function putBack(transaction: WriteTransaction, { store, records }: Waiting): Promise<void> {
  for (const record of records) {
    const value = record as Schema[FactStore]['value'];
    void transaction.objectStore(store).put(value);
    if (store === 'notes' || store === 'interactions') await keepText(transaction, store as FactStore, value);
  }
}

/** All records are those that wait, and who was forgotten stays so. @returns the number of the change. */
async function replaceAll(transaction: WriteTransaction, now: number): Promise<number> {
  const forgotten: Forgotten[] = await transaction.objectStore('forgotten').getAll();
  for (const name of [...FACT_STORES, 'texts'] as const) await transaction.objectStore(name).clear();
  const waiting = transaction.objectStore('batches');
  for (const key of await waiting.getAllKeys(waitingRange()))
    await putBack(transaction, (await waiting.get(key)) as Waiting);
  for (const one of forgotten) await transaction.objectStore('forgotten').put(one);
  // What was put aside of files, and what could be undone of them, is of the records before.
  await waiting.clear();
  const entry: Omit<Change, 'seq'> = { at: now, kind: 'restored', touched: [], spent: true };
  return transaction.objectStore('changes').add(entry as Change);
}

/**
 * Makes all records what they were when a copy was made, in one step: cut short, they are what they were before. First a
 * copy of today's is made, from which the way leads back.
 * @returns the copy that was made first.
 * @throws {Refusal} if the copy is not there any more.
 */
export async function restore(store: Store, id: number, now: number): Promise<Backup> {
  const backup = (await (await backupPlace()).all()).find((one) => one.id === id);
  if (!backup)
    throw new Refusal('This backup is not there any more, so nothing was changed. Choose another one.');
  const before = await backUp(store.db.name, 'before restore', now);
  await layOut(store, backup);
  const stores: AllStores = [...ALL_STORES];
  const transaction = store.db.transaction(stores, 'readwrite', { durability: 'strict' });
  const seq = await replaceAll(transaction, now);
  await transaction.done;
  await dropSearch(store.db.name);
  await store.highWater.raise(seq).catch(console.error);
  await store.highWater.settle();
  store.onCommit(seq);
  return before;
}
