import type { Everything } from '../core/everything.ts';
import type { Person } from '../core/person.ts';
import { dropFolder } from './backups/folder.ts';
import { dropBackups } from './backups/kept.ts';
import { withHeldPeople } from './held-people.ts';
import { settleTie } from './interactions.ts';
import type { Store } from './open.ts';
import { plain, putPerson } from './people.ts';
import {
  ALL_STORES,
  type AllStores,
  FACT_STORES,
  type FactStore,
  KEY_OF,
  type Schema,
  type StoredPerson,
} from './schema.ts';
import { dropSearch } from './search/search-db.ts';
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

/** A record of any kind: for what is the same with all of them. */
type AnyRecord = Everything[FactStore][number];

const stamp = (record: AnyRecord): number => {
  const dated = record as { updatedAt?: number; at?: number };
  return dated.updatedAt ?? dated.at ?? 0;
};

function same(store: FactStore, held: AnyRecord, given: AnyRecord): boolean {
  const bare = store === 'people' ? plain(held as StoredPerson) : held;
  return JSON.stringify(sorted(bare)) === JSON.stringify(sorted(given));
}

/** The record with its keys in order, so that two can be compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Adds what is missing; of two versions of one record the later one stays. Nothing that is there goes away. */
async function take(writing: Writing, store: FactStore, given: AnyRecord, tally: Imported): Promise<void> {
  const key = (given as Record<string, unknown>)[KEY_OF[store]] as string;
  const held = await writing.get(store, key);
  if (held && (same(store, held, given) || stamp(held) >= stamp(given))) {
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

/** Takes in everything of a file, in one step that can be undone; who was forgotten stays away. */
export async function importEverything(
  store: Store,
  file: Everything,
  now: number,
): Promise<Written<Imported>> {
  // Hashing may not be awaited inside a transaction.
  const [rest, forgotten] = await withoutForgotten(store, file);
  return write(store, 'file imported', now, async (writing) => {
    const tally: Imported = { forgotten, added: 0, updated: 0, unchanged: 0 };
    const given = await withHeldPeople(writing, rest);
    for (const name of ORDER) for (const record of given[name]) await take(writing, name, record, tally);
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
  await Promise.all([dropBackups(), dropFolder(), dropSearch(store.db.name)]);
  store.onCommit(0);
}
