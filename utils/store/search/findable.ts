import type { Change } from '../../core/change.ts';
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

/** What a stretch of the history says about people. */
export interface Since {
  /** The number of the last change in it; where it began if there is none. */
  last: number;
  /** Everybody who was touched: themselves, or a page of theirs. */
  touched: Set<string>;
  /** The number of the last change by which somebody was forgotten, 0 for none. */
  forgottenAt: number;
  /** All records were replaced by others. */
  restored: boolean;
}

function note(since: Since, pages: Set<string>, { seq, kind, touched }: Change): void {
  since.last = seq;
  if (kind === 'person forgotten') since.forgottenAt = seq;
  if (kind === 'restored') since.restored = true;
  for (const { store, key, before } of touched)
    if (store === 'people') since.touched.add(key);
    else if (store === 'identities') {
      pages.add(key);
      const owner = (before as { personId?: string } | undefined)?.personId;
      if (owner !== undefined) since.touched.add(owner);
    }
}

/** What the history says about people after the number of a change. */
export async function historySince({ db }: Store, after: number): Promise<Since> {
  const since: Since = { last: after, touched: new Set(), forgottenAt: 0, restored: false };
  const pages = new Set<string>();
  const transaction = db.transaction(['changes', 'identities']);
  let cursor = await transaction.objectStore('changes').openCursor(IDBKeyRange.lowerBound(after, true));
  while (cursor) {
    note(since, pages, cursor.value);
    cursor = await cursor.continue();
  }
  const owners = await Promise.all([...pages].map((key) => transaction.objectStore('identities').get(key)));
  for (const owner of owners) if (owner) since.touched.add(owner.personId);
  return since;
}
