/**
 * One step from a version of the database to the next. Once released it is never edited.
 * It works on the bare IndexedDB objects, so that it does not change when the types of today do.
 */
export interface Migration {
  /** The version it leads to. */
  to: number;
  /** Runs inside the upgrade's transaction: all of it holds or none. */
  run(db: IDBDatabase, transaction: IDBTransaction): void;
}
