import { lastSeq } from '../changes.ts';
import type { Store } from '../open.ts';

/** What people have to have to be found; all of it together. */
export interface Filters {
  tag?: string;
  topic?: string;
  organisation?: string;
  /** The id of a site where they have a page. */
  site?: string;
  communityId?: string;
  /** Last contact at or after this, and before that; both in ms. */
  lastAfter?: number;
  lastBefore?: number;
  /** Something is promised to them. */
  followUp?: true;
  /** One of these, such as those in the evidence of a form. */
  among?: readonly string[];
}

function lastRange({ lastAfter, lastBefore }: Filters): IDBKeyRange | undefined {
  if (lastAfter !== undefined && lastBefore !== undefined)
    return lastAfter < lastBefore ? IDBKeyRange.bound(lastAfter, lastBefore, false, true) : undefined;
  if (lastAfter !== undefined) return IDBKeyRange.lowerBound(lastAfter);
  return lastBefore === undefined ? undefined : IDBKeyRange.upperBound(lastBefore, true);
}

/** The ids that each filter leaves, by an index each. */
async function setsOf({ db }: Store, filters: Filters): Promise<(readonly string[])[]> {
  const { tag, topic, organisation, site, communityId, followUp, among } = filters;
  const sets: Promise<readonly string[]>[] = [];
  if (tag !== undefined) sets.push(db.getAllKeysFromIndex('people', 'tags', tag));
  if (topic !== undefined) sets.push(db.getAllKeysFromIndex('people', 'topics', topic));
  if (organisation !== undefined) sets.push(db.getAllKeysFromIndex('people', 'organisation', organisation));
  if (site !== undefined)
    sets.push(db.getAllFromIndex('identities', 'site', site).then((all) => all.map((one) => one.personId)));
  if (communityId !== undefined)
    sets.push(
      db.getAllFromIndex('memberships', 'communityId', communityId).then((all) => all.map(({ who }) => who)),
    );
  if (filters.lastAfter !== undefined || filters.lastBefore !== undefined) {
    const range = lastRange(filters);
    sets.push(range ? db.getAllKeysFromIndex('people', 'lastAt', range) : Promise.resolve([]));
  }
  if (followUp) sets.push(db.getAllKeysFromIndex('people', 'next'));
  if (among) sets.push(Promise.resolve(among));
  return Promise.all(sets);
}

/** The ids of those whom all filters leave; undefined if there is no filter. */
export type Left = ReadonlySet<string> | undefined;

async function read(store: Store, filters: Filters): Promise<Left> {
  const sets = (await setsOf(store, filters)).toSorted((a, b) => a.length - b.length);
  const [first, ...others] = sets;
  return first && others.reduce((left, ids) => left.intersection(new Set(ids)), new Set(first));
}

/** What was read last, for the next letter of a query. */
const lastRead = new WeakMap<Store['db'], { name: string; left: Promise<Left> }>();

/** Those whom all filters leave. Read again only after a change. */
export async function filtered(store: Store, filters: Filters): Promise<Left> {
  if (Object.values(filters).every((one) => one === undefined)) return undefined;
  const name = `${await lastSeq(store)} ${JSON.stringify(filters)}`;
  const last = lastRead.get(store.db);
  if (last?.name === name) return last.left;
  const left = read(store, filters);
  lastRead.set(store.db, { name, left });
  return left;
}
