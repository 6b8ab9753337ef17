import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Part } from '../../core/search/part.ts';
import { alone } from './alone.ts';

/** What the parts hold all together. */
export interface State {
  /** The number of the last change that is in them. */
  upTo: number;
  /** Another one each time that they are written: whoever read them with another one reads anew. */
  stamp: string;
  /** Places that do not count any more, by the id of their part: who is there is in a later part again, or gone. */
  gone: ReadonlyMap<number, readonly number[]>;
  /** The id that the next part gets; none is ever given again. */
  next: number;
  /** While they are made: everybody up to this id is in them. */
  through?: string;
  /** The number of the change up to which nobody is in them any more who was forgotten. */
  cleanTo: number;
}

interface Search extends DBSchema {
  parts: { key: number; value: Part };
  state: { key: string; value: State };
}

export type SearchDatabase = IDBPDatabase<Search>;

const PEOPLE = 'people';

/** The name of the database of what people are found by, beside that of the records. It can be made anew at any time. */
export const searchName = (records: string): string => `${records}-search`;

/** Rises with each change of what is kept: what was kept otherwise is made anew. */
const VERSION = 2;

/** @param onGone the connection is no longer usable: open anew. */
export const openSearch = (records: string, onGone: () => void = () => {}): Promise<SearchDatabase> =>
  openDB<Search>(searchName(records), VERSION, {
    upgrade(db) {
      for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
      db.createObjectStore('parts', { keyPath: 'id' });
      db.createObjectStore('state');
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });

/** Nothing is in the parts yet. */
export const noState = (upTo: number, next: number): State => ({
  ...{ upTo, next, through: '', gone: new Map(), cleanTo: upTo },
  stamp: crypto.randomUUID(),
});

/** The state alone. */
export const readState = (db: SearchDatabase): Promise<State | undefined> => db.get('state', PEOPLE);

/** All parts with their state, read at one moment. */
export async function readSearch(db: SearchDatabase): Promise<{ state: State | undefined; parts: Part[] }> {
  const transaction = db.transaction(['parts', 'state']);
  const [state, parts] = await Promise.all([
    transaction.objectStore('state').get(PEOPLE),
    transaction.objectStore('parts').getAll(),
  ]);
  return { state, parts };
}

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

/** Drops all of it, after whatever is being written of it: it is made anew when it is asked for. */
export async function dropSearch(records: string): Promise<void> {
  const db = await openSearch(records);
  await alone(async () => {
    const transaction = db.transaction(['parts', 'state'], 'readwrite');
    const { next = 1 } = (await transaction.objectStore('state').get(PEOPLE)) ?? {};
    void transaction.objectStore('parts').clear();
    // From before every change: it is not gone on from, wherever the history stands.
    void transaction.objectStore('state').put({ ...noState(0, next), upTo: -1 }, PEOPLE);
    await transaction.done;
  });
  db.close();
}
