import type { NetworkPerson } from '../network.ts';

/** Somebody who shows a topic, in the places that a form counts. */
export interface Showing {
  person: NetworkPerson;
  /** In so many places, one or more. */
  places: number;
  /** Whether the form may take them. */
  fit: boolean;
  /** Those of one sort are compared with each other. */
  sort?: string;
}

/** By topic, everybody who shows it. */
export type Pools<One> = ReadonlyMap<string, readonly One[]>;

/** From so much on (as a power of two) it makes no difference any more how much is known of somebody. */
const MOST_KNOWN = 5;
/** What is believed beforehand of how often a topic shows in a further place, and how firmly: in so many cases. */
const BEFOREHAND = { share: 0.3, cases: 30 } as const;

/** How surprising it is, in nats, in how many places somebody shows a topic. */
export type Rareness = (showing: Showing, topic: string) => number;

/**
 * The rareness in some pools: minus the logarithm of the share of all like it that show as much. Who is among `without` says
 * nothing of what is usual.
 */
export function rarenessIn(
  pools: Pools<Showing>,
  without: ReadonlyMap<string, { members: readonly Showing[] }>,
): Rareness {
  const counts = new Map<string, number[]>();
  for (const [topic, all] of pools) {
    const outstanding = new Set(without.get(topic)?.members);
    for (const each of all) {
      if (outstanding.has(each)) continue;
      const sort = sortOf(each, topic);
      const of = counts.get(sort) ?? [];
      of[each.places] = (of[each.places] ?? 0) + 1;
      counts.set(sort, of);
    }
  }
  const shares = new Map([...counts].map(([sort, of]) => [sort, sharesOf(of)]));
  return (each, topic) => -Math.log(shareAt(shares.get(sortOf(each, topic)) ?? [], each.places));
}

/** Those of whom about as much is known are compared: with whom the user often talks, everything comes up again. */
function sortOf({ person, sort = '' }: Showing, topic: string): string {
  let others = 0;
  for (const [other, { length }] of person.topics) if (other !== topic) others += length;
  return `${sort} ${Math.min(MOST_KNOWN, Math.floor(Math.log2(1 + others)))}`;
}

const believed = (places: number): number => BEFOREHAND.share ** (places - 1);

/** More places than were ever seen are as rare as what is believed of them beforehand. */
const shareAt = (shares: readonly number[], places: number): number =>
  shares[places] ?? (believed(places) * BEFOREHAND.cases) / ((shares[0] ?? 0) + BEFOREHAND.cases);

/** At each number of places, the share of those with as many or more; at 0 how many there are in all. */
function sharesOf(counts: readonly (number | undefined)[]): number[] {
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  let more = 0;
  const shares: number[] = [];
  for (let places = counts.length - 1; places > 0; places--) {
    more += counts[places] ?? 0;
    shares[places] = (more + BEFOREHAND.cases * believed(places)) / (total + BEFOREHAND.cases);
  }
  shares[0] = total;
  return shares;
}
