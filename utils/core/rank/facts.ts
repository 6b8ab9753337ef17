import { Kept } from '../kept.ts';
import { type Steps, whole } from '../steps.ts';
import { byRegion, byText, likeNearest, queryOf } from './by-text.ts';
import type { CommunityIndex } from './community-index.ts';
import { compatriotsOf } from './compatriots.ts';
import { demonymsOf } from './demonyms.ts';
import {
  type Around,
  colleagues,
  likenesses,
  membersOf,
  organisationKey,
  type RankPerson,
} from './people.ts';
import { countryKey, countryOf } from './places.ts';
import { type Counts, count, terms } from './text.ts';
import { alongside, repeated, together } from './together.ts';
import { cosine, telling, type Vectors, vectorsOf } from './vectors.ts';
import { walk } from './walk.ts';

/** The user: a person with words of their own. */
export interface RankUser extends RankPerson {
  /** What they say of themselves and what they want. */
  text: string;
  /** Topics, each with how much they have to do with it: 0 to about 3. */
  interests?: ReadonlyMap<string, number>;
}

export interface RankInput {
  user: RankUser;
  contacts: readonly RankPerson[];
  communities: CommunityIndex;
  /** What the last ranking made that this one may take over. */
  kept?: Kept;
}

/** What speaks for each community, before it is weighed. By community, in the order of the index, if nothing else is said. */
export interface Facts {
  around: Around;
  /** By contact: how alike their memberships and the user's are. */
  likeness: readonly number[];
  /** How often who is together once is together again, 0 to 1. */
  repeated: number;
  /** How many terms the user's own text has. */
  terms: number;
  /** BM25 for the user's text, communities, organisation and country, and the region in it, the best of all at 1. */
  text: Float64Array;
  /** Cosine with the user's own text. */
  words: Float64Array;
  likeOwn: Float64Array;
  together: Float64Array;
  /** How likely members of one of the user's communities are in it, of the one that says most for it. */
  alongside: Float64Array;
  /** The most passed of those that the user is not in at 1. */
  walk: Float64Array;
  colleagues: Float64Array;
}

/** All that is known, read once: linear in memberships and texts. */
export const factsOf = (input: RankInput): Facts => whole(factsInSteps(input));

/** The same in steps. */
export function* factsInSteps(given: RankInput): Steps<Facts> {
  const kept = given.kept ?? new Kept();
  const input = { ...given, kept };
  const { user, communities } = input;
  const counts = termsOf(user, kept.part('terms'));
  const vectors = yield* vectorsOf(counts, input.contacts.map(textOf), communities, kept);
  const around = aroundOf(input, vectors, kept);
  yield;
  const query = queryOf(counts, around.own, communities, {
    organisation: terms(organisationKey(user.organisation)),
    country: terms(`${countryOf(user.location)} ${demonymsOf(user.location)}`),
    compatriots: compatriotsOf(input, around.memberOf, kept),
  });
  const known = {
    around,
    likeness: likenesses(around),
    repeated: kept.of('repeated', [around.memberOf, communities], () =>
      repeated(around.memberOf, communities.ids.length),
    ),
    terms: counts.size,
    text: scaled(both(byText(communities, query), byRegion(communities, countryKey(user.location)))),
    words: byVector(vectors, communities),
  };
  yield;
  const likeOwn = kept.of('like own', [communities, around.own], () => likeNearest(communities, around.own));
  yield;
  const passed = yield* walked(input, around, vectors, kept);
  return {
    ...known,
    likeOwn,
    ...kept.of('beside', [around.own, around.memberOf, around.members], () => ({
      together: together(around),
      alongside: alongside(around),
    })),
    walk: passed,
    colleagues: colleagues(around),
  };
}

/** Only of who is in a community: the others say nothing about any. */
const textOf = ({ text, memberships }: RankPerson) => (memberships.length > 0 ? text : undefined);

