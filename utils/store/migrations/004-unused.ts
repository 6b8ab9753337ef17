import type { Migration } from './migration.ts';

/** An index that no query uses any more: each note and each interaction that was written paid for it. */
export const unused: Migration = {
  to: 4,
  run(_, transaction) {
    transaction.objectStore('texts').deleteIndex('personIds');
  },
};
