import type { Steps } from '../steps.ts';
import { type Expected, likenessToExpected } from './expected.ts';
import { likenessOfSets, type PeopleSet } from './people-set.ts';

/** A group that could be the circle which is waiting to be formed, and how likely. */
export interface Possible {
  set: PeopleSet;
  chance: number;
}

/** Any group is as near as this to what it has nothing to do with: no gain. */
const BY_CHANCE = 0.2;
/** … and to one whose members are only more or less likely: nothing is very near to that. */
const BY_CHANCE_EXPECTED = 0.1;
/** So many possible groups are compared with all in one step. */
const ROWS_AT_ONCE = 50;

/**
 * Few of the possible groups such that whichever of these or of the expected ones is the right one, one of the few is as
 * near to it as can be: the greedy choice for an expected best likeness, which is submodular, so that a gain once computed
 * never grows (Minoux 1978).
 */
export function* cover(
  possible: readonly Possible[],
  most: number,
  expected: Expected = NONE_EXPECTED,
): Steps<PeopleSet[]> {
  const likeness = yield* likenessAmong(possible, expected);
  const chances = Float64Array.from([...possible.map(({ chance }) => chance), ...expected.chances]);
  const nearest = new Float64Array(chances.length)
    .fill(BY_CHANCE_EXPECTED)
    .fill(BY_CHANCE, 0, possible.length);
  const gainOf = (at: number) => {
    const row = likeness[at] ?? nearest;
    let sum = 0;
    for (let to = 0; to < row.length; to++) {
      const gain = (row[to] ?? 0) - (nearest[to] ?? 0);
      if (gain > 0) sum += gain * (chances[to] ?? 0);
    }
    return sum;
  };
  const waiting: Waiting[] = [];
  for (const at of possible.keys()) {
    waiting.push({ at, gain: gainOf(at) });
    if (at % ROWS_AT_ONCE === 0) yield;
  }
  const chosen: PeopleSet[] = [];
  while (chosen.length < most) {
    yield;
    const best = nextBest(waiting, gainOf);
    const set = best && possible[best.at]?.set;
    if (!best || !set || best.gain <= 0) break;
    chosen.push(set);
    likeness[best.at]?.forEach((value, to) => {
      nearest[to] = Math.max(nearest[to] ?? 0, value);
    });
    waiting.splice(waiting.indexOf(best), 1);
  }
  return chosen;
}

const NONE_EXPECTED: Expected = { likely: [], sizes: new Float64Array(), chances: new Float64Array() };

/** For each possible group, how near it is to all of them, and then to the expected ones. */
function* likenessAmong(possible: readonly Possible[], expected: Expected): Steps<Float64Array[]> {
  const likeness = possible.map(() => new Float64Array(possible.length + expected.sizes.length));
  for (const [at, { set }] of possible.entries()) {
    const row = likeness[at];
    row?.set(likenessToExpected(set, expected), possible.length);
    for (let to = at; to < possible.length; to++) {
      const other = possible[to]?.set ?? set;
      const value = likenessOfSets(set, other);
      if (row) row[to] = value;
      const mirrored = likeness[to];
      if (mirrored) mirrored[at] = value;
    }
    if (at % ROWS_AT_ONCE === 0) yield;
  }
  return likeness;
}

interface Waiting {
  at: number;
  gain: number;
}

/** The one with the most to gain now: gains are looked at again only down to where no old one is higher. */
function nextBest(waiting: Waiting[], gainOf: (at: number) => number): Waiting | undefined {
  waiting.sort((a, b) => b.gain - a.gain || a.at - b.at);
  let best: Waiting | undefined;
  for (const each of waiting) {
    if (best && each.gain <= best.gain) break;
    each.gain = gainOf(each.at);
    if (!best || each.gain > best.gain) best = each;
  }
  return best;
}
