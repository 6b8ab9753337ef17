import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { Backup } from '../../core/backup.ts';
import { MIGRATIONS } from '../migrations/registry.ts';
import type { Store } from '../open.ts';
import { FACT_STORES, type FactStore } from '../schema.ts';
import { type BackupPlace, backupPlace } from './place.ts';
import { batchesOf } from './read-raw.ts';
import { type Part, recordsIn } from './records-in.ts';

/** Records of one store, unpacked and waiting to be put back. */
export interface Waiting {
  store: FactStore;
  records: unknown[];
}

/** The version that records have today. */
export const TODAY = MIGRATIONS.at(-1)?.to ?? 0;

const PREFIX = 'restore/';
/** Everything that waits, also of a restore that was cut short. */
export const waitingRange = (): IDBKeyRange => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
const waitingKey = (number: number): string => `${PREFIX}${String(number).padStart(7, '0')}`;

const SCRATCH = 'kithcraft-restoring';
/** Drops what a restore that was cut short left of a copy of an earlier version. */
export const dropScratch = (): Promise<void> => deleteDB(SCRATCH);

/** Opens a database that is at a version, by the migrations up to it. */
const openAt = (name: string, version: number): Promise<IDBPDatabase> =>
  openDB(name, version, {
    upgrade(db, from, _to, transaction) {
      for (const step of MIGRATIONS)
        if (step.to > from && step.to <= version) step.run(unwrap(db), unwrap(transaction));
    },
  });

async function fillScratch(place: BackupPlace, backup: Backup): Promise<void> {
  const old = await openAt(SCRATCH, backup.version);
  try {
    for await (const { store, records } of recordsIn(place, backup)) {
      const transaction = old.transaction(store, 'readwrite');
      await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done]);
    }
  } finally {
    old.close();
  }
}

/** The records of a copy of an earlier version, as the migrations since leave them. */
async function* migrated(place: BackupPlace, backup: Backup): AsyncGenerator<Part> {
  await dropScratch();
  try {
    await fillScratch(place, backup);
    const today = await openAt(SCRATCH, TODAY);
    try {
      for (const store of FACT_STORES)
        for await (const { values } of batchesOf(today, store)) yield { store, records: values };
    } finally {
      today.close();
    }
  } finally {
    await dropScratch();
  }
}

const isFactStore = (name: string): name is FactStore => (FACT_STORES as readonly string[]).includes(name);

/**
 * Unpacks a copy beside the records: inside of the one step that puts it back, nothing but the store can be awaited.
 * @param onRecords told of how many more are laid out.
 * @throws {Refusal} with a sentence, if the copy is damaged; nothing is left beside the records then.
 */
export async function layOut(
  { db }: Store,
  backup: Backup,
  onRecords: (count: number) => void,
): Promise<void> {
  await db.delete('batches', waitingRange());
  const place = await backupPlace();
  const parts = backup.version === TODAY ? recordsIn(place, backup) : migrated(place, backup);
  let number = 0;
  try {
    for await (const { store, records } of parts) {
      if (!isFactStore(store)) continue;
      await db.put('batches', { store, records } satisfies Waiting, waitingKey(number));
      number += 1;
      onRecords(records.length);
    }
  } catch (error) {
    await db.delete('batches', waitingRange());
    throw error;
  }
}
