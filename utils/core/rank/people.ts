import { WEIGHTS } from './weights.ts';

/** One person as the ranking sees them. */
export interface RankPerson {
  organisation?: string;
  memberships: readonly string[];
  /** Strength of the tie; left out where it is not known of anybody. */
  strength?: number;
}

/** The user and the contacts, memberships as positions in the list of communities. */
export interface Around {
  own: readonly number[];
  /** By contact: the communities they are in, and how near they are beside that (organisation, tie). */
  memberOf: readonly (readonly number[])[];
  colleague: readonly boolean[];
  tie: readonly number[];
  /** How many contacts are in each community. */
  members: Float64Array;
}

export function membersOf(memberOf: readonly (readonly number[])[], communities: number): Float64Array {
  const members = new Float64Array(communities);
  for (const places of memberOf) for (const place of places) members[place] = (members[place] ?? 0) + 1;
  return members;
}

/**
 * For each community, how many contacts speak for it, in votes: one in all of the user's own communities has one vote,
 * others by likeness (cosine of memberships, a rare one counting more: Breese et al. 1998), organisation and tie.
 */
export function votes(around: Around): Float64Array {
  const weights = likenesses(around).map((likeness, at) => likeness * (around.tie[at] ?? 1));
  const most = Math.max(...topOf(weights), 1e-9);
  const sum = weights.reduce((total, weight) => total + weight / most, 0);
  const scale = (WEIGHTS.vote / most) * Math.min(1, WEIGHTS.mostVotes / Math.max(1, sum));
  const counted = new Float64Array(around.members.length);
  around.memberOf.forEach((places, at) => {
    const vote = ((weights[at] ?? 0) * scale) / Math.max(1, places.length) ** WEIGHTS.spread;
    for (const place of places) counted[place] = (counted[place] ?? 0) + vote;
  });
  return counted;
}

/** The largest alone: spreading ten thousand arguments into `Math.max` would be slow, and at more fail. */
const topOf = (weights: readonly number[]): number[] => [
  weights.reduce((most, weight) => Math.max(most, weight), 0),
];

function likenesses({ own, memberOf, colleague, members }: Around): number[] {
  const worth = (place: number) => 1 / Math.log(2 + (members[place] ?? 0)) ** 2;
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + worth(place), 0);
  const mine = new Set(own);
  const ownLength = Math.sqrt(sum(own));
  return memberOf.map((places, at) => {
    if (places.length === 0) return 0;
    const shared = sum(places.filter((place) => mine.has(place)));
    const like = shared / (ownLength * Math.sqrt(sum(places)) + WEIGHTS.likenessShrinkage);
    return like ** WEIGHTS.sharpness + WEIGHTS.anybody + (colleague[at] ? WEIGHTS.colleague : 0);
  });
}

/**
 * For each community, how much more often than by chance its members are in the user's communities: the sum of the
 * logarithms of P(in mine | in it) / P(in mine), each shrunk towards 0 where few members are known (naive Bayes with a
 * prior of `togetherShrinkage` members), over √(the user's communities), since those are not independent.
 */
export function together({ own, memberOf, members }: Around): Float64Array {
  const prior = WEIGHTS.togetherShrinkage;
  const result = new Float64Array(members.length);
  const withOwn = sharedMembers(own, memberOf, members.length);
  for (const [community, shared] of withOwn) {
    const chance = ((members[community] ?? 0) + 0.5) / (memberOf.length + 1);
    for (let at = 0; at < result.length; at++) {
      const known = ((shared[at] ?? 0) + prior * chance) / ((members[at] ?? 0) + prior);
      result[at] = (result[at] ?? 0) + Math.log(known / chance) / Math.sqrt(own.length);
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

/** An organisation's name without what differs from page to page: case, signs, legal form. */
export const organisationKey = (name: string | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:inc|ltd|llc|gmbh|ag|corp|co|the)\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
