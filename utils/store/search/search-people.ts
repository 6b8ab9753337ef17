import { findPeople, recentPeople } from '../find-people.ts';
import type { Store } from '../open.ts';
import { type Filters, filtered, type Left } from './filters.ts';
import { FirstOf, type Found, foundOf, type Hits } from './found.ts';
import { indexOf, inTime } from './index-of.ts';
import { writtenAbout } from './texts.ts';

/** What is looked for. */
export interface Search {
  query: string;
  filters?: Filters;
}

/** The ids of everybody, by their names; of those alone whom the filters leave, if there are any. */
export async function peopleInOrder(store: Store, filters: Filters = {}): Promise<readonly string[]> {
  const [ids, left] = await Promise.all([indexOf(store).byName(), filtered(store, filters)]);
  return left ? ids.filter((id) => left.has(id)) : ids;
}

/** Who is to be found, and what is told of it before it is certain. */
interface Asked {
  query: string;
  most: number;
  accepts(id: string): boolean;
  now: number;
  onEarly?(ids: readonly string[]): void;
}

/** Those of whose names words begin so: what is known while there is no index. */
async function simplyFound(store: Store, { query, most, accepts }: Asked): Promise<string[]> {
  const found = await findPeople(store, query, most * 4);
  return found
    .map(({ id }) => id)
    .filter(accepts)
    .slice(0, most);
}

/**
 * The best by the index. While there is none yet, by the beginnings of words: for good, or where somebody is told early,
 * until it is there. Otherwise a name with a mistake would not be found, and nobody would look again.
 */
async function idsFor(store: Store, asked: Asked): Promise<string[]> {
  const { query, most, accepts, now, onEarly } = asked;
  const index = indexOf(store);
  // What is in memory is told before it is known that nothing was changed: nearly always nothing was.
  const early = onEarly ? index.findNow(query, most, accepts, now) : undefined;
  if (early) onEarly?.(early.ids);
  if (early?.isAll && (await inTime(index.version())) === early.version) return early.ids;
  const finding = index.find(query, most, accepts, now);
  const ids = await inTime(finding);
  if (ids) return ids;
  const simply = await simplyFound(store, asked);
  if (!onEarly) return simply;
  if (!early) onEarly(simply);
  return finding.catch(() => simply);
}

/** Those whom the filters leave, whom the user met last first. */
async function withoutQuery(store: Store, left: Left, most: number): Promise<string[]> {
  if (!left) return (await recentPeople(store, most)).map(({ id }) => id);
  const latest = await inTime(indexOf(store).latest(most, (id) => left.has(id)));
  return latest ?? [...left].slice(0, most);
}

/** How much is wanted of a search. */
export interface Wanted {
  most: number;
  /** So many of those who are called so are read. */
  read: number;
  /** In ms. */
  now: number;
  /**
   * Told those who are called so, if there are any, before the texts are looked through; perhaps before that what they are
   * called, see `Hits`.
   */
  onNamed?(hits: Hits): void;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/**
 * Finds people by what they are called, do and have, in any script, by beginnings of words and with a mistake or two; then
 * those about whom something with these words was written. Best first; with recency and tie in the order. Without a
 * query, whom the user met last.
 */
export async function searchHits(
  store: Store,
  { query, filters = {} }: Search,
  { most, read, now, onNamed, signal }: Wanted,
): Promise<Hits> {
  const left = await filtered(store, filters);
  if (query.trim() === '') {
    const ids = await withoutQuery(store, left, most);
    return { ids, found: await foundOf(store, ids.slice(0, read)) };
  }
  const accepts = (id: string): boolean => left?.has(id) ?? true;
  const nameOf = (id: string) => indexOf(store).nameNow(id);
  const first = new FirstOf(store, { most: read, onRead: onNamed, nameOf });
  const onEarly = (ids: readonly string[]) => void first.tell(ids).catch(() => {});
  const ids = await idsFor(store, { query, most, accepts, now, ...(onNamed ? { onEarly } : {}) });
  if (ids.length >= most || signal?.aborted) return { ids, found: await first.of(ids) };
  const found = await first.tell(ids);
  // Somebody is called so: what was written with a mistake is not looked for, which takes long among a million texts.
  const written = await writtenAbout(store, query, ids.length === 0, signal);
  const named = new Set(ids);
  const more = [...written.keys()].filter((id) => accepts(id) && !named.has(id)).slice(0, most - ids.length);
  const because = await foundOf(store, more, written);
  return { ids: [...ids, ...because.keys()], found: new Map([...found, ...because]) };
}

/** As `searchHits`, all of them read, in their order. @param now in ms. */
export async function searchPeople(
  store: Store,
  search: Search,
  most: number,
  now: number,
  onNamed?: (hits: Hits) => void,
): Promise<Found[]> {
  const wanted = { most, read: most, now };
  const { ids, found } = await searchHits(store, search, onNamed ? { ...wanted, onNamed } : wanted);
  return ids.flatMap((id) => found.get(id) ?? []);
}
