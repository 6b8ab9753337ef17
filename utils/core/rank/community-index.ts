import { countryKey } from './places.ts';
import { type Counts, count, terms } from './text.ts';

/** What the ranking knows of a community. */
export interface RankCommunity {
  id: string;
  name: string;
  topics: readonly string[];
  description?: string;
  /** Where it meets, the country last. */
  region?: string;
}

/** The texts of many communities, ready to be compared. */
export interface CommunityIndex {
  ids: readonly string[];
  at: ReadonlyMap<string, number>;
  /** The topics as they were given: the main one first. */
  topics: readonly (readonly string[])[];
  texts: readonly Counts[];
  lengths: readonly number[];
  averageLength: number;
  /** By community: the country that its region names; empty for none. */
  countries: readonly string[];
  /** The length of each TF-IDF vector. */
  norms: readonly number[];
  /** In how many communities each term occurs. */
  frequency: ReadonlyMap<string, number>;
  /** For each term, the communities it occurs in and how often. */
  postings: ReadonlyMap<string, readonly (readonly [community: number, times: number])[]>;
}

/** Reads the texts once. The name and the topics say twice as surely as the description what it is about. */
export function indexCommunities(communities: readonly RankCommunity[]): CommunityIndex {
  const texts = communities.map((community) => countsOf(community));
  const lengths = texts.map((counts) => [...counts.values()].reduce((sum, times) => sum + times, 0));
  const postings = new Map<string, [number, number][]>();
  texts.forEach((counts, at) => {
    for (const [term, times] of counts) {
      const list = postings.get(term);
      if (list) list.push([at, times]);
      else postings.set(term, [[at, times]]);
    }
  });
  const ids = communities.map(({ id }) => id);
  const frequency = new Map([...postings].map(([term, list]) => [term, list.length]));
  return {
    ids,
    at: new Map(ids.map((id, at) => [id, at])),
    topics: communities.map(({ topics }) => topics),
    texts,
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1,
    countries: communities.map(({ region }) => countryKey(region)),
    norms: texts.map((counts) => normOf(counts, frequency, ids.length)),
    frequency,
    postings,
  };
}

function normOf(counts: Counts, frequency: ReadonlyMap<string, number>, of: number): number {
  const weights = [...counts].map(
    ([term, times]) => (1 + Math.log(times)) * rarity(frequency.get(term) ?? 0, of),
  );
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
}

function countsOf({ name, topics, description }: RankCommunity): Counts {
  const counts = count(terms(description ?? ''));
  return count(terms(`${name} ${topics.join(' ')}`), counts, 2);
}

/** How much a term tells: ln(1 + (N − n + ½) / (n + ½)), as in BM25 (Robertson and Zaragoza 2009). */
export function rarity(frequency: number, of: number): number {
  return Math.log(1 + (of - frequency + 0.5) / (frequency + 0.5));
}