/**
 * So many topics are words of the user's, those that they have most to do with: with thousands of contacts thousands of topics
 * have about the same weight, and all of them together say nothing but how long a text is.
 */
const MOST_INTERESTS = 100;

const counted = new WeakMap<RankUser, Counts>();

function termsOf(user: RankUser, kept: Kept): Counts {
  const before = counted.get(user);
  if (before) return before;
  const counts = count(terms(user.text));
  for (const [topic, weight] of telling(user.interests ?? new Map(), MOST_INTERESTS)) {
    const found = kept.of(topic, [], () => terms(topic));
    count(found, counts, weight);
  }
  counted.set(user, counts);
  return counts;
}

function aroundOf({ user, contacts, communities }: RankInput, vectors: Vectors, kept: Kept): Around {
  const lines = kept.list('memberships', contacts.map(lineOf));
  const memberOf = kept.of('member of', [lines, communities], () =>
    contacts.map((contact) => placesOf(contact, communities)),
  );
  const organisations = organisationsOf(contacts, kept);
  const work = organisationKey(user.organisation);
  return {
    own: kept.list('own', placesOf(user, communities)),
    memberOf,
    members: kept.of('members', [memberOf, communities], () => membersOf(memberOf, communities.ids.length)),
    colleague: organisations.map((key) => work !== '' && work === key),
    alike: vectors.contacts.map((vector) => cosine(vectors.user, vector)),
    tie: contacts.map(({ strength }) =>
      strength === undefined ? 1 : 0.5 + Math.min(1.5, Math.max(0, strength)),
    ),
  };
}

const joined = new WeakMap<readonly string[], string>();

/** Ids never hold a line break: whoever is in the same communities has the same line. */
function lineOf({ memberships }: RankPerson): string {
  if (memberships.length < 2) return memberships[0] ?? '';
  const line = joined.get(memberships) ?? memberships.join('\n');
  joined.set(memberships, line);
  return line;
}

/** The keys of the organisations of all, empty where none is known. */
function organisationsOf(contacts: readonly RankPerson[], kept: Kept): readonly string[] {
  const names = kept.list(
    'organisations',
    contacts.map(({ organisation }) => organisation),
  );
  return kept.of('organisation keys', [names], () => names.map(organisationKey));
}

const placesOf = ({ memberships }: RankPerson, index: CommunityIndex): number[] =>
  [...new Set(memberships)].map((id) => index.at.get(id)).filter((at) => at !== undefined);

function byVector({ user, rare }: Vectors, index: CommunityIndex): Float64Array {
  const products = new Float64Array(index.ids.length);
  for (const [term, weight] of user) {
    const rareness = rare(term);
    for (const [at, times] of index.postings.get(term) ?? [])
      products[at] =
        (products[at] ?? 0) + (weight * (1 + Math.log(times)) * rareness) / (index.norms[at] ?? 1);
  }
  return products;
}

/** Nobody walks who is nowhere: then there is only chance. */
function* walked(
  { user, contacts, communities }: RankInput,
  around: Around,
  vectors: Vectors,
  kept: Kept,
): Steps<Float64Array> {
  if (around.own.length === 0) return new Float64Array(communities.ids.length);
  const input = {
    own: around.own,
    memberOf: around.memberOf,
    organisation: organisationKey(user.organisation),
    organisations: organisationsOf(contacts, kept),
    user: vectors.user,
    contacts: vectors.contacts,
    communities: communities.ids.length,
    about: vectors.communities,
  };
  const passed = yield* walk(input, kept);
  const mine = new Set(around.own);
  const most = passed.reduce((top, each, at) => (mine.has(at) ? top : Math.max(top, each)), 0);
  return passed.map((each) => (most > 0 ? Math.sqrt(Math.min(1, each / most)) : 0));
}

const both = (a: Float64Array, b: Float64Array) => a.map((each, at) => each + (b[at] ?? 0));

function scaled(scores: Float64Array): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return best > 0 ? scores.map((score) => score / best) : scores;
}
