import type { Page } from '@playwright/test';

/**
 * A bare write of what a contact is: the contact, its words, its person and an entry of a history, each with the indexes
 * that ours have, in one transaction that is on the disk when it is done. In ms.
 */
export const bareLog = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const held = globalThis as unknown as { bare?: Promise<IDBDatabase> };
    held.bare ??= new Promise((done) => {
      const opening = indexedDB.open('bare-log', 1);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        const make = (name: string, key: string, indexes: readonly (readonly [string, boolean])[]) => {
          const store = db.createObjectStore(name, { keyPath: key });
          for (const [path, multiEntry] of indexes) store.createIndex(path, path, { multiEntry });
        };
        make('interactions', 'id', [
          ['personIds', true],
          ['at', false],
        ]);
        make('texts', 'key', [
          ['words', true],
          ['personIds', true],
        ]);
        make('people', 'id', [
          ['name', false],
          ['words', true],
          ['lastAt', false],
          ['tags', true],
          ['topics', true],
          ['organisation', false],
        ]);
        db.createObjectStore('changes', { autoIncrement: true }).createIndex('at', 'at');
      };
      opening.onsuccess = () => done(opening.result);
    });
    const db = await held.bare;
    const id = String(Math.random());
    const begin = performance.now();
    const transaction = db.transaction(['interactions', 'texts', 'people', 'changes'], 'readwrite', {
      durability: 'strict',
    });
    transaction
      .objectStore('interactions')
      .put({ id, personIds: ['p1'], at: Date.now(), about: 'About tides' });
    transaction
      .objectStore('texts')
      .put({ key: id, words: ['about', 'tides'], personIds: ['p1'], at: Date.now() });
    transaction.objectStore('people').put({
      id: 'p1',
      name: 'Ada',
      words: ['ada', 'weft', 'lab'],
      lastAt: Date.now(),
      tags: ['x'],
      topics: ['y'],
      organisation: 'Weft Lab',
    });
    transaction.objectStore('changes').add({ at: Date.now(), touched: [{ store: 'people', key: 'p1' }] });
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    return performance.now() - begin;
  });
