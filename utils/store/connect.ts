import { type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { backUp } from './backups/back-up.ts';
import type { Migration } from './migrations/migration.ts';
import { StoreProblem } from './problem.ts';
import type { Database, Schema } from './schema.ts';

/**
 * Why a connection is no longer usable: another page wants to bring the database to a newer version, or the browser closed
 * it or is asked to delete the database.
 */
export type Gone = 'replaced' | 'terminated';

export interface Connecting {
  name: string;
  migrations: readonly Migration[];
  /** The connection is no longer usable. */
  onGone: (why: Gone) => void;
  /** Whoever blocked the opening is gone: it can be tried again. */
  onFreed: () => void;
}

/** The version of a database, 0 if there is none; undefined where the browser cannot tell, such as over damaged files. */
async function versionOf(name: string): Promise<number | undefined> {
  try {
    return (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  } catch (error) {
    // Opening tells more: damaged files are thrown away by it, and it says so (seen in Chromium 156).
    console.error(error);
    return undefined;
  }
}

/** Before a migration runs, a copy of what there is is written; if that fails, nothing is migrated. */
async function backUpIfMigrating(name: string, target: number): Promise<number | undefined> {
  const version = await versionOf(name);
  if (version && version < target) await backUp(name, 'before update', Date.now());
  return version;
}

/** Lets another page or a newer version in: it may not wait for us. */
function letIn(event: Event, wanted: number | null): Gone {
  (event.target as IDBDatabase).close();
  return wanted === null ? 'terminated' : 'replaced';
}

/** Opens the database, and migrates it if it is older. @returns it, and whether the browser threw damaged files away. */
export async function connect({ name, migrations, onGone, onFreed }: Connecting) {
  const target = migrations.at(-1)?.to ?? 0;
  const copied = await backUpIfMigrating(name, target);
  const refused = Promise.withResolvers<never>();
  let [wiped, blocked] = [false, false];
  const opening = openDB<Schema>(name, target, {
    upgrade(db, from, _to, transaction, event) {
      wiped = (event as { dataLoss?: string }).dataLoss === 'total';
      // If it fails, the opening fails and says so; nobody waits for the transaction itself.
      transaction.done.catch(() => {});
      // Its version was not known before, so there is no copy of it.
      if (from > 0 && from !== copied) {
        refused.reject(new StoreProblem('unopenable'));
        return transaction.abort();
      }
      for (const step of migrations)
        if (step.to > from)
          step.run(unwrap(db as unknown as IDBPDatabase), unwrap(transaction as unknown as IDBPTransaction));
    },
    blocked() {
      blocked = true;
      refused.reject(new StoreProblem('blocked'));
    },
    blocking: (_from, wanted, event) => onGone(letIn(event, wanted)),
    terminated: () => onGone('terminated'),
  });
  const free = () => {
    if (blocked) onFreed();
  };
  // It waits until it can go on, though nobody waits for it any more: what it opens is not used.
  opening.then((db) => blocked && db.close()).then(free, free);
  const db: Database = await Promise.race([opening, refused.promise]);
  return { db, wiped };
}
