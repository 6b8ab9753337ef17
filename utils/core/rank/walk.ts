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
  communities: readonly Vector[];
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
 * what no contact is in. Linear in the memberships and texts.
 */
export function* walk(input: WalkInput): Steps<Float64Array> {
  const graph = yield* graphOf(input);
  yield;
  const passed = yield* passedFrom(input.communities.length, graph);
  return Float64Array.from(
    input.communities,
    (_, at) => (passed[at] ?? 0) / ((graph.degrees[at] ?? 0) + 1) ** CROWD,
  );
}

interface Graph {
  nodes: number;
  from: number[];
  to: number[];
  weights: number[];
  degrees: Float64Array;
}

/** Communities first, then the user, then contacts, then terms and organisations as they are met. */
function* graphOf(input: WalkInput): Steps<Graph> {
  const user = input.communities.length;
  const contact = (at: number) => user + 1 + at;
  const named = new Map<string, number>();
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  const tie = (a: number, b: number, weight: number) => {
    from.push(a, b);
    to.push(b, a);
    weights.push(weight, weight);
  };
  const tieNamed = (node: number, name: string, weight: number) => {
    const known = named.get(name) ?? contact(input.memberOf.length) + named.size;
    named.set(name, known);
    tie(node, known, weight);
  };
  const tieWords = (node: number, vector: Vector, most: number, weight: number, organisation = '') => {
    for (const [term, each] of telling(vector, most)) tieNamed(node, `term ${term}`, weight * each);
    if (organisation !== '') tieNamed(node, `organisation ${organisation}`, ORGANISATION);
  };
  for (const place of input.own) tie(user, place, 1);
  yield* each(input.memberOf.entries(), AT_ONCE, ([at, places]) => {
    if (places.length === 0) return;
    for (const place of places) tie(contact(at), place, 1);
    tieWords(contact(at), input.contacts[at] ?? new Map(), TERMS, CONTACT_TERM, input.organisations[at]);
  });
  tieWords(user, input.user, USER_TERMS, TERM, input.organisation);
  yield* each(input.communities.entries(), AT_ONCE, ([at, vector]) => {
    tieWords(at, vector, TERMS, TERM);
  });
  const nodes = contact(input.memberOf.length) + named.size;
  const degrees = new Float64Array(nodes);
  from.forEach((node, at) => {
    degrees[node] = (degrees[node] ?? 0) + (weights[at] ?? 0);
  });
  return { nodes, from, to, weights, degrees };
}

function* passedFrom(start: number, { nodes, from, to, weights, degrees }: Graph): Steps<Float64Array> {
  let now = new Float64Array(nodes);
  now[start] = 1;
  for (let step = 0; step < STEPS; step++) {
    const next = new Float64Array(nodes);
    next[start] = AGAIN;
    for (let at = 0; at < from.length; at++) {
      const node = from[at] ?? 0;
      const goes = ((1 - AGAIN) * (now[node] ?? 0) * (weights[at] ?? 0)) / (degrees[node] || 1);
      const into = to[at] ?? 0;
      next[into] = (next[into] ?? 0) + goes;
    }
    now = next;
    yield;
  }
  return now;
}
