import type { Person } from '../../core/person.ts';
import { passageOf } from '../../core/search/passage.ts';
import { findPeople, recentPeople } from '../find-people.ts';
import type { Store } from '../open.ts';
import { plain } from '../people.ts';
import { type Filters, filtered, type Left } from './filters.ts';
import { indexOf, inTime } from './index-of.ts';
import { type Written, writtenAbout } from './texts.ts';

/** Somebody who was found; `why` where it was by something written about them. */
export interface Found {
  person: Person;
  why?: { kind: Written['kind']; text: string };
}

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

/** The best by the index; until there is one, by the beginnings of words. */
async function idsFor(
  store: Store,
  query: string,
  most: number,
  accepts: (id: string) => boolean,
  now: number,
): Promise<string[]> {
  const ids = await inTime(indexOf(store).find(query, most, accepts, now));
  if (ids) return ids;
  const found = await findPeople(store, query, most * 4);
  return found
    .map(({ id }) => id)
    .filter(accepts)
    .slice(0, most);
}

/** So much of a text is shown, in code units. */
const PASSAGE = 160;

async function whyOf({ db }: Store, { kind, id, words }: Written): Promise<Pick<Found, 'why'>> {
  const text =
    kind === 'note' ? (await db.get('notes', id))?.text : (await db.get('interactions', id))?.about;
  return text ? { why: { kind, text: passageOf(text, words, PASSAGE) } } : {};
}

async function foundOf(
  store: Store,
  ids: readonly string[],
  written: ReadonlyMap<string, Written> = new Map(),
): Promise<Map<string, Found>> {
  const people = store.db.transaction('people').store;
  const stored = await Promise.all(ids.map((id) => people.get(id)));
  const found = stored.flatMap((one) => (one ? [plain(one)] : []));
  const read = found.map(async (person): Promise<[string, Found]> => {
    const about = written.get(person.id);
    return [person.id, { person, ...(about ? await whyOf(store, about) : {}) }];
  });
  return new Map(await Promise.all(read));
}

/** Those whom the filters leave, whom the user met last first. */
async function withoutQuery(store: Store, left: Left, most: number): Promise<string[]> {
  if (!left) return (await recentPeople(store, most)).map(({ id }) => id);
  const latest = await inTime(indexOf(store).latest(most, (id) => left.has(id)));
  return latest ?? [...left].slice(0, most);
}

/** What a search gives. */
export interface Hits {
  /** Best first. */
  ids: readonly string[];
  /** Those of them who were read: the first, and whoever was found by something written. */
  found: ReadonlyMap<string, Found>;
}

/** How much is wanted of a search. */
export interface Wanted {
  most: number;
  /** So many of those who are called so are read. */
  read: number;
  /** In ms. */
  now: number;
  /** Told those who are called so, if there are any, before the texts are looked through. */
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
  const accepts = (id: string): boolean => left?.has(id) ?? true;
  const isAsked = query.trim() !== '';
  const ids = isAsked
    ? await idsFor(store, query, most, accepts, now)
    : await withoutQuery(store, left, most);
  const found = await foundOf(store, ids.slice(0, read));
  if (!isAsked || ids.length >= most) return { ids, found };
  if (ids.length > 0) onNamed?.({ ids, found });
  if (signal?.aborted) return { ids, found };
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
  onNamed?: (found: Found[]) => void,
): Promise<Found[]> {
  const inOrder = ({ ids, found }: Hits) => ids.flatMap((id) => found.get(id) ?? []);
  const wanted = { most, read: most, now };
  return inOrder(
    await searchHits(
      store,
      search,
      onNamed ? { ...wanted, onNamed: (hits) => onNamed(inOrder(hits)) } : wanted,
    ),
  );
}
