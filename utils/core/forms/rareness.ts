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

/** How surprising it is, in nats, in how many places somebody shows a topic. */
export type Rareness = (showing: Showing, topic: string) => number;

/** How often each number of places was seen, by those who are compared with each other. */
type Counts = (number | undefined)[][];

const counted = new WeakMap<Pools<Showing>, Counts>();

function countsOf(pools: Pools<Showing>): Counts {
  const before = counted.get(pools);
  if (before) return before;
  const counts: Counts = [];
  for (const [topic, all] of pools)
    for (const each of all) {
      const alike = alikeOf(each, topic);
      counts[alike] ??= [];
      const of = counts[alike];
      of[each.places] = (of[each.places] ?? 0) + 1;
    }
  counted.set(pools, counts);
  return counts;
}

/**
 * The rareness in some pools: minus the logarithm of the share of all like it that show as much or more. Who is among `without` says
 * nothing of what is usual. `further` is the share that is believed beforehand of those who show it in one place more.
 */
export function rarenessIn(
  pools: Pools<Showing>,
  without: ReadonlyMap<string, { members: readonly Showing[] }>,
  further: number = BEFOREHAND.share,
): Rareness {
  const counts = countsOf(pools).map((of) => [...of]);
  for (const [topic, { members }] of without)
    for (const each of members) {
      const of = counts[alikeOf(each, topic)];
      if (of) of[each.places] = (of[each.places] ?? 0) - 1;
    }
  const shares = counts.map((of) => sharesOf(of, further));
  const found: number[][] = counts.map(() => []);
  return (each, topic) => {
    const alike = alikeOf(each, topic);
    const known = found[alike]?.[each.places];
    if (known !== undefined) return known;
    const rare = -Math.log(shareAt(shares[alike] ?? [], each.places, further));
    found[alike] ??= [];
    found[alike][each.places] = rare;
    return rare;
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

const alikeOf = (each: Showing, topic: string): number => each.alike ?? alikeIn(each, topic);

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

/** More places than were ever seen are as rare as what is believed of them beforehand. */
const shareAt = (shares: readonly number[], places: number, further: number): number =>
  shares[places] ?? (believedAt(places, further) * BEFOREHAND.cases) / ((shares[0] ?? 0) + BEFOREHAND.cases);

/**
 * At each number of places, the share of those with more, and of half of those with as many, so that what is usual is as
 * surprising as if places came in fractions (mid-p, Lancaster 1961); at 0 how many there are in all.
 */
function sharesOf(counts: readonly (number | undefined)[], further: number): number[] {
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  let more = 0;
  const shares: number[] = [];
  for (let places = counts.length - 1; places > 0; places--) {
    const as = counts[places] ?? 0;
    shares[places] =
      (more + as / 2 + BEFOREHAND.cases * believedAt(places, further)) / (total + BEFOREHAND.cases);
    more += as;
  }
  shares[0] = total;
  return shares;
}
