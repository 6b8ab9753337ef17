import { type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { backUp, type Pause } from './backups/back-up.ts';
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
  /** Waited for between two pieces of the copy that is made before a migration. */
  pause?: Pause;
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

const targetOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.to ?? 0;

/** Before a migration runs, a copy of what there is is written; if that fails, nothing is migrated. */
async function backUpIfMigrating({ name, migrations, pause }: Connecting): Promise<number | undefined> {
  const version = await versionOf(name);
  if (version && version < targetOf(migrations)) await backUp(name, 'before update', Date.now(), pause);
  return version;
}

/** Lets another page or a newer version in: it may not wait for us. */
function letIn(event: Event, wanted: number | null): Gone {
  (event.target as IDBDatabase).close();
  return wanted === null ? 'terminated' : 'replaced';
}

const openingLock = (name: string): string => `${name}-opening`;
/** Held while somebody's opening waits for a page that holds an older version. */
const blockedLock = (name: string): string => `${name}-blocked`;

async function isBlocked(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === blockedLock(name));
}

/**
 * So long it is waited for a page that is in the way without a word: mostly it only finishes what it does (250 ms were seen
 * in Chromium 156 while suggestions were computed). In ms.
 */
const FINISHING_MS = 1_000;

/** Opens it; whoever stays in the way is waited for, but not by who asked. */
async function open({ name, migrations, onGone }: Connecting, copied: number | undefined) {
  const refused = Promise.withResolvers<never>();
  let [wiped, blocked] = [false, false];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Schema>(name, targetOf(migrations), {
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
      waiting = setTimeout(() => {
        blocked = true;
        void navigator.locks.request(blockedLock(name), () => {
          refused.reject(new StoreProblem('blocked'));
          return opening.catch(() => {});
        });
      }, FINISHING_MS);
    },
    blocking: (_from, wanted, event) => onGone(letIn(event, wanted)),
    terminated: () => onGone('terminated'),
  });
  opening
    .finally(() => clearTimeout(waiting))
    // What it opens when it can go on at last is not used: nobody waits for it any more.
    .then((db) => blocked && db.close())
    .catch(() => {});
  const db: Database = await Promise.race([opening, refused.promise]);
  return { db, wiped };
}

/**
 * Opens the database, and migrates it if it is older. One page at a time does: an opening that is blocked keeps all later
 * ones waiting without a word (https://w3c.github.io/IndexedDB/#connection-queues), so they have to be told.
 * @returns it, and whether the browser threw damaged files away.
 */
export const connect = (given: Connecting): Promise<{ db: Database; wiped: boolean }> =>
  navigator.locks.request(openingLock(given.name), async () => {
    try {
      if (await isBlocked(given.name)) throw new StoreProblem('blocked');
      return await open(given, await backUpIfMigrating(given));
    } catch (error) {
      if (error instanceof StoreProblem && error.code === 'blocked')
        void navigator.locks.request(blockedLock(given.name), { mode: 'shared' }, given.onFreed);
      throw error;
    }
  });
