import { Refusal } from '../core/drafts.ts';
import { lastSeq } from './changes.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';
import type { FactStore, Schema, StoredPerson } from './schema.ts';

/** So many records are in memory at once. */
const BATCH = 1_000;

/** A record as it is exported: without what only the store needs. */
export type Exported<S extends FactStore> = S extends 'people'
  ? ReturnType<typeof plain>
  : Schema[S]['value'];

/**
 * All records of one kind in the order of their keys, batch by batch, so that no more than one is in memory. Each batch is
 * read by itself: what is written meanwhile may be in it or not, see `unchanged`.
 * @param most records a batch.
 */
export async function* inBatches<S extends FactStore>(
  store: Store,
  name: S,
  most = BATCH,
): AsyncGenerator<Exported<S>[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const transaction = store.db.transaction(name);
    const [keys, values] = await Promise.all([
      transaction.store.getAllKeys(after, most),
      transaction.store.getAll(after, most),
    ]);
    if (keys.length === 0) return;
    yield (name === 'people'
      ? values.map((one) => plain(one as StoredPerson))
      : values) as unknown as Exported<S>[];
    after = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

/**
 * Does work that reads much of the store in several transactions, again if something was written meanwhile: what it gives
 * is of one moment.
 * @throws {Refusal} with a sentence, if there is no such moment in three tries.
 */
export async function unchanged<T>(store: Store, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 3; tries += 1) {
    const before = await lastSeq(store);
    const result = await work();
    if ((await lastSeq(store)) === before) return result;
  }
  throw new Refusal(
    'Your records were changed all the time while they were read, so nothing was written. Wait until the other work is done, then try again.',
  );
}
