import type { Store } from './open.ts';

/** The number of the last change, 0 if there is none. */
export async function lastSeq(store: Store): Promise<number> {
  const cursor = await store.db.transaction('changes').store.openKeyCursor(null, 'prev');
  return cursor ? Number(cursor.key) : 0;
}
