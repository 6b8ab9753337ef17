import type { Change } from '../core/change.ts';
import type { Store } from './open.ts';

/** The number of the last change, 0 if there is none. */
export async function lastSeq(store: Store): Promise<number> {
  const cursor = await store.db.transaction('changes').store.openKeyCursor(null, 'prev');
  return cursor ? Number(cursor.key) : 0;
}

/** One change, if it is in the history. */
export const changeAt = (store: Store, seq: number): Promise<Change | undefined> =>
  store.db.get('changes', seq);

/** How many confirmed changes the database no longer has: more than 0 means that the browser lost files. */
export async function missingChanges(store: Store): Promise<number> {
  const [reached, held] = await Promise.all([store.highWater.read(), lastSeq(store)]);
  return Math.max(0, reached - held);
}
