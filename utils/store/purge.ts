import { trashedSince } from '../core/trash.ts';
import { lastSeq } from './changes.ts';
import type { Store } from './open.ts';
import { cleanSearch } from './search/clean-search.ts';
import { PeopleIndex } from './search/people-index.ts';

/** So many entries of the history go in one transaction. */
const BATCH = 2_000;

/** With somebody goes what was seen to change on their pages. */
async function purgeTrash({ db }: Store, old: IDBKeyRange): Promise<number> {
  const transaction = db.transaction(['trash', 'people', 'profileChanges'], 'readwrite');
  const changes = transaction.objectStore('profileChanges');
  const gone = await transaction.objectStore('trash').index('at').getAll(old);
  for (const { id, people } of gone) {
    void transaction.objectStore('trash').delete(id);
    for (const { id: personId } of people)
      if ((await transaction.objectStore('people').getKey(personId)) === undefined)
        for (const key of await changes.index('personId').getAllKeys(personId)) void changes.delete(key);
  }
  await transaction.done;
  return gone.length;
}

/** Old entries of the history go, but for the last of all: its number tells whether the browser lost any. */
async function purgeHistory(store: Store, old: IDBKeyRange, most: number): Promise<number> {
  const last = await lastSeq(store);
  const transaction = store.db.transaction('changes', 'readwrite');
  const seqs = await transaction.store.index('at').getAllKeys(old, most);
  let gone = 0;
  for (const seq of seqs) {
    const kept = seq === last ? await transaction.store.get(seq) : undefined;
    if (kept?.spent) continue;
    if (kept) await transaction.store.put({ ...kept, touched: [], spent: true });
    else await transaction.store.delete(seq);
    gone += 1;
  }
  await transaction.done;
  return gone;
}

/**
 * What was deleted 30 days ago goes for good, and what was changed so long ago cannot be undone any more. Nothing that the
 * user sees changes, so it is no change of its own.
 * @param most of the history, in one transaction; only tests ask for another number.
 * @returns how much went.
 */
export async function purge(store: Store, now: number, most = BATCH): Promise<number> {
  const old = IDBKeyRange.upperBound(trashedSince(now), true);
  let gone = await purgeTrash(store, old);
  if (gone > 0) await cleanSearch(store);
  await new PeopleIndex(store).settle();
  let some: number;
  do {
    some = await purgeHistory(store, old, most);
    gone += some;
  } while (some > 0);
  return gone;
}
