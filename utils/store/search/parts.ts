import { type Part, partOf } from '../../core/search/part.ts';
import { lastSeq, remembersSince } from '../changes.ts';
import type { Store } from '../open.ts';
import { findableOf } from './findable.ts';
import { addPart, dropPart, type Held, heldOf, livingIn, stateOf, tiredParts } from './held.ts';
import { noState, readSearch, type SearchDatabase, type State, writeSearch } from './search-db.ts';

// All of this is done alone: see alone.ts.

/** So many people are made a part at once: about 50 ms of work. */
const PART = 3_000;

/** Lets the page draw and answer between two pieces of work. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Adds people in parts that take no longer than a moment each. */
async function addAll(store: Store, held: Held, ids: readonly string[]): Promise<Part[]> {
  const added: Part[] = [];
  for (let i = 0; i < ids.length; i += PART) {
    const part = partOf(held.state.next, await findableOf(store, ids.slice(i, i + PART)));
    held.state = { ...held.state, next: held.state.next + 1 };
    addPart(held, part);
    added.push(part);
    await breath();
  }
  return added;
}

async function keep(
  db: SearchDatabase,
  held: Held,
  upTo: number,
  parts: readonly Part[],
  dropped: readonly number[] = [],
): Promise<void> {
  held.state = stateOf(held, upTo);
  await writeSearch(db, held.state, parts, dropped);
}

/** Whether it can be gone on from: not if records were lost or replaced since, nor if it is too long ago. */
async function follows(store: Store, { upTo }: State): Promise<boolean> {
  return upTo >= 0 && upTo <= (await lastSeq(store)) && (await remembersSince(store, upTo));
}

/** Makes what is missing yet, part by part, each of which is kept: whoever is ended meanwhile, another goes on from there. */
async function finish(store: Store, db: SearchDatabase, held: Held): Promise<void> {
  while (held.state.through !== undefined) {
    const rest = IDBKeyRange.lowerBound(held.state.through, true);
    const ids = await store.db.getAllKeys('people', rest, PART);
    const parts = await addAll(store, held, ids);
    const { through: _, ...state } = held.state;
    const last = ids.length < PART ? undefined : ids.at(-1);
    held.state = last === undefined ? state : { ...state, through: last };
    await keep(db, held, held.state.upTo, parts);
  }
}

/** Begins anew. */
async function begin(store: Store, db: SearchDatabase): Promise<Held> {
  const { state, parts } = await readSearch(db);
  const held = heldOf(noState(await lastSeq(store), state?.next ?? 1), []);
  const dropped = parts.map(({ id }) => id);
  await keep(db, held, held.state.upTo, [], dropped);
  return held;
}

/** What is kept, made whole; made anew if it cannot be gone on from, or if it has to be. */
export async function wholeParts(store: Store, db: SearchDatabase, anew = false): Promise<Held> {
  const { state, parts } = await readSearch(db);
  const goesOn = state && !anew && (await follows(store, state));
  const held = goesOn ? heldOf(state, parts) : await begin(store, db);
  await finish(store, db, held);
  return held;
}

/** People who were changed become a part, and tired parts are made anew. */
export async function grow(
  store: Store,
  db: SearchDatabase,
  held: Held,
  young: readonly string[],
  upTo: number,
): Promise<void> {
  const added = await addAll(store, held, young);
  const tired = tiredParts(held);
  const living = tired.flatMap((part) => livingIn(held, part));
  for (const { id } of tired) dropPart(held, id);
  const made = [...added, ...(await addAll(store, held, living))].filter(({ id }) => held.parts.has(id));
  const dropped = tired.map(({ id }) => id);
  await keep(db, held, upTo, made, dropped);
}

/** Parts in which somebody is who is not there any more are made anew: nothing of them stays on the disk. */
export async function clean(store: Store, db: SearchDatabase): Promise<void> {
  const { state, parts } = await readSearch(db);
  if (!state) return;
  const cleanTo = await lastSeq(store);
  const known = new Set(await store.db.getAllKeys('people'));
  const held = heldOf({ ...state, cleanTo }, parts);
  const stale = parts.filter(({ ids }) => ids.some((id) => !known.has(id)));
  const living = stale.flatMap((part) => livingIn(held, part)).filter((id) => known.has(id));
  for (const { id } of stale) dropPart(held, id);
  const made = await addAll(store, held, living);
  const dropped = stale.map(({ id }) => id);
  await keep(db, held, state.upTo, made, dropped);
}
