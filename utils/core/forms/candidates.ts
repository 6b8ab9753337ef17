import type { Kept } from '../kept.ts';
import type { NetworkPerson } from '../network.ts';
import { each, type Steps } from '../steps.ts';
import type { Bonds, Bound } from './bonds.ts';
import { doubtAmong } from './doubt.ts';
import { keysOf, type Pools, type Showing } from './rareness.ts';

/** What a form asks of a group. */
export interface Rule<One extends Showing> {
  least: number;
  most: number;
  /** People in the network. */
  people: number;
  bonds: Bonds;
  /** Room for what the form counts. */
  kept: Kept;
  /** Topics of the user's goals: with these, little was chosen from. */
  wanted?: ReadonlyMap<string, unknown>;
  /** A few people who have to do with each other, rather than all who have to do with the topic. */
  close?: boolean;
  /** The share that is believed beforehand of those who show a topic in one place more. */
  further?: number;
  /** Which people do, in their order; by default all who fit. */
  allowed?: (showing: readonly One[]) => readonly One[];
  /** Whether a group is one of this form, besides its size. */
  accept?: (showing: readonly One[]) => boolean;
}

/** Where enough have to do with each other, who has nothing to do with them has to stand out by more, in nats. */
const APART = 2;
/** So many topics are looked at in one step. */
export const AT_ONCE = 400;

/** Those of some people whom the form may take, with what speaks for them. */
interface Fitting<One> {
  ones: readonly One[];
  people: readonly NetworkPerson[];
  /** What their rareness is told by. */
  keys: Uint16Array;
}

const fitting = new WeakMap<readonly Showing[], Fitting<Showing>>();

/** Of a list that is the same, the same lists. */
function fittingIn<One extends Showing>(topic: string, all: readonly One[]): Fitting<One> {
  const before = fitting.get(all);
  if (before) return before as Fitting<One>;
  const ones = all.filter(({ fit }) => fit);
  const keys = keysOf(topic, all).filter((_, at) => all[at]?.fit);
  const found = { ones, keys, people: ones.map(({ person }) => person) };
  fitting.set(all, found);
  return found;
}

/** A topic that enough people show, and what they have to do with each other. */
export interface Candidate<One> extends Fitting<One> {
  topic: string;
  /** So many show it in all. */
  of: number;
  bound: Bound;
  /** What it takes from whoever has nothing to do with the others. */
  apart: number;
}

/** The topics that enough people show whom the form may take. */
export function* candidatesIn<One extends Showing>(
  pools: Pools<One>,
  rule: Rule<One>,
): Steps<Candidate<One>[]> {
  const candidates: Candidate<One>[] = [];
  const apart = rule.close ? doubtAmong(rule.people) * APART : 0;
  yield* each(pools, AT_ONCE, ([topic, all]) => {
    if (all.length < rule.least) return;
    const fit = fittingIn(topic, all);
    if (fit.ones.length < rule.least) return;
    const bound = rule.bonds(topic, fit.people);
    candidates.push({
      ...{ topic, of: all.length, ...fit, bound },
      apart: bound.by.size >= rule.least ? apart : 0,
    });
  });
  return candidates;
}
