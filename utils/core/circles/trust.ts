import type { Steps } from '../steps.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { isOfCircleSize, type Learnt } from './learnt.ts';
import type { Known, Neighbourhood } from './neighbourhood.ts';
import { likenessOfSets, peopleSet } from './people-set.ts';

/** How sharply a candidate that is nearly the community is told from one that is half of it. */
const SHARPNESS = 10;
/** So many times each rule is taken to have been right before anything was seen. */
const BEFOREHAND = 0.3;
const ROUNDS = 12;
/** More tell nothing new. */
const MOST_TEACHERS = 60;

/**
 * How much each rule for making candidates is to be trusted in this network, adding up to 1: each known community is taken
 * away in turn, and the rules that find it again without knowing of it share the credit (the weights of a mixture, by
 * expectation maximisation). What a community of these people looks like is thus learnt from themselves.
 */
export function* trustOf(
  all: Neighbourhood,
  learnt: Learnt | undefined,
  candidates: Candidates,
): Steps<Map<string, number>> {
  const rules = [...candidates.keys()];
  const teachers = all.communities.filter(isOfCircleSize).slice(0, MOST_TEACHERS);
  const credits: number[][] = [];
  for (const teacher of teachers) {
    credits.push(creditOf(teacher, all, learnt, candidates, rules));
    yield;
  }
  let trust = rules.map(() => 1 / rules.length);
  for (let round = 0; round < ROUNDS; round++) trust = shared(credits, trust);
  return new Map(rules.map((rule, at) => [rule, trust[at] ?? 0]));
}

/** How well each rule finds a community again: the mean over all candidates of the rule, so that making many is not a merit. */
function creditOf(
  community: Known,
  all: Neighbourhood,
  learnt: Learnt | undefined,
  candidates: Candidates,
  rules: readonly string[],
): number[] {
  const without = candidatesOf(all, learnt, community);
  const target = peopleSet(community.members, all.ids.length);
  return rules.map((rule) => {
    const groups = without.get(rule) ?? [];
    const sum = groups.reduce((total, group) => {
      const likeness = likenessOfSets(peopleSet(group, all.ids.length), target);
      return total + Math.exp(SHARPNESS * likeness) - 1;
    }, 0);
    return sum / Math.max(1, candidates.get(rule)?.length ?? 0);
  });
}

function shared(credits: readonly (readonly number[])[], trust: readonly number[]): number[] {
  const sums = trust.map(() => BEFOREHAND);
  for (const credit of credits) {
    const all = credit.reduce((sum, value, at) => sum + value * (trust[at] ?? 0), 0);
    if (all <= 0) continue;
    credit.forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + (value * (trust[at] ?? 0)) / all;
    });
  }
  const total = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((value) => value / total);
}
