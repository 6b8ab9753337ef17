import type { Migration } from './migration.ts';

/** Suggestions follow the history now: nothing asks for the latest interactions, and each that was written paid for it. */
export const noTimeIndex: Migration = {
  to: 6,
  run(_, transaction) {
    transaction.objectStore('interactions').deleteIndex('at');
  },
};
