import type { Store } from '../open.ts';

const STORES = {
  tags: 'people',
  topics: 'people',
  organisation: 'people',
  site: 'identities',
  communityId: 'memberships',
} as const;

/** Whose every contact works elsewhere has that many; each is one step in the index. */
const MOST = 20_000;

/** The different values that an index has, in its order, by one step each. */
export async function valuesOf({ db }: Store, index: keyof typeof STORES): Promise<string[]> {
  const values: string[] = [];
  const objects = db.transaction(STORES[index]).store as unknown as {
    index(name: string): { openKeyCursor(query: null, direction: 'nextunique'): Promise<Cursor | null> };
  };
  let cursor = await objects.index(index).openKeyCursor(null, 'nextunique');
  while (cursor && values.length < MOST) {
    values.push(cursor.key);
    cursor = await cursor.continue();
  }
  return values;
}

interface Cursor {
  key: string;
  continue(): Promise<Cursor | null>;
}
