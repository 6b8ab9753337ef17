import type { Store } from './open.ts';

/** The number of the last change, 0 if there is none. */
export async function lastSeq(store: Store): Promise<number> {
  const cursor = await store.db.transaction('changes').store.openKeyCursor(null, 'prev');
  return cursor ? Number(cursor.key) : 0;
}

/** Whether all changes after a number are in the history still: old ones go. */
export async function remembersSince(store: Store, seq: number): Promise<boolean> {
  const cursor = await store.db.transaction('changes').store.openKeyCursor();
  return !cursor || Number(cursor.key) <= seq + 1;
}
