import { Refusal } from '../core/drafts.ts';
import type { Everything } from '../core/everything.ts';
import { type AnyRecord, judgeRecord } from '../core/imports/judge-record.ts';
import type { Person } from '../core/person.ts';
import { dropAggregates } from './aggregates/forget-in-aggregates.ts';
import { dropFolder } from './backups/folder.ts';
import { dropBackups } from './backups/kept.ts';
import { besideHeld } from './imports/beside-held.ts';
import { heldRecord } from './imports/held-record.ts';
import type { Store } from './open.ts';
import { putPerson } from './people.ts';
import { ALL_STORES, type AllStores, FACT_STORES, type FactStore, type Schema } from './schema.ts';
import { dropSearch } from './search/search-db.ts';
import { settleTie } from './ties.ts';
import { withoutForgotten } from './without-forgotten.ts';
import { type Writing, type Written, write } from './write.ts';

/** How many records of each kind there are. */
export async function counts(store: Store): Promise<Record<FactStore, number>> {
  const each = await Promise.all(
    FACT_STORES.map(async (name) => [name, await store.db.count(name)] as const),
  );
  return Object.fromEntries(each) as Record<FactStore, number>;
}

/** What an import did. */
export interface Imported {
  /** People who were kept out, because the user asked to forget them. */
  forgotten: number;
  added: number;
  updated: number;
  unchanged: number;
}

/** Adds what is missing; of two versions of one record the later one stays. Nothing that is there goes away. */
async function take(writing: Writing, store: FactStore, given: AnyRecord, tally: Imported): Promise<void> {
  const held = await heldRecord(writing, store, given);
  const verdict = judgeRecord(store, held, given);
  if (verdict === 'same' || verdict === 'kept') {
    tally.unchanged += 1;
    return;
  }
  tally[held ? 'updated' : 'added'] += 1;
  if (store === 'people') await putPerson(writing, given as Person);
  else await writing.put(store, given as Schema[typeof store]['value']);
}

/** People come last, so that the words they are found by include their handles. */
const ORDER: readonly FactStore[] = [...FACT_STORES.filter((name) => name !== 'people'), 'people'];

/** Everybody whose tie a file can have changed. */
const peopleIn = (given: Everything): Set<string> =>
  new Set([...given.people.map((one) => one.id), ...given.interactions.flatMap((one) => one.personIds)]);

/** So often it is told how far it is. */
const STEP = 100;

const stopped = (): Refusal => new Refusal('Stopped before its end, so nothing was changed.');

/**
 * Takes in everything of a file, in one step that can be undone; who was forgotten stays away.
 * @param onProgress is told of how many records it has come past. @param signal ends it before its end.
 * @throws {Refusal} if it was ended; nothing was changed then.
 */
export async function importEverything(
  store: Store,
  file: Everything,
  now: number,
  onProgress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Written<Imported>> {
  const { rest, gone } = await withoutForgotten(store, file);
  return write(store, 'file imported', now, async (writing) => {
    const tally: Imported = { forgotten: gone.size, added: 0, updated: 0, unchanged: 0 };
    const { rest: given } = await besideHeld(writing, rest);
    const total = ORDER.reduce((sum, name) => sum + given[name].length, 0);
    let done = 0;
    for (const name of ORDER)
      for (const record of given[name]) {
        if (signal?.aborted) throw stopped();
        if (done % STEP === 0) onProgress(done, total);
        await take(writing, name, record, tally);
        done += 1;
      }
    for (const id of peopleIn(given)) await settleTie(writing, id);
    return tally;
  });
}

/** Deletes every record, the history and the copies, and forgets the folder outside. Cannot be undone. */
export async function deleteEverything(store: Store): Promise<void> {
  // The mark goes first: if this is cut short, there is more than the mark says, never less.
  await store.highWater.reset();
  const stores: AllStores = [...ALL_STORES];
  const transaction = store.db.transaction(stores, 'readwrite', { durability: 'strict' });
  for (const name of stores) void transaction.objectStore(name).clear();
  await transaction.done;
  const { name } = store.db;
  await Promise.all([dropBackups(), dropFolder(), dropSearch(name), dropAggregates(name)]);
  store.onCommit(0);
}
