import { type CommunityIndex, rarity } from './community-index.ts';
import type { Counts } from './text.ts';

const K1 = 1.2;
const B = 0.75;

/**
 * BM25 of every community for a query of weighted terms (Robertson and Zaragoza: "The Probabilistic Relevance
 * Framework", 2009). `of` gives the texts; the scores are in its order.
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

/** The weights of the terms of a person's text: each further time adds less, and none adds more than three. */
export function queryOf(counts: Counts): Map<string, number> {
  return new Map(
    [...counts].map(([term, times]) => [term, Math.min(3, 1 + Math.log(Math.max(times, 0.37)))]),
  );
}

/** The terms that tell a community best, with their weights: at most `most`, the best first, of length 1 together. */
export function tellingTerms(
  index: CommunityIndex,
  community: number,
  most: number,
): [term: string, weight: number][] {
  const weighed = [...(index.texts[community] ?? [])].map(([term, times]): [string, number] => [
    term,
    (1 + Math.log(times)) * rarity(index.frequency.get(term) ?? 0, index.ids.length),
  ]);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const best = weighed.sort((a, b) => b[1] - a[1]).slice(0, most);
  return best.map(([term, weight]) => [term, weight / length]);
}
