import { nameKey } from '../core/name-key.ts';
import type { Person } from '../core/person.ts';
import { type Reason, reasonsFor, scoreOf } from '../core/same-person.ts';
import { areApart, sideOf } from './likenesses.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';
import { inBatches } from './read-in-batches.ts';

/** Two people who may be one, by their ids. */
export type Pair = readonly [string, string];

/** What so many have in common says nothing about who is who. */
const MOST = 10;

/** Pairs, each once, whichever comes first. */
class Pairs {
  readonly #all = new Map<string, Pair>();

  /** Everybody of a group with everybody else. */
  add(group: readonly string[]): void {
    const ids = [...new Set(group)].toSorted();
    if (ids.length > MOST) return;
    for (const [at, one] of ids.entries())
      for (const other of ids.slice(at + 1)) this.#all.set(`${one} ${other}`, [one, other]);
  }

  get all(): Pair[] {
    return [...this.#all.values()];
  }
}

/** The keys of an index that more than one record has, each with those. */
async function* sharedIn(
  { db }: Store,
  name: 'people' | 'identities',
  index: 'emails' | 'stableKey',
): AsyncGenerator<string[]> {
  const objects = db.transaction(name).store as unknown as {
    index(name: string): { openKeyCursor(): Promise<Cursor | null> };
  };
  let [key, group]: [string, string[]] = ['', []];
  let cursor = await objects.index(index).openKeyCursor();
  while (cursor) {
    if (cursor.key !== key) {
      if (group.length > 1) yield group;
      [key, group] = [cursor.key, []];
    }
    group.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  if (group.length > 1) yield group;
}

interface Cursor {
  key: string;
  primaryKey: string;
  continue(): Promise<Cursor | null>;
}

const collected = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
};

async function addEmails(store: Store, pairs: Pairs): Promise<void> {
  for (const group of await collected(sharedIn(store, 'people', 'emails'))) pairs.add(group);
}

/** One account under two handles: its site calls it the same inside. */
async function addAccounts(store: Store, pairs: Pairs): Promise<void> {
  for (const keys of await collected(sharedIn(store, 'identities', 'stableKey'))) {
    const pages = await Promise.all(keys.map((key) => store.db.get('identities', key)));
    pairs.add(pages.flatMap((page) => page?.personId ?? []));
  }
}

/** Pages that call a page of somebody else their own. */
async function addClaims(store: Store, pairs: Pairs): Promise<void> {
  for await (const pages of inBatches(store, 'identities'))
    for (const { personId, claims = [] } of pages)
      for (const key of claims) {
        const owner = (await store.db.get('identities', key))?.personId;
        if (owner !== undefined && owner !== personId) pairs.add([owner, personId]);
      }
}

async function addNames(
  store: Store,
  pairs: Pairs,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const groups = new Map<string, string[]>();
  let done = 0;
  for await (const people of inBatches(store, 'people')) {
    signal.throwIfAborted();
    for (const { id, name, organisation } of people) {
      const key = nameKey(name, organisation);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), id]);
    }
    done += people.length;
    onProgress(done);
  }
  for (const group of groups.values()) if (group.length > 1) pairs.add(group);
}

/**
 * All pairs of people who may be one: by an e-mail address, by pages, by name with organisation. Nobody is compared with
 * everybody: time grows with how many people there are.
 * @param onProgress is told how many people were looked at. @param signal ends it.
 */
export async function findPairs(
  store: Store,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Pair[]> {
  const pairs = new Pairs();
  await addNames(store, pairs, onProgress, signal);
  await addEmails(store, pairs);
  signal.throwIfAborted();
  await addAccounts(store, pairs);
  await addClaims(store, pairs);
  return pairs.all;
}

/** One of two who may be the same, with as much as it takes to tell. */
export interface Twin {
  person: Person;
  pages: readonly string[];
  notes: number;
}

/** Two who may be the same, why, and how sure that is. The first has more that is kept about them. */
export interface Duplicate {
  id: string;
  twins: readonly [Twin, Twin];
  reasons: readonly Reason[];
  score: number;
}

async function twinOf({ db }: Store, id: string): Promise<Twin | undefined> {
  const [stored, pages, notes] = await Promise.all([
    db.get('people', id),
    db.getAllFromIndex('identities', 'personId', id),
    db.countFromIndex('notes', 'personId', id),
  ]);
  return stored && { person: plain(stored), pages: pages.map(({ url }) => url), notes };
}

const kept = ({ person, notes, pages }: Twin): number => person.tie.count * 3 + notes * 2 + pages.length;

/** A pair as it is now; nothing, if one of them is gone, they were told apart, or nothing speaks for it any more. */
async function duplicateOf(store: Store, [one, other]: Pair): Promise<Duplicate | undefined> {
  const [a, b] = await Promise.all([twinOf(store, one), twinOf(store, other)]);
  if (!a || !b) return undefined;
  const twins = kept(a) >= kept(b) ? ([a, b] as const) : ([b, a] as const);
  const [left, right] = await Promise.all([sideOf(store, twins[0].person), sideOf(store, twins[1].person)]);
  const names = [
    [twins[0].person.id, ...left.keys],
    [twins[1].person.id, ...right.keys],
  ] as const;
  if (await areApart(store, ...names)) return undefined;
  const reasons = reasonsFor(left, right);
  if (reasons.length === 0) return undefined;
  return { id: `${one} ${other}`, twins, reasons, score: scoreOf(reasons) };
}

/** The first of some pairs that still may be the same, as many as are wanted, the surest first. */
export async function duplicatesNow(
  store: Store,
  pairs: readonly Pair[],
  most: number,
): Promise<Duplicate[]> {
  const found: Duplicate[] = [];
  for (const pair of pairs) {
    if (found.length >= most) break;
    const duplicate = await duplicateOf(store, pair);
    if (duplicate) found.push(duplicate);
  }
  return found.toSorted((a, b) => b.score - a.score);
}
