import { type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { backUp } from './backups/back-up.ts';
import { lastSeq } from './changes.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import { openingProblemOf, StoreProblem } from './problem.ts';
import type { Database, Schema } from './schema.ts';

export const DATABASE = 'kithcraft';

/**
 * How far the history had come when it was last written, kept outside the database: IndexedDB can lose its files
 * and open as if new (seen with a damaged MANIFEST, Chromium 156), and only a mark elsewhere tells.
 */
export interface HighWater {
  /** Raises it to the number of a confirmed change; it never sinks by this. */
  raise(seq: number): Promise<void>;
  /**
   * Compares it with where the history ends. What is missing is kept in mind until the user has decided, and the mark
   * sinks to what is there. No two comparisons and no raise at the same time.
   * @param held reads the number of the last change there is.
   */
  compare(held: () => Promise<number>): Promise<void>;
  /** How many confirmed changes were found missing. */
  lost(): Promise<number>;
  /** The user has restored them or does without. */
  settle(): Promise<void>;
  /** Nothing was ever written. */
  reset(): Promise<void>;
}

export interface Store {
  db: Database;
  highWater: HighWater;
  /** Called with the number of each change, when it is committed. */
  onCommit: (seq: number) => void;
}

/** The version of a database, 0 if there is none. Where the browser cannot list databases, -1. */
async function versionOf(name: string): Promise<number> {
  if (!indexedDB.databases) return -1;
  return (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
}

/** Before a migration runs, a copy of what there is is written; if that fails, nothing is migrated. */
async function backUpIfMigrating(name: string, target: number): Promise<void> {
  const version = await versionOf(name);
  if (version > 0 && version < target) await backUp(name, 'before update', Date.now());
}

/** Lets another page or a newer version in: it may not wait for us. The next use opens anew. */
async function connect(
  name: string,
  migrations: readonly Migration[],
  onGone: () => void,
): Promise<Database> {
  const target = migrations.at(-1)?.to ?? 0;
  await backUpIfMigrating(name, target);
  let refuse: (reason: unknown) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const opening = openDB<Schema>(name, target, {
    upgrade(db, from, _to, transaction) {
      // If it fails, the opening fails and says so; nobody waits for the transaction itself.
      transaction.done.catch(() => {});
      for (const step of migrations)
        if (step.to > from)
          step.run(unwrap(db as unknown as IDBPDatabase), unwrap(transaction as unknown as IDBPTransaction));
    },
    blocked: () => refuse(new StoreProblem('blocked')),
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  return Promise.race([opening, blocked]);
}

export interface Opening {
  name?: string;
  migrations?: readonly Migration[];
  highWater: HighWater;
  onCommit?: (seq: number) => void;
  /** The connection is no longer usable: open anew. */
  onGone?: () => void;
}

/**
 * Opens the database, migrating it first if it is older.
 * @throws {StoreProblem} if it is newer than this code, blocked by another page, or cannot be opened.
 */
export async function openStore(opening: Opening): Promise<Store> {
  try {
    const gone = opening.onGone ?? (() => {});
    const db = await connect(opening.name ?? DATABASE, opening.migrations ?? MIGRATIONS, gone);
    const store = { db, highWater: opening.highWater, onCommit: opening.onCommit ?? (() => {}) };
    await store.highWater.compare(() => lastSeq(store));
    return store;
  } catch (error) {
    throw openingProblemOf(error);
  }
}
