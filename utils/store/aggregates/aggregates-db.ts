import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Block } from '../../core/aggregates/block.ts';
import type { KeyedBlock } from '../../core/aggregates/keyed-blocks.ts';

/** How far what is kept of everybody has come. */
export interface State {
  /** The number of the last change that is in the blocks. */
  upTo: number;
  /** By what they were made: what was made otherwise is made anew. */
  made: string;
  /** Another one each time that they are written: whoever read them with another one reads anew. */
  stamp: string;
  /** While they are made: everybody up to this id is in them. */
  through?: string;
}

interface Aggregates extends DBSchema {
  /** By their keys: see keyed-blocks.ts. */
  blocks: { key: string; value: Block };
  state: { key: string; value: State };
}

export type AggregatesDatabase = IDBPDatabase<Aggregates>;

const PEOPLE = 'people';

/** The name of the database of what suggestions rest on, beside that of the records. It can be made anew at any time. */
export const aggregatesName = (records: string): string => `${records}-aggregates`;

/** Rises with each change of what is kept: what was kept otherwise is made anew. */
const VERSION = 1;

/** @param onGone the connection is no longer usable: open anew. */
export const openAggregates = (records: string, onGone: () => void = () => {}): Promise<AggregatesDatabase> =>
  openDB<Aggregates>(aggregatesName(records), VERSION, {
    upgrade(db) {
      for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
      db.createObjectStore('blocks');
      db.createObjectStore('state');
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });

/** The state alone. */
export const readState = (db: AggregatesDatabase): Promise<State | undefined> => db.get('state', PEOPLE);

/** So many blocks are taken in at once. */
const AT_ONCE = 20;

/** All blocks, in the order of their people, with their state, read at one moment. */
export async function readAggregates(
  db: AggregatesDatabase,
): Promise<{ state: State | undefined; blocks: KeyedBlock[] }> {
  const transaction = db.transaction(['blocks', 'state']);
  const store = transaction.objectStore('blocks');
  const [state, keys] = await Promise.all([transaction.objectStore('state').get(PEOPLE), store.getAllKeys()]);
  const blocks: KeyedBlock[] = [];
  // A few at a time: to take in all of them at once would be a long moment.
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const values = await store.getAll(IDBKeyRange.bound(some[0], some.at(-1)));
    for (const [place, block] of values.entries()) blocks.push({ key: some[place] ?? '', block });
  }
  return { state, blocks };
}

/** Writes blocks and how far they have come in one step. @param anew all others go. */
export async function writeAggregates(
  db: AggregatesDatabase,
  state: State,
  blocks: readonly KeyedBlock[],
  anew = false,
): Promise<void> {
  const transaction = db.transaction(['blocks', 'state'], 'readwrite');
  if (anew) void transaction.objectStore('blocks').clear();
  for (const { key, block } of blocks) void transaction.objectStore('blocks').put(block, key);
  void transaction.objectStore('state').put(state, PEOPLE);
  await transaction.done;
}
