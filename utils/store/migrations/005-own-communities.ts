import type { Migration } from './migration.ts';

/** Communities that the user adds, or takes in with a file. */
export const ownCommunities: Migration = {
  to: 5,
  run(db) {
    db.createObjectStore('communities', { keyPath: 'id' });
  },
};
