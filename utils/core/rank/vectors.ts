import { Kept } from '../kept.ts';
import { each, type Steps } from '../steps.ts';
import { type CommunityIndex, rarity } from './community-index.ts';
import { type Counts, count, terms } from './text.ts';

/** Terms with their TF-IDF weights, of length 1 together. */
export type Vector = ReadonlyMap<string, number>;

/** The texts of the user and the contacts, and of the communities beside them, in the same terms. */
export interface Vectors {
  user: Vector;
  /** By contact; empty for those without a text or a community, who add nothing. */
  contacts: readonly Vector[];
  /** By community, in the order of the index; made when they are asked for, since they are many. */
  communities(): Steps<readonly Vector[]>;
  /** What a term weighs in a community's text. */
  rare: (term: string) => number;
}

/** So many texts are read in one step. */
const AT_ONCE = 100;

/** In how many texts each term occurs. */
interface Frequency {
  counts: readonly Counts[];
  of: ReadonlyMap<string, number>;
  /** A number for each of these terms. */
  places: ReadonlyMap<string, number>;
  texts: number;
}

function* frequencyIn(
  texts: readonly (string | undefined)[],
  index: CommunityIndex,
  kept: Kept,
): Steps<Frequency> {
  const counts: Counts[] = [];
  yield* each(texts, AT_ONCE, (text) => {
    counts.push(text ? kept.of(text, [], () => count(terms(text))) : new Map());
  });
  const of = new Map(index.frequency);
  let all = index.ids.length;
  yield* each(counts, AT_ONCE, (one) => {
    if (one.size > 0) all++;
    for (const term of one.keys()) of.set(term, (of.get(term) ?? 0) + 1);
  });
  return { counts, of, places: new Map([...of.keys()].map((term, at) => [term, at])), texts: all };
}

/** How rare a term is among some texts and the user's own words beside them. */
function rarenessIn({ of, texts }: Frequency, own: ReadonlyMap<string, unknown>): (term: string) => number {
  const all = texts + (own.size > 0 ? 1 : 0);
  return (term) => rarity((of.get(term) ?? 0) + (own.has(term) ? 1 : 0), all);
}

function* weighed(all: readonly Counts[], rare: (term: string) => number): Steps<Vector[]> {
  const vectors: Vector[] = [];
  yield* each(all, AT_ONCE, (one) => {
    vectors.push(vectorOf(one, rare));
  });
  return vectors;
}

/**
 * A term is as rare as it is among communities and contacts together. Read again are only the texts that are new; weighed
 * again are all where a term of the user's is new or gone, which makes others rarer.
 */
export function* vectorsOf(
  user: Counts,
  contacts: readonly (string | undefined)[],
  index: CommunityIndex,
  kept: Kept = new Kept(),
): Steps<Vectors> {
  const texts = kept.list('texts', contacts);
  const frequency = yield* kept.steps('frequency', [texts, index], () =>
    frequencyIn(texts, index, kept.part('texts')),
  );
  const rare = rarenessIn(frequency, user);
  // The user's words weigh in others' texts where these have them too, whatever their order.
  const shared = Int32Array.from([...user.keys()], (term) => frequency.places.get(term) ?? -1).sort();
  const others = yield* kept.steps('vectors', [frequency, user.size > 0, ...shared], function* () {
    return yield* weighed(frequency.counts, rare);
  });
  return {
    user: vectorOf(user, rare),
    contacts: others,
    communities: () => weighed(index.texts, rare),
    rare,
  };
}

/** The vector of one text. */
export function vectorOf(counts: Counts, rare: (term: string) => number): Vector {
  const weighed = [...counts].map(([term, times]): [string, number] => [
    term,
    (times < 1 ? times : 1 + Math.log(times)) * rare(term),
  ]);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weighed.map(([term, weight]) => [term, weight / length]));
}

/** The cosine of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** The `most` most telling terms, the most telling first. Linear for few. */
export function telling(vector: Vector, most: number): [term: string, weight: number][] {
  const best: [string, number][] = [];
  const isBefore = (a: readonly [string, number], b: readonly [string, number]) =>
    a[1] > b[1] || (a[1] === b[1] && a[0] < b[0]);
  for (const one of vector) {
    const last = best[most - 1];
    if (last && !isBefore(one, last)) continue;
    let at = best.length;
    while (at > 0 && isBefore(one, best[at - 1] ?? one)) at--;
    best.splice(at, 0, one);
    if (best.length > most) best.pop();
  }
  return best;
}
