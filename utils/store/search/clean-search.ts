import type { Store } from '../open.ts';
import { alone } from './alone.ts';
import { clean } from './parts.ts';
import { dropSearch, openSearch } from './search-db.ts';

/** Takes out of what people are found by whoever is not there any more: nothing of them stays on the disk. */
export async function cleanSearch(store: Store): Promise<void> {
  const db = await openSearch(store.db.name);
  try {
    await alone(() => clean(store, db));
  } catch (error) {
    // To make it anew takes longer, but to drop it takes no room.
    console.error(error);
    await dropSearch(store.db.name);
  } finally {
    db.close();
  }
}
