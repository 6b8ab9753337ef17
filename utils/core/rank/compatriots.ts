import type { Kept } from '../kept.ts';
import { tellingTerms } from './by-text.ts';
import type { CommunityIndex } from './community-index.ts';
import type { RankPerson } from './people.ts';
import { countryKey } from './places.ts';

/** So many terms tell what a community is about, and so many what the user's compatriots are in. */
const TELLING = 12;
const TERMS = 20;
/** It takes so many of their memberships to half believe them. */
const FEW = 5;

const NONE: ReadonlyMap<string, number> = new Map();

interface Input {
  user: { location?: string };
  contacts: readonly RankPerson[];
  communities: CommunityIndex;
}

/** The terms of what contacts from the user's country are in, as `termsOfCompatriots` has them; none without a country. */
export function compatriotsOf(
  { user, contacts, communities }: Input,
  memberOf: readonly (readonly number[])[],
  kept: Kept,
): ReadonlyMap<string, number> {
  const country = countryKey(user.location);
  if (country === '') return NONE;
  const locations = kept.list(
    'locations',
    contacts.map(({ location }) => location),
  );
  return kept.of('terms of compatriots', [communities, memberOf, locations, country], () =>
    termsOfCompatriots(
      communities,
      memberOf,
      kept.of('countries', [locations], () => locations.map(countryKey)).map((each) => each === country),
    ),
  );
}

/**
 * The terms that tell what contacts from the user's country are in from what all contacts are in, each with how much more
 * it weighs there: a country has programmes and debates that its name says nothing of.
 */
export function termsOfCompatriots(
  index: CommunityIndex,
  memberOf: readonly (readonly number[])[],
  compatriot: readonly boolean[],
): ReadonlyMap<string, number> {
  const theirs = about(
    index,
    memberOf.filter((_, at) => compatriot[at]),
  );
  if (theirs.memberships === 0) return NONE;
  const all = about(index, memberOf).terms;
  const more = [...theirs.terms]
    .map(([term, weight]): [string, number] => [term, weight - (all.get(term) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const believed = theirs.memberships / (theirs.memberships + FEW);
  return new Map(more.slice(0, TERMS).map(([term, weight]) => [term, believed * weight]));
}

/** What some people are in is about, in the mean of their memberships; those of somebody in everything count less each. */
function about(index: CommunityIndex, memberOf: readonly (readonly number[])[]) {
  const weights = new Float64Array(index.ids.length);
  for (const places of memberOf)
    for (const place of places) weights[place] = (weights[place] ?? 0) + 1 / Math.sqrt(places.length);
  const memberships = weights.reduce((sum, weight) => sum + weight, 0);
  const terms = new Map<string, number>();
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    for (const [term, telling] of tellingOf(index, at))
      terms.set(term, (terms.get(term) ?? 0) + (weight / memberships) * telling);
  });
  return { terms, memberships };
}

const known = new WeakMap<CommunityIndex, Map<number, ReturnType<typeof tellingTerms>>>();

/** The most telling terms of a community, found once: each piece of evidence that is weighed asks for those of all again. */
function tellingOf(index: CommunityIndex, community: number): ReturnType<typeof tellingTerms> {
  const before = known.get(index) ?? new Map<number, ReturnType<typeof tellingTerms>>();
  known.set(index, before);
  const telling = before.get(community) ?? tellingTerms(index, community).slice(0, TELLING);
  before.set(community, telling);
  return telling;
}
