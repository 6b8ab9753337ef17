import type { Migration } from './migration.ts';

/** People who turned out to be one or are not, and the ways to find them: pages called one's own, e-mail addresses. */
export const joins: Migration = {
  to: 2,
  run(db, transaction) {
    db.createObjectStore('joins', { keyPath: 'id' }).createIndex('keptId', 'keptId');
    db.createObjectStore('apart', { keyPath: 'id' });
    transaction.objectStore('identities').createIndex('claims', 'claims', { multiEntry: true });
    transaction.objectStore('people').createIndex('emails', 'emails', { multiEntry: true });
  },
};
