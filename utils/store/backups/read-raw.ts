import type { IDBPDatabase } from 'idb';

/** So many records are in memory at once. */
const BATCH = 1_000;

/** Records of a store, with their keys. */
export interface RawBatch {
  keys: IDBValidKey[];
  values: unknown[];
}

/** The records of a store of a database of any version, batch by batch in the order of their keys. */
export async function* batchesOf(db: IDBPDatabase, store: string): AsyncGenerator<RawBatch> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const objects = db.transaction(store).store;
    const [keys, values] = await Promise.all([
      objects.getAllKeys(after, BATCH),
      objects.getAll(after, BATCH),
    ]);
    if (keys.length === 0) return;
    yield { keys, values };
    after = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}
