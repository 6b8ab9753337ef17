import { trashedSince } from '../core/trash.ts';
import type { Store } from './open.ts';

/** So many entries of the history lose their memory in one go. */
const BATCH = 2_000;

/**
 * What was deleted 30 days ago goes for good, and what was changed so long ago cannot be undone any more: the history
 * keeps that it was, not what. Nothing that the user sees changes, so it is no change of its own.
 * @returns how much went.
 */
export async function purge(store: Store, now: number): Promise<number> {
  const old = IDBKeyRange.upperBound(trashedSince(now), true);
  const transaction = store.db.transaction(['trash', 'changes'], 'readwrite');
  let gone = 0;
  for (const id of await transaction.objectStore('trash').index('at').getAllKeys(old)) {
    await transaction.objectStore('trash').delete(id);
    gone += 1;
  }
  let cursor = await transaction.objectStore('changes').index('at').openCursor(old, 'prev');
  // Those before the first spent one were spent by an earlier time.
  for (let i = 0; cursor && !cursor.value.spent && i < BATCH; i += 1) {
    await cursor.update({ ...cursor.value, touched: [], spent: true });
    gone += 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
  return gone;
}
