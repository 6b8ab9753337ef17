import type { Findable } from '../../core/search/part.ts';
import type { Store } from '../open.ts';
import { plain } from '../people.ts';

/** Those of some people who are there, with their handles, read in one transaction. */
export async function findableOf({ db }: Store, ids: readonly string[]): Promise<Findable[]> {
  const transaction = db.transaction(['people', 'identities']);
  const people = transaction.objectStore('people');
  const pages = transaction.objectStore('identities').index('personId');
  const found = await Promise.all(
    ids.map(async (id) => {
      const [stored, theirs] = await Promise.all([people.get(id), pages.getAll(id)]);
      return stored ? [{ person: plain(stored), handles: theirs.map(({ handle }) => handle) }] : [];
    }),
  );
  return found.flat();
}

/** Everybody whom changes after a number touched: themselves, or a page of theirs. */
export async function touchedPeople({ db }: Store, after: number): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor = await db.transaction('changes').store.openCursor(IDBKeyRange.lowerBound(after, true));
  while (cursor) {
    for (const { store, key, before } of cursor.value.touched)
      if (store === 'people') ids.add(key);
      else if (store === 'identities') {
        const owner = (before as { personId?: string } | undefined)?.personId;
        if (owner !== undefined) ids.add(owner);
      }
    cursor = await cursor.continue();
  }
  return ids;
}
