import type { Known } from './neighbourhood.ts';
import type { Uses } from './words-in-common.ts';

/** Terms of one person, as places among all terms, each with how much it says of them. */
export interface Said {
  terms: readonly number[];
  weights: readonly number[];
  /** Euclidean. */
  length: number;
}

/** So many members who use a term as often as anybody are taken for granted in each community. */
const BEFOREHAND = 5;

/** What somebody says as far as what they are known to be in does not explain it, one community taken for unknown. */
export type Unexplained = (person: number, without?: Known) => Said;

/**
 * Who talks of something that their known communities do not talk of may be in one more. A term weighs less by how much
 * likelier it is among the others of a community than among all.
 */
export function unexplainedIn(
  uses: readonly Uses[],
  communities: readonly Known[],
  people: number,
): Unexplained {
  const said = saidBy(uses, people);
  const belongs: { to: Known; users: Map<number, number> }[][] = Array.from({ length: people }, () => []);
  for (const to of communities) {
    const users = new Map<number, number>();
    for (const member of to.members) {
      belongs[member]?.push({ to, users });
      for (const term of said[member]?.terms ?? []) users.set(term, (users.get(term) ?? 0) + 1);
    }
  }
  return (person, without) => {
    const { terms, weights } = said[person] ?? { terms: [], weights: [] };
    const left = weights.map((weight, at) => {
      const term = terms[at] ?? 0;
      const usual = ((uses[term]?.length ?? 1) - 0.5) / people;
      let most = usual;
      for (const { to, users } of belongs[person] ?? []) {
        if (to === without) continue;
        const others = (users.get(term) ?? 1) - 1 + BEFOREHAND * usual;
        most = Math.max(most, others / (to.members.length - 1 + BEFOREHAND));
      }
      return (weight * usual) / most;
    });
    return { terms, weights: left, length: lengthOf(left) };
  };
}

/** What each person says, nothing taken off. */
export function saidBy(uses: readonly Uses[], people: number): Said[] {
  const all = Array.from({ length: people }, () => ({ terms: [] as number[], weights: [] as number[] }));
  for (const [term, list] of uses.entries())
    for (const [at, weight] of list) {
      all[at]?.terms.push(term);
      all[at]?.weights.push(weight);
    }
  return all.map((each) => ({ ...each, length: lengthOf(each.weights) }));
}

const lengthOf = (weights: readonly number[]): number =>
  Math.sqrt(weights.reduce((sum, each) => sum + each ** 2, 0));

/** The cosine of what one says and what each of all says. */
export function cosinesWith(one: Said, all: readonly Said[], terms: number): Float64Array {
  const dense = new Float64Array(terms);
  for (const [at, term] of one.terms.entries()) dense[term] = one.weights[at] ?? 0;
  return Float64Array.from(all, (each) => {
    let sum = 0;
    for (let at = 0; at < each.terms.length; at++)
      sum += (each.weights[at] ?? 0) * (dense[each.terms[at] ?? 0] ?? 0);
    return sum === 0 ? 0 : sum / (one.length * each.length);
  });
}
