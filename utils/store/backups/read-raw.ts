import type { IDBPDatabase } from 'idb';

/** So many records are in memory at once. */
const BATCH = 1_000;

/** The records of a store of a database of any version, batch by batch in the order of their keys. */
export async function* batchesOf(db: IDBPDatabase, store: string): AsyncGenerator<unknown[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const objects = db.transaction(store).store;
    const [keys, values] = await Promise.all([
      objects.getAllKeys(after, BATCH),
      objects.getAll(after, BATCH),
    ]);
    if (keys.length === 0) return;
    yield values;
    after = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}
