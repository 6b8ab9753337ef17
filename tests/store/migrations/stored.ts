import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { MIGRATIONS } from '../../../utils/store/migrations/registry.ts';

/** Opens a database at a version, by the migrations up to it. */
const openAt = (name: string, version: number): Promise<IDBPDatabase> =>
  openDB(name, version, {
    upgrade(db, from, _to, transaction) {
      for (const { to, run } of MIGRATIONS)
        if (to > from && to <= version) run(unwrap(db), unwrap(transaction));
    },
  });

/** A database as a version left it, with records as that version wrote them. It is closed. */
export async function stored(
  version: number,
  name: string,
  fill: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const db = await openAt(name, version);
  for (const [store, records] of Object.entries(fill))
    for (const record of records) await db.put(store, record);
  db.close();
}

/** Does something with a database once it is brought to a version, and no further. */
export async function brought<T>(
  version: number,
  name: string,
  work: (db: IDBPDatabase) => Promise<T>,
): Promise<T> {
  const db = await openAt(name, version);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Every record by its store. */
export async function recordsIn(db: IDBPDatabase): Promise<Record<string, unknown[]>> {
  const names = [...db.objectStoreNames];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await db.getAll(name)])));
}

/** Every store with its key and its indexes: `*` where one record has many entries. */
export function shapeOf(db: IDBPDatabase): Record<string, string> {
  const transaction = db.transaction([...db.objectStoreNames]);
  const shape = [...db.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return `${index}: ${String(keyPath)}${multiEntry ? '*' : ''}${unique ? '!' : ''}`;
    });
    const key = `${String(store.keyPath)}${store.autoIncrement ? '+' : ''}`;
    return [name, [key, ...indexes].join(', ')];
  });
  return Object.fromEntries(shape) as Record<string, string>;
}
