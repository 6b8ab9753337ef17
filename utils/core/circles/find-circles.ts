import { fingerprint } from '../fingerprint.ts';
import { type Steps, whole } from '../steps.ts';
import { candidatesOf } from './candidates.ts';
import { cover, type Possible } from './cover.ts';
import { expectedFrom } from './expected.ts';
import { isOfCircleSize, type Learnt, learntFrom } from './learnt.ts';
import {
  type CircleCommunity,
  type CirclePerson,
  type Known,
  type Neighbourhood,
  neighbourhoodOf,
} from './neighbourhood.ts';
import { peopleSet } from './people-set.ts';
import { trustOf } from './trust.ts';

/** More people than this are not looked at: every two are compared. */
export const MOST_PEOPLE = 240;
const MOST_POSSIBLE = 1000;
/** How likely it is that the circle is nearly a known community, beside 1 for all candidates together. */
const NEARLY_KNOWN = 0.2;
/**
 * What is learnt of every two people has few weights, what is learnt of the rules many: that counts as much as the first
 * where so many communities taught it, and less where fewer did.
 */
const ENOUGH_FOR_RULES = 100;

/**
 * Groups of people who could be a community that does not exist yet: at most `most`, best first, different from each
 * other, each as ids in order. Pure, and the same for the same people in any order. Give it the people one could ask first:
 * only the first `MOST_PEOPLE` of them are looked at.
 */
export function findCircles(
  people: readonly CirclePerson[],
  communities: readonly CircleCommunity[],
  most: number,
): string[][] {
  return whole(findCirclesInSteps(people, communities, most));
}

interface Found {
  communities: readonly CircleCommunity[];
  key: string;
  circles: string[][];
}
/** What was found last: most of what is written down changes nothing about those nearest to the user. */
let last: Found | undefined;

/** The same in steps. */
export function* findCirclesInSteps(
  people: readonly CirclePerson[],
  communities: readonly CircleCommunity[],
  most: number,
): Steps<string[][]> {
  const near = people.slice(0, MOST_PEOPLE).sort((a, b) => (a.id < b.id ? -1 : 1));
  // Nobody's words stay in memory with it.
  const key = fingerprint(JSON.stringify([most, near]));
  if (last?.key !== key || last.communities !== communities)
    last = { communities, key, circles: yield* found(near, communities, most) };
  return last.circles.map((circle) => [...circle]);
}

function* found(
  near: readonly CirclePerson[],
  communities: readonly CircleCommunity[],
  most: number,
): Steps<string[][]> {
  const all = yield* neighbourhoodOf(near, communities);
  yield;
  const learnt = yield* learntFrom(all);
  const known = all.communities.filter(isOfCircleSize);
  const possible = yield* possibleOf(all, learnt, known);
  const expected = learnt && expectedFrom(learnt.rows, ENOUGH_FOR_RULES / known.length);
  yield;
  const covering = yield* cover(possible, most, expected);
  return covering.map(({ members }) => [...members].sort((a, b) => a - b).map((at) => all.ids[at] ?? ''));
}

function* possibleOf(
  all: Neighbourhood,
  learnt: Learnt | undefined,
  known: readonly Known[],
): Steps<Possible[]> {
  const possible = new Map<string, Possible>();
  const add = (group: readonly number[], chance: number) => {
    const key = [...group].sort((a, b) => a - b).join();
    const before = possible.get(key);
    if (before) before.chance += chance;
    else possible.set(key, { set: peopleSet(group, all.ids.length), chance });
  };
  const candidates = candidatesOf(all, learnt);
  yield;
  const trust = yield* trustOf(all, learnt, candidates);
  for (const [rule, groups] of candidates)
    for (const group of groups) add(group, (trust.get(rule) ?? 0) / groups.length);
  for (const { members } of known) add(members, NEARLY_KNOWN / known.length);
  return [...possible.values()].sort((a, b) => b.chance - a.chance).slice(0, MOST_POSSIBLE);
}
