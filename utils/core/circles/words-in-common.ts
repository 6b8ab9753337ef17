import { count, terms } from '../rank/text.ts';
import { each, type Steps } from '../steps.ts';

/** Terms that more than this share of the people use tell nobody apart. */
const MOST_USE = 1 / 3;

/** Who uses a term, as positions, each with how much it says of them. */
export type Uses = readonly (readonly [at: number, weight: number])[];

/** For each two people, the cosine of what they say (TF-IDF over the terms that at least two of them use). */
export function* wordsInCommon(users: readonly Uses[], people: number): Steps<Float64Array[]> {
  const rows = Array.from({ length: people }, () => new Float64Array(people));
  const lengths = new Float64Array(people);
  for (const list of users) for (const [at, weight] of list) lengths[at] = (lengths[at] ?? 0) + weight ** 2;
  yield;
  yield* each(users, 100, (list) => {
    for (const [a, weightA] of list) {
      for (const [b, weightB] of list) {
        const row = rows[a];
        if (a !== b && row)
          row[b] = (row[b] ?? 0) + (weightA * weightB) / Math.sqrt((lengths[a] ?? 1) * (lengths[b] ?? 1));
      }
    }
  });
  return rows;
}

/** Each term that tells people apart; in an order that depends on the terms alone. */
export function usesOfTerms(texts: readonly string[]): Uses[] {
  const users = new Map<string, [number, number][]>();
  texts.forEach((text, at) => {
    for (const [term, times] of count(terms(text))) {
      const list = users.get(term);
      if (list) list.push([at, times]);
      else users.set(term, [[at, times]]);
    }
  });
  return [...users]
    .filter(([, list]) => list.length > 1 && list.length <= texts.length * MOST_USE)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => {
      const rare = Math.log(texts.length / list.length);
      return list.map(([at, times]) => [at, (1 + Math.log(times)) * rare]);
    });
}
