import { organisationKey } from '../rank/people.ts';
import type { Steps } from '../steps.ts';
import { type Uses, usesOfTerms, wordsInCommon } from './words-in-common.ts';

/** One person as circles are looked for. */
export interface CirclePerson {
  id: string;
  /** What they say of themselves and what they did. */
  text: string;
  organisation?: string;
  memberships: readonly string[];
}

/** What a community is about tells which other ones are near it. */
export interface CircleCommunity {
  id: string;
  topics: readonly string[];
}

/** A community that some of the people are in. */
export interface Known {
  topics: readonly string[];
  members: readonly number[];
  /** How much it says that two people are both in it: a small one more. */
  worth: number;
  /** How near each person is to its members on average. */
  near: Float64Array;
}

/** People, how alike each two are, and the communities among them. People are positions, in the order of their ids. */
export interface Neighbourhood {
  ids: readonly string[];
  communities: readonly Known[];
  /** In how many communities each person is. */
  active: readonly number[];
  organisations: readonly (readonly number[])[];
  /** The terms that tell people apart. */
  uses: readonly Uses[];
  /** What the communities that each two share are worth together. */
  together: readonly Float64Array[];
  alike: readonly Float64Array[];
  words: readonly Float64Array[];
}

/** What the same organisation counts, beside 1 for communities and 1 for words: all in units of what two people have on average. */
const COLLEAGUE = 0.1;

/**
 * Shared communities are not corrected for how active people are: who is in many communities is likely to be in one more,
 * so an unseen group is found around them (docs/circles.md has by how much, and why words are corrected all the same).
 */
export function* neighbourhoodOf(
  people: readonly CirclePerson[],
  communities: readonly CircleCommunity[],
): Steps<Neighbourhood> {
  const sorted = [...people].sort(byId);
  const topics = new Map(communities.map((each) => [each.id, each.topics]));
  const members = [...grouped(sorted, ({ memberships }) => [...new Set(memberships)])];
  const known = members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, list]) => ({
      topics: [...new Set(topics.get(id) ?? [])],
      members: list,
      worth: Math.log(1 + sorted.length / list.length) ** 2,
    }));
  const organisations = [...grouped(sorted, ({ organisation }) => [organisationKey(organisation)]).entries()]
    .filter(([key]) => key !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => list);
  const together = tiedBy(sorted.length, known);
  yield;
  const uses = usesOfTerms(sorted.map(({ text }) => text));
  const words = yield* wordsInCommon(uses, sorted.length);
  const colleagues = tiedBy(
    sorted.length,
    organisations.map((list) => ({ members: list, worth: 1 })),
  );
  yield;
  const unit = averageOf(together);
  const alike = addedUp([
    [1 / unit, together],
    [1 / averageOf(words), words],
    [COLLEAGUE / averageOf(colleagues), colleagues],
  ]);
  yield;
  return {
    ids: sorted.map(({ id }) => id),
    communities: known.map((each) => ({
      ...each,
      worth: each.worth / unit,
      near: nearTo(each.members, alike),
    })),
    active: sorted.map(({ memberships }) => new Set(memberships).size),
    organisations,
    uses,
    together: together.map((row) => row.map((value) => value / unit)),
    alike,
    words,
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

function grouped(
  people: readonly CirclePerson[],
  keysOf: (person: CirclePerson) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  people.forEach((person, at) => {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  });
  return groups;
}

function tiedBy(
  people: number,
  groups: readonly { members: readonly number[]; worth: number }[],
): Float64Array[] {
  const rows = Array.from({ length: people }, () => new Float64Array(people));
  for (const { members, worth } of groups) {
    for (const a of members) {
      const row = rows[a];
      if (row) for (const b of members) if (a !== b) row[b] = (row[b] ?? 0) + worth;
    }
  }
  return rows;
}

function averageOf(rows: readonly Float64Array[]): number {
  const sum = rows.reduce((total, row) => total + row.reduce((part, value) => part + value, 0), 0);
  return sum / Math.max(1, rows.length ** 2) || 1;
}

function addedUp(
  parts: readonly (readonly [factor: number, rows: readonly Float64Array[]])[],
): Float64Array[] {
  const [, first] = parts[0] ?? [0, []];
  return first.map((row, a) =>
    row.map((_, b) => parts.reduce((sum, [factor, rows]) => sum + factor * (rows[a]?.[b] ?? 0), 0)),
  );
}

function nearTo(members: readonly number[], alike: readonly Float64Array[]): Float64Array {
  const near = new Float64Array(alike.length);
  for (const member of members) {
    alike[member]?.forEach((value, at) => {
      near[at] = (near[at] ?? 0) + value / members.length;
    });
  }
  return near;
}
