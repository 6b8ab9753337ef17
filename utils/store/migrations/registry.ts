import { first } from './001-first.ts';
import { joins } from './002-joins.ts';
import { lasting } from './003-lasting.ts';
import { unused } from './004-unused.ts';
import { ownCommunities } from './005-own-communities.ts';
import { noTimeIndex } from './006-no-time-index.ts';
import { widerRecords } from './007-wider-records.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. The last one's number is the version of the database. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  joins,
  lasting,
  unused,
  ownCommunities,
  noTimeIndex,
  widerRecords,
];
