import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Part } from '../../core/search/part.ts';

/** What the parts hold all together. */
export interface State {
  /** The number of the last change that is in them. */
  upTo: number;
  /** Rises with each time that they are written: whoever read an earlier one reads anew. */
  written: number;
  /** Places that do not count any more, by the id of their part: who is there is in a later part again, or gone. */
  gone: ReadonlyMap<number, readonly number[]>;
  /** The id that the next part gets. */
  next: number;
}

interface Search extends DBSchema {
  parts: { key: number; value: Part };
  state: { key: string; value: State };
}

export type SearchDatabase = IDBPDatabase<Search>;

const PEOPLE = 'people';

/** The name of the database of what people are found by, beside that of the records. It can be made anew at any time. */
export const searchName = (records: string): string => `${records}-search`;

/** @param onGone the connection is no longer usable: open anew. */
export const openSearch = (records: string, onGone: () => void = () => {}): Promise<SearchDatabase> =>
  openDB<Search>(searchName(records), 1, {
    upgrade(db) {
      db.createObjectStore('parts', { keyPath: 'id' });
      db.createObjectStore('state');
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });

export const NO_STATE: State = { upTo: 0, written: 0, gone: new Map(), next: 1 };

/** All parts with their state, read at one moment. */
export async function readSearch(db: SearchDatabase): Promise<{ state: State | undefined; parts: Part[] }> {
  const transaction = db.transaction(['parts', 'state']);
  const [state, parts] = await Promise.all([
    transaction.objectStore('state').get(PEOPLE),
    transaction.objectStore('parts').getAll(),
  ]);
  return { state, parts };
}

/** How often the parts were written. */
export const writtenTimes = async (db: SearchDatabase): Promise<number> =>
  (await db.get('state', PEOPLE))?.written ?? 0;

/** Writes what is new of the parts, drops the others, and the state, in one step. */
export async function writeSearch(
  db: SearchDatabase,
  state: State,
  parts: readonly Part[],
  dropped: readonly number[],
): Promise<void> {
  const transaction = db.transaction(['parts', 'state'], 'readwrite');
  for (const id of dropped) void transaction.objectStore('parts').delete(id);
  for (const part of parts) void transaction.objectStore('parts').put(part);
  void transaction.objectStore('state').put(state, PEOPLE);
  await transaction.done;
}

/** Forgets all of it: it is made anew when it is asked for. */
export async function dropSearch(records: string): Promise<void> {
  const db = await openSearch(records);
  const transaction = db.transaction(['parts', 'state'], 'readwrite');
  void transaction.objectStore('parts').clear();
  void transaction.objectStore('state').clear();
  await transaction.done;
  db.close();
}
