import type { Migration } from './migration.ts';

/**
 * From here on records may have fields that earlier versions do not know: they would drop or refuse them, so the number
 * keeps these from opening the database. What is there stays as it is.
 */
export const widerRecords: Migration = {
  to: 7,
  run() {},
};
