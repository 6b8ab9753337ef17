import { type CommunityIndex, rarity } from './community-index.ts';
import type { Counts } from './text.ts';

const K1 = 1.2;
const B = 0.75;
/** So many of its terms tell a community's subject. */
const TELLING = 12;
/** What the terms of the user's own communities weigh in the query, beside 1 to 3 for a term of the user's own. */
const OWN_COMMUNITIES = 2.4;
/** What a word of the organisation's name weighs in it, and one of the user's country: who is named is meant. */
const ORGANISATION = 0.5;
const COUNTRY = 2;
/** What the terms weigh that tell the communities of people from there. */
const COMPATRIOTS = 6;

/** Words that a community's text may name the user by, beside what they say of themselves. */
export interface Belonging {
  organisation: readonly string[];
  country: readonly string[];
  /** What contacts from there are in more than others. */
  compatriots: ReadonlyMap<string, number>;
}

/**
 * BM25 of every community for a query of weighted terms (Robertson and Zaragoza: "The Probabilistic Relevance
 * Framework", 2009), in the order of the index.
 */
export function byText(index: CommunityIndex, query: ReadonlyMap<string, number>): Float64Array {
  const scores = new Float64Array(index.ids.length);
  for (const [term, weight] of query) {
    const rare = weight * rarity(index.frequency.get(term) ?? 0, index.ids.length);
    for (const [at, times] of index.postings.get(term) ?? []) {
      const length = 1 - B + (B * (index.lengths[at] ?? 0)) / index.averageLength;
      scores[at] = (scores[at] ?? 0) + (rare * times * (K1 + 1)) / (times + K1 * length);
    }
  }
  return scores;
}

/** What the region of every community adds to its text, where it names the user's country: as much as a word that does. */
export function byRegion({ countries }: CommunityIndex, country: string): Float64Array {
  const there = country === '' ? 0 : countries.filter((each) => each === country).length;
  const weight = COUNTRY * rarity(there, countries.length);
  return Float64Array.from(countries, (each) => (there > 0 && each === country ? weight : 0));
}

/**
 * The query for a user: the terms of their text, each further time adding less and none more than three, widened by
 * the terms that tell their own communities (relevance feedback: Rocchio 1971) and by the names of their
 * organisation and country.
 */
export function queryOf(
  text: Counts,
  own: readonly number[],
  index: CommunityIndex,
  { organisation, country, compatriots }: Belonging,
): Map<string, number> {
  const query = new Map<string, number>();
  for (const [term, times] of text) query.set(term, Math.min(3, times < 1 ? times : 1 + Math.log(times)));
  for (const community of own) {
    for (const [term, weight] of tellingTerms(index, community).slice(0, TELLING))
      query.set(term, (query.get(term) ?? 0) + (OWN_COMMUNITIES * weight) / Math.sqrt(own.length));
  }
  const name = (term: string, weight: number) => query.set(term, (query.get(term) ?? 0) + weight);
  for (const term of new Set(organisation)) name(term, ORGANISATION);
  for (const term of new Set(country)) name(term, COUNTRY);
  for (const [term, weight] of compatriots) name(term, COMPATRIOTS * weight);
  return query;
}

/** The cosine of each community's text with the nearest of some others. */
export function likeNearest(index: CommunityIndex, others: readonly number[]): Float64Array {
  const nearest = new Float64Array(index.ids.length);
  for (const other of others) {
    const products = new Map<number, number>();
    for (const [term, weight] of tellingTerms(index, other)) {
      for (const [at, times] of index.postings.get(term) ?? [])
        products.set(at, (products.get(at) ?? 0) + weight * termWeight(index, term, times));
    }
    for (const [at, product] of products)
      nearest[at] = Math.max(nearest[at] ?? 0, product / (index.norms[at] ?? 1));
  }
  return nearest;
}

const termWeight = (index: CommunityIndex, term: string, times: number): number =>
  (1 + Math.log(times)) * rarity(index.frequency.get(term) ?? 0, index.ids.length);

/** The terms of a community with their TF-IDF weights, the most telling first, of length 1 together. */
export function tellingTerms(
  index: CommunityIndex,
  community: number,
): readonly [term: string, weight: number][] {
  const norm = index.norms[community] ?? 1;
  const weighed = [...(index.texts[community] ?? [])].map(([term, times]): [string, number] => [
    term,
    termWeight(index, term, times) / norm,
  ]);
  return weighed.sort((a, b) => b[1] - a[1]);
}
