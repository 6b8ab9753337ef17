import type { Change, ChangeKind, Touched } from '../core/change.ts';
import type { Store } from './open.ts';
import { problemOf } from './problem.ts';
import {
  ALL_STORES,
  type AllStores,
  type FactStore,
  KEY_OF,
  type Schema,
  type WriteTransaction,
} from './schema.ts';
import { addText, dropText, keepText } from './texts.ts';

type Value<S extends FactStore> = Schema[S]['value'];

/** What a write may do. Everything it touches is remembered for the undo. */
export interface Writing {
  transaction: WriteTransaction;
  get<S extends FactStore>(store: S, key: string): Promise<Value<S> | undefined>;
  put<S extends FactStore>(store: S, value: Value<S>): Promise<void>;
  /** As `put`, of a record of which it is known in this write that it is not there: that is not looked up again. */
  add<S extends FactStore>(store: S, value: Value<S>): Promise<void>;
  /** As `put`, in a change that is spent from the start: what was there before is not remembered. */
  putOver<S extends FactStore>(store: S, value: Value<S>): Promise<void>;
  remove(store: FactStore, key: string): Promise<void>;
  /** The number that this change gets in the history. */
  seq(): Promise<number>;
}

/** The number of the change, and what the work gave. */
export interface Written<T> {
  result: T;
  change: number;
}

const STORES: AllStores = [...ALL_STORES];

/** Remembers each record as it was before the first time it was touched. */
class Memory {
  readonly #touched = new Map<string, Touched>();
  /** What was read in this transaction: it is as it was before, and is not read for that again. */
  readonly #read = new Map<string, unknown>();

  async get(transaction: WriteTransaction, store: FactStore, key: string): Promise<unknown> {
    const name = `${store}/${key}`;
    const value: unknown = await transaction.objectStore(store).get(key);
    if (!this.#touched.has(name)) this.#read.set(name, value);
    return value;
  }

  /** Reads what is there now: whatever is asked of the store right afterwards comes after this, without waiting for it. */
  async remember(transaction: WriteTransaction, store: FactStore, key: string): Promise<void> {
    const name = `${store}/${key}`;
    if (this.#touched.has(name)) return;
    const touched: Touched = { store, key };
    this.#touched.set(name, touched);
    const before: unknown = this.#read.has(name)
      ? this.#read.get(name)
      : await transaction.objectStore(store).get(key);
    if (before !== undefined) touched.before = before;
  }

  /** That it was touched, and nothing of what was there. */
  rememberName(store: FactStore, key: string): void {
    const name = `${store}/${key}`;
    if (!this.#touched.has(name)) this.#touched.set(name, { store, key });
  }

  get touched(): Touched[] {
    return [...this.#touched.values()];
  }
}

/** The key is made by the store: a change without `seq` is complete when it is read again. */
type Entry = Omit<Change, 'seq'>;

/** The entry of a change in the history: put there at the end, or as soon as its number is asked for, and then again. */
class HistoryEntry {
  readonly #changes;
  readonly #entry: () => Entry;
  #seq: Promise<number> | undefined;

  constructor(transaction: WriteTransaction, entry: () => Entry) {
    this.#changes = transaction.objectStore('changes');
    this.#entry = entry;
  }

  seq(): Promise<number> {
    this.#seq ??= this.#changes.add(this.#entry() as Change);
    return this.#seq;
  }

  async finish(): Promise<number> {
    if (this.#seq === undefined) return this.seq();
    const seq = await this.#seq;
    await this.#changes.put({ ...this.#entry(), seq });
    return seq;
  }
}

function writingOn(transaction: WriteTransaction, memory: Memory, entry: HistoryEntry): Writing {
  return {
    transaction,
    seq: () => entry.seq(),
    get: <S extends FactStore>(store: S, key: string) =>
      memory.get(transaction, store, key) as Promise<Value<S> | undefined>,
    async put(store, value) {
      const key = (value as Record<string, unknown>)[KEY_OF[store]] as string;
      await Promise.all([
        memory.remember(transaction, store, key),
        transaction.objectStore(store).put(value),
        keepText(transaction, store, value),
      ]);
    },
    async add(store, value) {
      memory.rememberName(store, (value as Record<string, unknown>)[KEY_OF[store]] as string);
      await Promise.all([transaction.objectStore(store).put(value), addText(transaction, store, value)]);
    },
    async putOver(store, value) {
      memory.rememberName(store, (value as Record<string, unknown>)[KEY_OF[store]] as string);
      await Promise.all([transaction.objectStore(store).put(value), keepText(transaction, store, value)]);
    },
    async remove(store, key) {
      await Promise.all([
        memory.remember(transaction, store, key),
        transaction.objectStore(store).delete(key),
        dropText(transaction, store, key),
      ]);
    },
  };
}

/**
 * The one write path: runs `work` and appends to the history, in one transaction that is on the disk when this
 * resolves (`durability: 'strict'`). If anything fails, nothing of it happened.
 * `work` may await nothing but the store, or IndexedDB commits too early.
 * @throws {StoreProblem} with a sentence for the user; whatever `work` throws.
 */
export async function write<T>(
  store: Store,
  kind: ChangeKind,
  now: number,
  work: (writing: Writing) => Promise<T>,
  extra: Pick<Change, 'undoes' | 'spent'> = {},
): Promise<Written<T>> {
  try {
    const transaction = store.db.transaction(STORES, 'readwrite', { durability: 'strict' });
    const memory = new Memory();
    const [result, change] = await inside(transaction, async () => {
      const entry = new HistoryEntry(transaction, () => ({
        at: now,
        kind,
        touched: memory.touched,
        ...extra,
      }));
      const given = await work(writingOn(transaction, memory, entry));
      return [given, await entry.finish()] as const;
    });
    // It is committed: whatever goes wrong from here on, it may not be called not saved.
    await store.highWater.raise(change).catch(console.error);
    store.onCommit(change);
    return { result, change };
  } catch (error) {
    throw problemOf(error);
  }
}

/** Resolves when the transaction is committed; aborts it if the work fails. */
export async function inside<T>(transaction: WriteTransaction, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It failed by itself, so it is aborted already.
    }
    throw error;
  }
}
