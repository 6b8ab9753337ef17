import type { Around } from './people.ts';

/** How many members it takes to half believe that a community goes with another. */
const PRIOR = 12;
/** Of somebody who is in very many communities only so many are paired: the pairs grow with the square. */
const MOST_PAIRED = 40;

/**
 * For each community, how much more often than by chance its members are in the user's communities: the sum of the
 * logarithms of P(in mine | in it) / P(in mine), each shrunk towards 0 where few members are known (naive Bayes with a
 * prior of some members), over √(the user's communities), since those are not independent.
 */
export function together({ own, memberOf, members }: Around): Float64Array {
  const result = new Float64Array(members.length);
  for (const [community, shared] of sharedMembers(own, memberOf, members.length)) {
    const chance = ((members[community] ?? 0) + 0.5) / (memberOf.length + 1);
    for (let at = 0; at < result.length; at++) {
      const known = ((shared[at] ?? 0) + PRIOR * chance) / ((members[at] ?? 0) + PRIOR);
      result[at] = (result[at] ?? 0) + Math.log(known / chance) / Math.sqrt(own.length);
    }
  }
  return result;
}

/** It takes so many members of a community to half believe where they are. */
const FEW = 1;
/** Where fewer than one member of a thousand is, that tells no more than that nobody is there. */
const LEAST = 0.001;

/**
 * For each community, how likely a member of that one of the user's communities is in it whose members are most likely: 0 for
 * nobody to about 7 for everybody. One good reason is enough: who is in a second community that has nothing to do with it
 * is as likely to be where the members of the first are.
 */
export function alongside({ own, memberOf, members }: Around): Float64Array {
  const result = new Float64Array(members.length);
  for (const [community, shared] of sharedMembers(own, memberOf, members.length)) {
    const known = (members[community] ?? 0) + FEW;
    for (let at = 0; at < result.length; at++) {
      const chance = ((members[at] ?? 0) + 0.2) / (memberOf.length + 1);
      const likely = ((shared[at] ?? 0) + FEW * chance) / known;
      result[at] = Math.max(result[at] ?? 0, Math.log(1 + likely / LEAST));
    }
  }
  return result;
}

/** For each of the user's communities, how many of its members are in each other one. */
function sharedMembers(
  own: readonly number[],
  memberOf: readonly (readonly number[])[],
  communities: number,
): Map<number, Float64Array> {
  const shared = new Map(own.map((place) => [place, new Float64Array(communities)]));
  for (const places of memberOf) {
    for (const place of places) {
      const with_ = shared.get(place);
      if (with_) for (const other of places) with_[other] = (with_[other] ?? 0) + 1;
    }
  }
  return shared;
}

/**
 * How often two communities that one contact is in together are together in another contact too, 0 to 1. Where people
 * meet in ever new company (projects of a few), who is with whom tells little of where somebody goes next; where the same
 * circles overlap again and again, it tells most. Each contact counts alike whether in 2 communities or 20. Little to go
 * on reads as a quarter.
 */
export function repeated(memberOf: readonly (readonly number[])[], communities: number): number {
  const pairs = new Map<number, number>();
  const each = memberOf.map((places) => pairsOf(places, communities));
  for (const keys of each) for (const key of keys) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  let again = 0;
  let all = 0;
  each.forEach((keys, at) => {
    const weight = 1 / Math.max(1, (memberOf[at]?.length ?? 0) - 1);
    all += weight * keys.length;
    again += weight * keys.filter((key) => (pairs.get(key) ?? 0) > 1).length;
  });
  return (again + 1) / (all + 4);
}

function pairsOf(places: readonly number[], communities: number): number[] {
  const sorted = [...places].sort((a, b) => a - b).slice(0, MOST_PAIRED);
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => first * communities + second));
}
