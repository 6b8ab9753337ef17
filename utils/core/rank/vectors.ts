import { each, type Steps } from '../steps.ts';
import { type CommunityIndex, rarity } from './community-index.ts';
import { type Counts, count, terms } from './text.ts';

/** Terms with their TF-IDF weights, of length 1 together; the most telling first. */
export type Vector = ReadonlyMap<string, number>;

/** The texts of the user and the contacts, and of the communities beside them, in the same terms. */
export interface Vectors {
  user: Vector;
  /** By contact; empty for those without a text or a community, who add nothing. */
  contacts: readonly Vector[];
  /** What a term weighs in a community's text. */
  rare: (term: string) => number;
}

/** So many texts are read in one step. */
const AT_ONCE = 200;

/** A term is as rare as it is among communities and contacts together. */
export function* vectorsOf(
  user: Counts,
  contacts: readonly (string | undefined)[],
  index: CommunityIndex,
): Steps<Vectors> {
  const counts: Counts[] = [];
  yield* each(contacts, AT_ONCE, (text) => {
    counts.push(text ? count(terms(text)) : new Map());
  });
  const frequency = new Map(index.frequency);
  let texts = index.ids.length;
  yield* each([user, ...counts], AT_ONCE, (one) => {
    if (one.size > 0) texts++;
    for (const term of one.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  });
  const rare = (term: string) => rarity(frequency.get(term) ?? 0, texts);
  const vectors: Vector[] = [];
  yield* each(counts, AT_ONCE, (one) => {
    vectors.push(vectorOf(one, rare));
  });
  return { user: vectorOf(user, rare), contacts: vectors, rare };
}

/** The vector of one text. */
export function vectorOf(counts: Counts, rare: (term: string) => number): Vector {
  const weighed = [...counts].map(([term, times]): [string, number] => [
    term,
    (times < 1 ? times : 1 + Math.log(times)) * rare(term),
  ]);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(weighed.map(([term, weight]) => [term, weight / length]));
}

/** The cosine of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** The `most` most telling terms. */
export function telling(vector: Vector, most: number): [term: string, weight: number][] {
  return [...vector].slice(0, most);
}
