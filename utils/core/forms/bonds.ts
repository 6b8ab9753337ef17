import { contactsIn } from '../contacts.ts';
import type { Kept } from '../kept.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import { putUnder } from './circle.ts';
import { waysToChoose } from './ways-to-choose.ts';

/**
 * How much some people who show a topic have to do with each other besides, each in nats: how unlikely it is by chance that
 * they were in the same talk or community, or were met through the same person.
 */
export type Bonds = (topic: string, people: readonly NetworkPerson[]) => Bound;

/** What ties some people who show a topic. */
export interface Bound {
  /** By person, in nats. */
  by: ReadonlyMap<string, number>;
  /** Those of them who were in one place, for the few places that say most. */
  gatherings: readonly ReadonlySet<string>[];
  /** So many places were looked at. */
  lookedAt: number;
}

interface Gathering {
  /** The interaction that it was, if it was one. */
  at?: string;
  size: number;
}

/** Nobody of a pool this large stands out by whom they were once with. */
const MOST_PEOPLE = 2_000;
/** People who met are likely to meet again: ever more of it is not ever surer. */
const MOST = 8;
/** So many places are kept by which some of the people can be named. */
const MOST_GATHERINGS = 3;
const remembered = new WeakMap<Network, Bonds>();

/** What is known of the bonds of some people, and the gatherings of each of them that it is known from. */
interface Known {
  topic: string;
  others: number;
  where: readonly Where[];
  /** All gatherings, as they were when it was looked at last. */
  all: ReadonlyMap<string, readonly Gathering[]>;
  bound: Bound;
}

type Where = readonly Gathering[] | undefined;

/**
 * The bonds in a network, made once for each. A look is linear in where the people were; a look at the same list of people as
 * in the last computation is none, where nothing is new of where they were.
 */
export function bondsIn(network: Network): Bonds {
  const before = remembered.get(network);
  if (before) return before;
  const kept = keptIn(network, 'bonds');
  const shared = kept.list('shared', contactsIn(network).shared);
  // All that says where people were: ids never hold a line break.
  const lines = network.people.map(({ id, memberships, throughId }) =>
    [id, throughId, ...memberships].join('\n'),
  );
  const where = kept.of('where', [shared, ...lines], () => gatheringsIn(network, kept));
  const others = Math.max(1, network.people.length - 1);
  const known = kept.of('known', [], () => new WeakMap<readonly NetworkPerson[], Known>());
  const bonds: Bonds = (topic, people) => {
    const last = known.get(people);
    if (last?.topic === topic && last.others === others) {
      if (last.all === where) return last.bound;
      if (people.every(({ id }, at) => where.get(id) === last.where[at])) {
        last.all = where;
        return last.bound;
      }
    }
    const bound = bondsAmong(topic, people, where, others);
    known.set(people, { topic, others, all: where, where: people.map(({ id }) => where.get(id)), bound });
    return bound;
  };
  remembered.set(network, bonds);
  return bonds;
}

/** Where each was with others; the same list as before where it is the same. */
function gatheringsIn(network: Network, kept: Kept): Map<string, readonly Gathering[]> {
  const groups = new Map<string, { at?: string; ids: Set<string> }>();
  const join = (key: string, id: string) => {
    const group = groups.get(key);
    if (group) group.ids.add(id);
    else groups.set(key, { ids: new Set([id]) });
  };
  for (const { id, memberships, throughId } of network.people) {
    for (const community of memberships) join(`in ${community}`, id);
    if (throughId !== undefined) for (const one of [id, throughId]) join(`through ${throughId}`, one);
  }
  for (const { id, personIds } of contactsIn(network).shared)
    groups.set(`at ${id}`, { at: id, ids: new Set(personIds) });
  const where = new Map<string, Gathering[]>();
  for (const [key, { at, ids }] of groups) {
    const { size } = ids;
    if (size < 2) continue;
    const gathering = kept
      .part('gatherings')
      .of(key, [size], () => ({ size, ...(at === undefined ? {} : { at }) }));
    for (const id of ids) putUnder(where, id, gathering);
  }
  return new Map([...where].map(([id, list]) => [id, kept.part('where').list(id, list)]));
}

function bondsAmong(
  topic: string,
  people: readonly NetworkPerson[],
  where: ReadonlyMap<string, readonly Gathering[]>,
  others: number,
): Bound {
  if (people.length > MOST_PEOPLE) return { by: new Map(), gatherings: [], lookedAt: 1 };
  const present = new Map<Gathering, number>();
  const isIn = (each: Gathering, person: NetworkPerson) =>
    (where.get(person.id) ?? []).includes(each) && tells(each, topic, person);
  for (const person of people)
    for (const each of where.get(person.id) ?? [])
      if (tells(each, topic, person)) present.set(each, (present.get(each) ?? 0) + 1);
  const bonds = new Map<string, number>();
  for (const person of people) {
    const all = where.get(person.id) ?? [];
    const each = all.flatMap((one) =>
      tells(one, topic, person) ? surpriseOf(present.get(one) ?? 0, people.length, one.size, others) : [],
    );
    const bond = bestOf(each);
    if (bond > 0) bonds.set(person.id, bond);
  }
  const all = [...present].map(([gathering, there]) => {
    const each = surpriseOf(there, people.length, gathering.size, others);
    return { gathering, surprise: there * each };
  });
  const gatherings = all
    .filter(({ surprise }) => surprise > 0)
    .sort((a, b) => b.surprise - a.surprise)
    .slice(0, MOST_GATHERINGS)
    .map(({ gathering }) => new Set(people.filter((one) => isIn(gathering, one)).map(({ id }) => id)));
  return { by: bonds, gatherings, lookedAt: present.size };
}

/** A talk by which alone somebody has the topic says nothing besides: everybody at the table has it from there. */
function tells({ at }: Gathering, topic: string, person: NetworkPerson): boolean {
  if (at === undefined) return true;
  const places = person.topics.get(topic) ?? [];
  return places.some((place) => place.in !== 'interaction' || place.interactionId !== at);
}

/** For each of those who were there, how surprising it is that so many of the pool were (Chernoff's bound), in nats. */
function surpriseOf(shared: number, pool: number, size: number, others: number): number {
  const by = shared - 1;
  const expected = ((pool - 1) * (size - 1)) / others;
  return by > expected ? (by * Math.log(by / expected) - by + expected) / shared : 0;
}

/** The most that some of several surprises say, less the choice of them: the more there are, the less the best of them says. */
function bestOf(surprises: readonly number[]): number {
  const sorted = surprises.filter((each) => each > 0).sort((a, b) => b - a);
  let [sum, best] = [0, 0];
  for (const [at, each] of sorted.entries()) {
    sum += each;
    best = Math.max(best, sum - waysToChoose(surprises.length, at + 1));
  }
  return Math.min(MOST, best);
}
