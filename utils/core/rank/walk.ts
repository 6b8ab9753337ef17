import { Kept } from '../kept.ts';
import { each, type Steps } from '../steps.ts';
import { telling, type Vector } from './vectors.ts';

/** The network that is walked: who is in what, who works where, and the terms of all texts. */
export interface WalkInput {
  own: readonly number[];
  memberOf: readonly (readonly number[])[];
  /** Keys of organisations, empty where none is known. */
  organisation: string;
  organisations: readonly string[];
  user: Vector;
  contacts: readonly Vector[];
  /** How many there are, and what they are about: looked at where anything lies otherwise around the user than before. */
  communities: number;
  about(): Steps<readonly Vector[]>;
}

/** So likely is each step to begin again at the user: near ones count. */
const AGAIN = 0.3;
const STEPS = 12;
/** How likely a step goes by a term or an organisation, beside 1 for a membership. */
const TERM = 0.8;
const CONTACT_TERM = 0.6;
const ORGANISATION = 0.3;
const USER_TERMS = 20;
const TERMS = 12;
/** So many are tied to the rest in one step. */
const AT_ONCE = 300;
/** A community with many ways into it is found by chance too. */
const CROWD = 0.25;

/**
 * How often somebody passes each community who walks at random from the user along memberships, organisations and
 * telling terms, and begins again now and then (personalised PageRank: Haveliwala 2002), over (its ways in)^¼. Reaches
 * what no contact is in. Linear in the memberships and texts. What lies around the user is kept as long as it is the same.
 */
export function* walk(input: WalkInput, kept: Kept = new Kept()): Steps<Float64Array> {
  const { memberOf, organisations, contacts, communities } = input;
  // What communities are about is weighed as what contacts say is, so that the one is the same where the other is.
  const around = yield* kept.steps('ways', [memberOf, organisations, contacts, communities], () =>
    waysIn(input),
  );
  const own = waysOfUser(around, input);
  yield;
  const passed = yield* passedFrom(communities, around, own);
  return Float64Array.from(
    { length: communities },
    (_, at) => (passed[at] ?? 0) / ((own.degrees[at] ?? 0) + 1) ** CROWD,
  );
}

/** Ways between two nodes each, that are gone in both directions: communities first, then the user, contacts, names. */
class Ways {
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly weights: number[] = [];
  /** The nodes of names that others gave before. */
  readonly #before: ReadonlyMap<string, number>;
  readonly #named = new Map<string, number>();
  readonly #first: number;

  constructor(first: number, before: ReadonlyMap<string, number> = new Map()) {
    this.#first = first + before.size;
    this.#before = before;
  }

  get named(): ReadonlyMap<string, number> {
    return this.#named;
  }

  get nodes(): number {
    return this.#first + this.#named.size;
  }

  tie(a: number, b: number, weight: number): void {
    this.a.push(a);
    this.b.push(b);
    this.weights.push(weight);
  }

  tieNamed(node: number, name: string, weight: number): void {
    const known = this.#before.get(name) ?? this.#named.get(name);
    const named = known ?? this.nodes;
    if (known === undefined) this.#named.set(name, named);
    this.tie(node, named, weight);
  }

  tieWords(node: number, vector: Vector, most: number, weight: number, organisation = ''): void {
    for (const [term, each] of telling(vector, most)) this.tieNamed(node, `term ${term}`, weight * each);
    if (organisation !== '') this.tieNamed(node, `organisation ${organisation}`, ORGANISATION);
  }
}

/** Where names begin among the nodes. */
const namesFrom = ({ communities, memberOf }: WalkInput): number => communities + 1 + memberOf.length;

/** All ways but those of the user. */
function* waysIn(input: WalkInput): Steps<Around> {
  const ways = new Ways(namesFrom(input));
  const contact = (at: number) => input.communities + 1 + at;
  yield* each(input.memberOf.entries(), AT_ONCE, ([at, places]) => {
    if (places.length === 0) return;
    for (const place of places) ways.tie(contact(at), place, 1);
    ways.tieWords(contact(at), input.contacts[at] ?? new Map(), TERMS, CONTACT_TERM, input.organisations[at]);
  });
  const about = yield* input.about();
  yield* each(about.entries(), AT_ONCE, ([at, vector]) => {
    ways.tieWords(at, vector, TERMS, TERM);
  });
  return { ...packed(ways), named: ways.named };
}

/** Some ways as they are gone, by the node that they lead into, and what all that lead into each weigh together. */
interface Packed {
  /** The nodes that any way leads into, and where the ways into each end; they begin where those of the one before end. */
  nodes: Int32Array;
  ends: Int32Array;
  from: Int32Array;
  weights: Float64Array;
  degrees: Float64Array;
}

/** The ways around the user: what is kept of them takes no more than its numbers. */
interface Around extends Packed {
  named: ReadonlyMap<string, number>;
}

/** @param before what the ways that were gone before weigh. */
function packed({ a, b, weights, nodes: count }: Ways, before: Float64Array = new Float64Array(0)): Packed {
  const degrees = new Float64Array(count);
  degrees.set(before);
  const starts = new Int32Array(count + 1);
  for (const ends of [a, b]) for (const node of ends) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  const nodes = Int32Array.from(starts.keys()).filter((node) => node < count && (starts[node + 1] ?? 0) > 0);
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const ends = nodes.map((node) => starts[node + 1] ?? 0);
  const [from, weighed] = [new Int32Array(2 * a.length), new Float64Array(2 * a.length)];
  const put = (into: number, other: number, weight: number) => {
    const at = starts[into] ?? 0;
    starts[into] = at + 1;
    from[at] = other;
    weighed[at] = weight;
    degrees[into] = (degrees[into] ?? 0) + weight;
  };
  for (const [at, weight] of weights.entries()) {
    put(a[at] ?? 0, b[at] ?? 0, weight);
    put(b[at] ?? 0, a[at] ?? 0, weight);
  }
  return { nodes, ends, from, weights: weighed, degrees };
}

/** The ways of the user. */
function waysOfUser(around: Around, input: WalkInput): Packed {
  const user = input.communities;
  const own = new Ways(namesFrom(input), around.named);
  for (const place of input.own) own.tie(user, place, 1);
  own.tieWords(user, input.user, USER_TERMS, TERM, input.organisation);
  return packed(own, around.degrees);
}

function* passedFrom(start: number, around: Packed, own: Packed): Steps<Float64Array> {
  const { degrees } = own;
  let now = new Float64Array(degrees.length);
  now[start] = 1;
  for (let step = 0; step < STEPS; step++) {
    const next = new Float64Array(degrees.length);
    next[start] = AGAIN;
    // What leaves each node, for every 1 of weight.
    for (let node = 0; node < now.length; node++)
      now[node] = ((1 - AGAIN) * (now[node] ?? 0)) / (degrees[node] || 1);
    gone(around, now, next);
    gone(own, now, next);
    now = next;
    yield;
  }
  return now;
}

function gone({ nodes, ends, from, weights }: Packed, now: Float64Array, next: Float64Array): void {
  let at = 0;
  for (let place = 0; place < nodes.length; place++) {
    const [node, end] = [nodes[place] ?? 0, ends[place] ?? 0];
    let sum = 0;
    for (; at < end; at++) sum += (now[from[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    next[node] = (next[node] ?? 0) + sum;
  }
}
