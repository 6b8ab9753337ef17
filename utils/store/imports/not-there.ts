import type { Store } from '../open.ts';
import { breath } from '../search/parts.ts';

/** So many are looked up in one transaction. */
const AT_ONCE = 200;
/** So many keys are read at once. */
const KEYS = 20_000;
/** From so many on it may be quicker to read all keys than to look each up; if there are no more than so many for each. */
const MANY = 1_000;
const FOR_EACH = 20;

type Name = 'interactions' | 'notes';

async function lookedUp({ db }: Store, name: Name, ids: readonly string[]): Promise<Set<string>> {
  const there = new Set<string>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const objects = db.transaction(name).store;
    const keys = await Promise.all(ids.slice(i, i + AT_ONCE).map((id) => objects.getKey(id)));
    for (const key of keys) if (key !== undefined) there.add(key);
  }
  return there;
}

async function readAll({ db }: Store, name: Name, last: string, range: IDBKeyRange): Promise<Set<string>> {
  const there = new Set<string>();
  for (let rest = range; ; ) {
    const keys = await db.getAllKeys(name, rest, KEYS);
    for (const key of keys) there.add(key);
    const end = keys.at(-1);
    if (end === undefined || end === last || keys.length < KEYS) return there;
    rest = IDBKeyRange.bound(end, last, true);
    await breath();
  }
}

async function thereOf(store: Store, name: Name, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length < MANY) return lookedUp(store, name, ids);
  const sorted = ids.toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const range = IDBKeyRange.bound(first, last);
  const held = await store.db.count(name, range);
  return held > ids.length * FOR_EACH ? lookedUp(store, name, ids) : readAll(store, name, last, range);
}

/** Those of a file's entries that are not in the records yet, each once. */
export async function notThere<T extends { id: string }>(
  store: Store,
  name: Name,
  all: readonly T[],
): Promise<T[]> {
  const each = new Map(all.map((one) => [one.id, one]));
  const there = await thereOf(store, name, [...each.keys()]);
  return [...each.values()].filter(({ id }) => !there.has(id));
}
