import type { Weights } from './weights.ts';

/** Keeps one shared community from being taken for likeness where little is known. */
const SHRINKAGE = 0.3;

/** One person as the ranking sees them. */
export interface RankPerson {
  organisation?: string;
  /** Where they are, the country last: `Porto, Portugal`. */
  location?: string;
  memberships: readonly string[];
  /** Strength of the tie; left out where it is not known of anybody. */
  strength?: number;
  /** What they say of themselves and did where. */
  text?: string;
}

/** The user and the contacts, memberships as positions in the list of communities. */
export interface Around {
  own: readonly number[];
  /** By contact: the communities they are in, and how near they are beside that (organisation, text, tie). */
  memberOf: readonly (readonly number[])[];
  colleague: readonly boolean[];
  alike: readonly number[];
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
 * For each community, how many contacts speak for it, in votes: the nearest contact has `vote` votes, others by likeness
 * (cosine of memberships, a rare one counting more: Breese et al. 1998), organisation, text and tie.
 */
export function votes(around: Around, likeness: readonly number[], weights: Weights): Float64Array {
  const near = nearness(around, likeness, weights).map((each, at) => each * (around.tie[at] ?? 1));
  const most = near.reduce((top, each) => Math.max(top, each), 1e-9);
  const sum = near.reduce((total, each) => total + each / most, 0);
  const scale = (weights.vote / most) * Math.min(1, weights.mostVotes / Math.max(1, sum));
  const counted = new Float64Array(around.members.length);
  around.memberOf.forEach((places, at) => {
    const vote = ((near[at] ?? 0) * scale) / Math.max(1, places.length) ** weights.spread;
    for (const place of places) counted[place] = (counted[place] ?? 0) + vote;
  });
  return counted;
}

function nearness(around: Around, likeness: readonly number[], weights: Weights): number[] {
  return around.memberOf.map((places, at) => {
    if (places.length === 0) return 0;
    const colleague = around.colleague[at] ? weights.colleague : 0;
    const alike = weights.alike * (around.alike[at] ?? 0);
    return (likeness[at] ?? 0) ** weights.sharpness + weights.anybody + colleague + alike;
  });
}

/** For each contact, the cosine of their memberships with the user's. */
export function likenesses({ own, memberOf, members }: Around): number[] {
  const worth = (place: number) => 1 / Math.log(2 + (members[place] ?? 0)) ** 2;
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + worth(place), 0);
  const mine = new Set(own);
  const ownLength = Math.sqrt(sum(own));
  return memberOf.map(
    (places) =>
      sum(places.filter((place) => mine.has(place))) / (ownLength * Math.sqrt(sum(places)) + SHRINKAGE),
  );
}

/** For each community, how many colleagues are in it. */
export function colleagues({ memberOf, colleague, members }: Around): Float64Array {
  return membersOf(
    memberOf.filter((_, at) => colleague[at]),
    members.length,
  );
}

/** An organisation's name without what differs from page to page: case, signs, legal form. */
export const organisationKey = (name: string | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:inc|ltd|llc|gmbh|ag|corp|co|the)\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
