import type { Learnt } from './learnt.ts';
import type { Known, Neighbourhood } from './neighbourhood.ts';

/** Groups of people, by the rule and size that they were made by. */
export type Candidates = Map<string, (readonly number[])[]>;

const SIZES = [5, 8, 12, 18];
const LARGEST = 18;
const TOPIC_SIZES = [6, 10, 15];
const LEAST = 3;
/** Of a topic's people all are one circle up to so many. */
const MOST = 40;
/** The least cosine of words that makes two people alike in what they say. */
const ALIKE_IN_WORDS = 0.12;
/** The least likeness in all, in units of what two people have on average. */
const ALIKE = 0.02;

/**
 * Groups that could be a circle: the members of a community, people near to those, people near to one person in all or in
 * words, the most active around one topic of communities, one organisation. With `without`, only those that may resemble
 * that community, made as if it was not known.
 */
export function candidatesOf(all: Neighbourhood, learnt?: Learnt, without?: Known): Candidates {
  const found: Candidates = new Map();
  const put = (rule: string, group: readonly number[]) => {
    if (group.length < LEAST) return;
    const list = found.get(rule);
    if (list) list.push(group);
    else found.set(rule, [group]);
  };
  aroundCommunities(all, without, put);
  aroundPeople(all, without, put);
  if (learnt) asLearnt(learnt, without, put);
  aroundTopics(all, without, put);
  for (const group of all.organisations) put('organisation', group);
  return found;
}

type Put = (rule: string, group: readonly number[]) => void;

function aroundCommunities({ communities }: Neighbourhood, without: Known | undefined, put: Put): void {
  const left = new Set(without?.members);
  for (const each of communities) {
    const { members, near } = each;
    const shared = members.filter((at) => left.has(at)).length;
    if (members.length < LEAST || each === without || (without && shared === 0)) continue;
    put(`members ${members.length < 7 ? 'few' : members.length < 15 ? 'some' : 'many'}`, members);
    const own = new Set(members);
    const corrected = without
      ? lessWhere(near, without, (at) => (shared - (own.has(at) ? 1 : 0)) / members.length)
      : near;
    const ranked = nearest(corrected);
    for (const size of SIZES) put(`near members ${size}`, ranked.slice(0, size));
  }
}

function aroundPeople({ alike, words }: Neighbourhood, without: Known | undefined, put: Put): void {
  const seeds = without?.members ?? alike.keys();
  for (const seed of seeds) {
    const row = alike[seed] ?? new Float64Array();
    around(seed, without ? lessWhere(row, without, () => 1) : row, ALIKE, 'near person', put);
    around(seed, words[seed] ?? new Float64Array(), ALIKE_IN_WORDS, 'words', put);
  }
}

function asLearnt(learnt: Learnt, without: Known | undefined, put: Put): void {
  for (const [seed, row] of without ? learnt.without(without) : learnt.rows.entries())
    around(seed, row, Number.NEGATIVE_INFINITY, 'learnt', put);
}

function around(seed: number, row: Float64Array, least: number, rule: string, put: Put): void {
  const values = Float64Array.from(row);
  values[seed] = Number.POSITIVE_INFINITY;
  const ranked = nearest(values);
  for (const size of SIZES)
    if ((values[ranked[size - 1] ?? -1] ?? Number.NEGATIVE_INFINITY) > least)
      put(`${rule} ${size}`, ranked.slice(0, size));
}

function aroundTopics({ communities, active }: Neighbourhood, without: Known | undefined, put: Put): void {
  const topics = new Map<string, { communities: number; times: Map<number, number> }>();
  for (const each of communities) {
    if (each === without) continue;
    for (const topic of each.topics) {
      const of = topics.get(topic) ?? { communities: 0, times: new Map() };
      of.communities++;
      for (const at of each.members) of.times.set(at, (of.times.get(at) ?? 0) + 1);
      topics.set(topic, of);
    }
  }
  for (const { communities: together, times } of topics.values()) {
    if (together < 2) continue;
    const ranked = [...times]
      .sort(([a, x], [b, y]) => y - x || (active[b] ?? 0) - (active[a] ?? 0) || a - b)
      .map(([at]) => at);
    if (ranked.length <= MOST) put('topic', ranked);
    for (const size of TOPIC_SIZES) if (ranked.length > size) put(`topic ${size}`, ranked.slice(0, size));
  }
}

/** Values as they would be without what a community adds to those of its members. */
function lessWhere(
  values: Float64Array,
  { members, worth }: Known,
  share: (at: number) => number,
): Float64Array {
  const less = Float64Array.from(values);
  for (const at of members) less[at] = (less[at] ?? 0) - worth * share(at);
  return less;
}

/** The places of the greatest values, the greatest first; of equal ones the first. Most are only compared with the least of these. */
function nearest(values: Float64Array): number[] {
  const best: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    let place = best.length;
    while (place > 0 && value > (values[best[place - 1] ?? 0] ?? 0)) place--;
    if (place === LARGEST) continue;
    best.splice(place, 0, at);
    if (best.length > LARGEST) best.pop();
  }
  return best;
}
