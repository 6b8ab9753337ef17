import type { Person } from '../../core/person.ts';
import { passageOf } from '../../core/search/passage.ts';
import { findPeople, recentPeople } from '../find-people.ts';
import type { Store } from '../open.ts';
import { plain } from '../people.ts';
import { type Filters, filtered } from './filters.ts';
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

async function foundOf(store: Store, ids: readonly string[], written: ReadonlyMap<string, Written>) {
  const people = store.db.transaction('people').store;
  const stored = await Promise.all(ids.map((id) => people.get(id)));
  const found = stored.flatMap((one) => (one ? [plain(one)] : []));
  return Promise.all(
    found.map(async (person): Promise<Found> => {
      const about = written.get(person.id);
      return { person, ...(about ? await whyOf(store, about) : {}) };
    }),
  );
}

/** Those whom the filters leave, whom the user met last first. */
async function withoutQuery(
  store: Store,
  left: ReadonlySet<string> | undefined,
  most: number,
): Promise<Found[]> {
  if (!left) return (await recentPeople(store, most)).map((person) => ({ person }));
  const latest = await inTime(indexOf(store).latest(most, (id) => left.has(id)));
  return foundOf(store, latest ?? [...left].slice(0, most), new Map());
}

/**
 * Finds people by what they are called, do and have, in any script, by beginnings of words and with a mistake or two; then
 * those about whom something with these words was written. Best first; with recency and tie in the order. Without a
 * query, whom the user met last.
 * @param most at most so many. @param now in ms.
 */
export async function searchPeople(
  store: Store,
  { query, filters = {} }: Search,
  most: number,
  now: number,
): Promise<Found[]> {
  const left = await filtered(store, filters);
  if (query.trim() === '') return withoutQuery(store, left, most);
  const accepts = (id: string): boolean => left?.has(id) ?? true;
  const ids = await idsFor(store, query, most, accepts, now);
  if (ids.length >= most) return foundOf(store, ids, new Map());
  // Somebody is called so: what was written with a mistake is not looked for, which takes long among a million texts.
  const written = await writtenAbout(store, query, ids.length === 0);
  const more = [...written.keys()].filter((id) => accepts(id) && !ids.includes(id));
  const because = new Map(more.map((id) => [id, written.get(id) as Written]));
  return foundOf(store, [...ids, ...more].slice(0, most), because);
}
