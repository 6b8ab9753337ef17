import type { Kept } from '../kept.ts';
import { type Index, indexOf } from '../kept-index.ts';
import type { NetworkPerson } from '../network.ts';

/** Somebody who shows a topic, in the places that a form counts. */
export interface Showing {
  person: NetworkPerson;
  /** In so many places, one or more. */
  places: number;
  /** Whether the form may take them. */
  fit: boolean;
  /** Those of one sort are compared with each other. */
  sort?: Sort;
  /** Those with the same number are compared with each other; it is found out where it is not said. */
  alike?: number;
}

const SORTS = ['own', 'other'] as const;
type Sort = (typeof SORTS)[number];

/** By topic, everybody who shows it. */
export type Pools<One> = ReadonlyMap<string, readonly One[]>;

/** From so much on (as a power of two) it makes no difference any more how much is known of somebody. */
const MOST_KNOWN = 5;
/** What is believed beforehand of how often a topic shows in a further place, and how firmly: in so many cases. */
const BEFOREHAND = { share: 0.3, cases: 30 } as const;

/** More places than this are not told apart. */
const MOST_PLACES = 255;
const ROW = MOST_PLACES + 1;
/** Those who are compared with each other, of each sort. */
const ALIKE = (MOST_KNOWN + 1) * (1 + SORTS.length);

/** How surprising it is, in nats, that somebody shows a topic in so many places: by their key. */
export type Rareness = (key: number) => number;

/** With whom somebody is compared and in how many places they show a topic, as one number. */
const keyOf = (each: Showing, topic: string): number =>
  (each.alike ?? alikeIn(each, topic)) * ROW + Math.min(each.places, MOST_PLACES);

const packed = new WeakMap<readonly Showing[], Uint16Array>();

/** The keys of all who show a topic; of a list that is the same, the same. */
export function keysOf(topic: string, all: readonly Showing[]): Uint16Array {
  const before = packed.get(all);
  if (before) return before;
  const keys = Uint16Array.from(all, (each) => keyOf(each, topic));
  packed.set(all, keys);
  return keys;
}

/** How often each key was seen in some pools. */
interface Counted {
  pools: Pools<Showing>;
  counts: Uint32Array;
}

function add(counts: Uint32Array, keys: Uint16Array, times: 1 | -1): void {
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    counts[key] = (counts[key] ?? 0) + times;
  }
}

/** How often each key is seen; where pools were counted before, only those are that are others now. */
export const countsOf = (pools: Pools<Showing>, kept: Kept): Uint32Array =>
  kept.after('counts', [pools], (last?: Counted): Counted => {
    const counts = last?.counts.slice() ?? new Uint32Array(ALIKE * ROW);
    const before: Pools<Showing> = last?.pools ?? new Map();
    for (const [topic, all] of pools) if (before.get(topic) !== all) add(counts, keysOf(topic, all), 1);
    for (const [topic, all] of before) if (pools.get(topic) !== all) add(counts, keysOf(topic, all), -1);
    return { pools, counts };
  }).counts;

/**
 * The rareness where each key was seen so often: minus the logarithm of the share of all like it that show as much or more. Who
 * is among `without` says nothing of what is usual. `further` is the share that is believed beforehand of those who show it in one place more.
 */
export function rarenessIn(
  seen: Uint32Array,
  without: ReadonlyMap<string, { members: readonly Showing[] }>,
  further: number = BEFOREHAND.share,
): Rareness {
  const counts = seen.slice();
  for (const [topic, { members }] of without)
    for (const each of members) {
      const key = keyOf(each, topic);
      counts[key] = Math.max(0, (counts[key] ?? 0) - 1);
    }
  const rows: Float64Array[] = [];
  return (key) => {
    const alike = Math.floor(key / ROW);
    rows[alike] ??= rarenessOf(counts.subarray(alike * ROW, (alike + 1) * ROW), further);
    return rows[alike][key % ROW] ?? 0;
  };
}

const placesOf = new WeakMap<NetworkPerson, number>();

/** In how many places somebody shows anything. */
function placesIn(person: NetworkPerson): number {
  let places = placesOf.get(person);
  if (places === undefined) {
    places = 0;
    for (const { length } of person.topics.values()) places += length;
    placesOf.set(person, places);
  }
  return places;
}

/** Those of whom about as much is known are compared: with whom the user often talks, everything comes up again. */
function alikeIn({ person, sort }: Pick<Showing, 'person' | 'sort'>, topic: string): number {
  const others = placesIn(person) - (person.topics.get(topic)?.length ?? 0);
  const known = Math.min(MOST_KNOWN, Math.floor(Math.log2(1 + others)));
  return known + (MOST_KNOWN + 1) * (sort === undefined ? 0 : 1 + SORTS.indexOf(sort));
}

/** Somebody who shows a topic, with whom they are compared. */
export const showing = <One extends Omit<Showing, 'alike'>>(topic: string, one: One): One & Showing => ({
  ...one,
  alike: alikeIn(one, topic),
});

/** All topics of somebody. */
export const shownBy = (person: NetworkPerson): (readonly [string, Showing])[] =>
  [...person.topics].map(([topic, { length }]) => [
    topic,
    showing(topic, { person, places: length, fit: true }),
  ]);

/** By topic, everybody who shows it, kept as an index. @param shown what somebody shows. */
export const poolsOf = <Of extends { readonly id: string }, One extends Showing>(
  items: readonly Of[],
  shown: (item: Of) => Iterable<readonly [topic: string, one: One]>,
  kept: Kept,
  by?: unknown,
): Index<One> => indexOf(items, { wordsOf: shown, idOf: ({ person }) => person.id, by }, kept);

/** What is believed beforehand of those with more, and of half of those with as many. */
const believedAt = (places: number, further: number): number => (further ** (places - 1) * (1 + further)) / 2;

/**
 * By the number of places, how rare it is: of the share of those with more, and of half of those with as many, so that what is
 * usual is as surprising as if places came in fractions (mid-p, Lancaster 1961).
 */
function rarenessOf(counts: Uint32Array, further: number): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rare = new Float64Array(counts.length);
  let more = 0;
  for (let places = counts.length - 1; places > 0; places--) {
    const as = counts[places] ?? 0;
    const believed = BEFOREHAND.cases * believedAt(places, further);
    rare[places] = -Math.log((more + as / 2 + believed) / (total + BEFOREHAND.cases));
    more += as;
  }
  return rare;
}
