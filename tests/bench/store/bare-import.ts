import type { Page } from '@playwright/test';

/**
 * A bare write of what people of LinkedIn's export are here: each a person and a page, in stores with the
 * indexes of those that are open, 250 people at once, each time until it is on the disk. In seconds.
 */
export const bareImport = (page: Page, people: number): Promise<number> =>
  page.evaluate(async (count) => {
    const STORES = ['people', 'identities'];
    const given = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(request.error);
      });
    const ours = await given(indexedDB.open('kithcraft'));
    const like = ours.transaction(STORES);
    const shapes = STORES.map((name) => {
      const store = like.objectStore(name);
      const indexes = [...store.indexNames].map((one) => {
        const { keyPath, multiEntry, unique } = store.index(one);
        return [one, keyPath, { multiEntry, unique }] as const;
      });
      return { name, keyPath: store.keyPath, indexes };
    });
    const opening = indexedDB.open('bare-import', 1);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of shapes) {
        const made = opening.result.createObjectStore(name, { keyPath });
        for (const [index, path, options] of indexes) made.createIndex(index, path, options);
      }
      opening.result.createObjectStore('changes', { autoIncrement: true });
    };
    const db = await given(opening);
    ours.close();
    const now = Date.now();
    const records = (i: number): [string, unknown][] => {
      const [id, mark] = [crypto.randomUUID(), `linkedin:${crypto.randomUUID()}`];
      const words = `ada marlow ${i}`.split(' ');
      const dates = { createdAt: now, updatedAt: now };
      return [
        [
          'people',
          {
            ...{ id, name: `Ada Marlow ${i}`, headline: `Works on part ${i}`, organisation: 'Buoy Works' },
            ...{ tags: [], topics: [], marks: [mark], tie: { sum: 0, count: 0 }, words, ...dates },
            met: { how: 'Connected on LinkedIn', on: '2019-03-03' },
          },
        ],
        [
          'identities',
          { key: `linkedin:${i}`, site: 'linkedin', handle: `person-${i}`, personId: id, addedAt: now },
        ],
      ];
    };
    const begin = performance.now();
    for (let i = 0; i < count; i += 250) {
      const transaction = db.transaction([...STORES, 'changes'], 'readwrite', { durability: 'strict' });
      const batch = Array.from({ length: Math.min(250, count - i) }, (_, n) => records(i + n)).flat();
      for (const [name, value] of batch) transaction.objectStore(name).put(value);
      transaction.objectStore('changes').put({ touched: batch.map(([store]) => ({ store, key: store })) });
      await new Promise<void>((done, refuse) => {
        transaction.oncomplete = () => done();
        transaction.onabort = () => refuse(transaction.error);
      });
    }
    db.close();
    indexedDB.deleteDatabase('bare-import');
    return (performance.now() - begin) / 1_000;
  }, people);
