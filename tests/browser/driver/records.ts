import type { Page } from '@playwright/test';

/** Every record in the database of an extension's page, by store and key; the history is left out. */
export function everyRecord(page: Page): Promise<Record<string, Record<string, unknown>>> {
  return page.evaluate(async () => {
    const given = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(request.error);
      });
    const db = await given(indexedDB.open('kithcraft'));
    const all: Record<string, Record<string, unknown>> = {};
    for (const name of db.objectStoreNames) {
      if (name === 'changes') continue;
      const store = db.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([given(store.getAllKeys()), given(store.getAll())]);
      all[name] = Object.fromEntries(keys.map((key, i) => [String(key), values[i]]));
    }
    db.close();
    return all;
  });
}

/** How many records a store has. */
export const countOf = (page: Page, store: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((done, refuse) => {
        const opening = indexedDB.open('kithcraft');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
    store,
  );
