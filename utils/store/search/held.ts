import type { Part } from '../../core/search/part.ts';
import type { State } from './search-db.ts';

/** A part is made anew when so much of it does not count any more. */
const WORN = 0.3;
/** Parts with fewer people than this are put together when there are many of them. */
const SMALL = 1_000;
const MANY_SMALL = 6;

/** What is in memory of the index: its parts, and who is where. */
export interface Held {
  state: State;
  parts: Map<number, Part>;
  /** Where everybody is: part and place. */
  places: Map<string, readonly [part: number, place: number]>;
  gone: Map<number, Set<number>>;
}

/** What was read, made ready to be used. */
export function heldOf(state: State, parts: readonly Part[]): Held {
  const held: Held = { state, parts: new Map(), places: new Map(), gone: new Map() };
  for (const [id, places] of state.gone) held.gone.set(id, new Set(places));
  for (const part of parts) addPart(held, part);
  return held;
}

/** Adds a part; who is in it is there from now on. */
export function addPart(held: Held, part: Part): void {
  held.parts.set(part.id, part);
  const gone = held.gone.get(part.id) ?? new Set();
  held.gone.set(part.id, gone);
  for (const [place, id] of part.ids.entries()) if (!gone.has(place)) held.places.set(id, [part.id, place]);
}

/** Drops a part. */
export function dropPart(held: Held, id: number): void {
  held.parts.delete(id);
  held.gone.delete(id);
}

/** Takes somebody out of where they are. */
export function takeOut(held: Held, id: string): void {
  const [part, place] = held.places.get(id) ?? [];
  if (part !== undefined && place !== undefined) held.gone.get(part)?.add(place);
  held.places.delete(id);
}

/** Those of a part who count. */
export const livingIn = (held: Held, part: Part): string[] =>
  part.ids.filter((_, place) => !held.gone.get(part.id)?.has(place));

/** Parts that are to be made anew: worn ones, and small ones if there are many. */
export function tiredParts(held: Held): Part[] {
  const all = [...held.parts.values()];
  const worn = all.filter(({ id, ids }) => (held.gone.get(id)?.size ?? 0) > ids.length * WORN);
  const small = all.filter((part) => part.ids.length < SMALL);
  return small.length > MANY_SMALL ? [...new Set([...worn, ...small])] : worn;
}

/** The state as it is written next. */
export const stateOf = (held: Held, upTo: number): State => ({
  ...held.state,
  upTo,
  stamp: crypto.randomUUID(),
  gone: new Map([...held.gone].map(([id, places]) => [id, [...places]])),
});
