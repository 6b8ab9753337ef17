import type { Store } from './open.ts';

/** The numbers of the first and the last change that the history has, 0 if there is none; read at one moment. */
export async function historyEnds(store: Store): Promise<{ first: number; last: number }> {
  const { store: changes } = store.db.transaction('changes');
  const [first, last] = await Promise.all([changes.openKeyCursor(), changes.openKeyCursor(null, 'prev')]);
  return { first: Number(first?.key ?? 0), last: Number(last?.key ?? 0) };
}

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
