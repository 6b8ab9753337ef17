import type { PeopleSet } from './people-set.ts';

/** Groups of which it is known how likely everybody is a member, one around each person. */
export interface Expected {
  /** How likely each person is in each of the groups. */
  likely: readonly Float64Array[];
  /** How many members each group has, as far as can be expected. */
  sizes: Float64Array;
  /** How likely each of the groups is the one that is waiting to be formed, in units of a possible group's chance. */
  chances: Float64Array;
}

/**
 * The group that each person would be in, by the log odds that everybody is in it too. Who is expected by many is the
 * likelier to be in one more. `chance` is that of all groups together.
 */
export function expectedFrom(odds: readonly Float64Array[], chance: number): Expected {
  const people = odds.length;
  const likely = odds.map(() => new Float64Array(people));
  const sizes = new Float64Array(people).fill(1);
  const wanted = new Float64Array(people);
  for (const [seed, row] of odds.entries()) {
    for (let at = 0; at < people; at++) {
      const each = at === seed ? 1 : 1 / (1 + Math.exp(-(row[at] ?? 0)));
      const of = likely[at];
      if (of) of[seed] = each;
      if (at === seed) continue;
      sizes[seed] = (sizes[seed] ?? 0) + each;
      wanted[at] = (wanted[at] ?? 0) + each;
    }
  }
  const sum = wanted.reduce((total, each) => total + each, 0) || 1;
  return { likely, sizes, chances: wanted.map((each) => (chance * each) / sum) };
}

/** How nearly a set of people is each of the expected groups: F1, with the numbers that can be expected for those that come out. */
export function likenessToExpected({ members }: PeopleSet, { likely, sizes }: Expected): Float64Array {
  const shared = new Float64Array(sizes.length);
  for (const member of members) {
    const row = likely[member];
    if (!row) continue;
    for (let at = 0; at < shared.length; at++) shared[at] = (shared[at] ?? 0) + (row[at] ?? 0);
  }
  return shared.map((each, at) => (2 * each) / (members.length + (sizes[at] ?? 0)));
}
