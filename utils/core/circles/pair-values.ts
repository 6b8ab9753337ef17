import type { Known, Neighbourhood } from './neighbourhood.ts';
import { cosinesWith, type Said, saidBy, unexplainedIn } from './unexplained.ts';

/** What may speak for somebody being in one more group with somebody else: so many values for each two. */
export const VALUES = 7;

/** The values of everybody beside some people, one after the other; with a community taken for unknown. */
export type PairValues = (seeds: readonly number[], without?: Known) => Float64Array[];

/**
 * The values of two people: what communities they share, how alike is what these do not explain of their words, whether they
 * are colleagues; and of the other one alone: in how many communities (plainly and as a logarithm, for who is in many may be
 * in every one or have no time for one more), and how much they say, with and without what is explained.
 */
export function pairValuesOf(all: Neighbourhood): PairValues {
  const people = all.ids.length;
  const said = saidBy(all.uses, people).map(({ length }) => Math.log1p(length));
  const unexplained = unexplainedIn(all.uses, all.communities, people);
  const whole = all.ids.map((_, at) => unexplained(at));
  const firm = new Int32Array(people).fill(-1);
  for (const [at, list] of all.organisations.entries()) for (const one of list) firm[one] = at;
  return (seeds, without) => {
    const own = new Set(without?.members);
    const left: Said[] = without
      ? whole.map((each, at) => (own.has(at) ? unexplained(at, without) : each))
      : whole;
    const lengths = left.map(({ length }) => Math.log1p(length));
    return seeds.map((seed) => {
      const values = new Float64Array(people * VALUES);
      const alike = cosinesWith(left[seed] ?? { terms: [], weights: [], length: 0 }, left, all.uses.length);
      for (let at = 0; at < people; at++) {
        const lost = own.has(at) ? 1 : 0;
        const together =
          (all.together[seed]?.[at] ?? 0) - (own.has(seed) && without ? lost * without.worth : 0);
        const active = (all.active[at] ?? 0) - lost;
        const colleague = firm[at] !== -1 && firm[at] === firm[seed] ? 1 : 0;
        const from = at * VALUES;
        values[from] = Math.log1p(Math.max(0, together));
        values[from + 1] = alike[at] ?? 0;
        values[from + 2] = colleague;
        values[from + 3] = active;
        values[from + 4] = Math.log1p(active);
        values[from + 5] = lengths[at] ?? 0;
        values[from + 6] = said[at] ?? 0;
      }
      return values;
    });
  };
}
