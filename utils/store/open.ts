import { type Loss, lossAt } from '../core/loss.ts';
import type { Pause } from './backups/back-up.ts';
import { lastSeq } from './changes.ts';
import { connect, type Gone } from './connect.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import { openingProblemOf } from './problem.ts';
import type { Database } from './schema.ts';

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
   * @param look given the mark, finds the number of the last change there is, and what is missing.
   */
  compare(look: (reached: number) => Promise<{ there: number; loss: Loss | undefined }>): Promise<void>;
  /** What was found missing. */
  lost(): Promise<Loss | undefined>;
  /** The user has restored it or does without. */
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

export interface Opening {
  name?: string;
  migrations?: readonly Migration[];
  highWater: HighWater;
  onCommit?: (seq: number) => void;
  /** The connection is no longer usable. */
  onGone?: (why: Gone) => void;
  /** Whoever blocked the opening is gone: it can be tried again. */
  onFreed?: () => void;
  /** Waited for between two pieces of the copy that is made before a migration. */
  pause?: Pause;
}

const nothing = () => {};

/**
 * Opens the database, migrating it first if it is older, and compares it with the mark outside.
 * @throws {StoreProblem} if it is newer than this code, blocked by another page, or cannot be opened.
 */
export async function openStore(opening: Opening): Promise<Store> {
  const { name = DATABASE, migrations = MIGRATIONS, onGone = nothing, onFreed = nothing, pause } = opening;
  try {
    const { db, wiped } = await connect({ name, migrations, onGone, onFreed, ...(pause ? { pause } : {}) });
    const store = { db, highWater: opening.highWater, onCommit: opening.onCommit ?? nothing };
    await store.highWater.compare(async (reached) => {
      const there = await lastSeq(store);
      return { there, loss: lossAt(reached, { there, wiped }) };
    });
    return store;
  } catch (error) {
    throw openingProblemOf(error);
  }
}
