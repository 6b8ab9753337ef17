import type { NetworkPerson } from '../network.ts';
import { each, type Steps } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { Bonds, Bound } from './bonds.ts';
import { byStrength } from './circle.ts';
import { namingOf } from './naming.ts';
import { type Pools, type Rareness, rarenessIn, type Showing } from './rareness.ts';

export interface Rule<One extends Showing> {
  least: number;
  most: number;
  /** People in the network. */
  people: number;
  bonds: Bonds;
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

/** Up to so many people the user has each in mind, and what stands there is taken as it is. */
const FEW_PEOPLE = 50;
/** From so many on, a group has to be more than what chance gives. */
const MANY_PEOPLE = 500;
/** One in some hundred networks without any group may show one. */
const MARGIN = Math.log(400);
/** What each person costs beside the choice of them: several rare ones are likelier than each, taken alone, is. */
const COST_A_PERSON = 1;
/** Nobody is taken along who does not stand out a little by themselves. */
const LEAST_GAIN = 1.5;
/** Where enough have to do with each other, who has nothing to do with them has to stand out by more, in nats. */
const APART = 2;
/** Rounds of telling those who stand out from those who show what is usual. */
const ROUNDS = 3;
/** How much chance is to be reckoned with among so many people, 0 to 1. */
export const doubtAmong = (people: number): number =>
  Math.min(1, Math.max(0, Math.log(people / FEW_PEOPLE) / Math.log(MANY_PEOPLE / FEW_PEOPLE)));

/** What a group must bring beyond naming it, in nats, where it is one of so many that were looked at. */
export const leastSurprise = (lookedAt: number, people: number): number =>
  doubtAmong(people) * (MARGIN + Math.log(Math.max(1, lookedAt)));

/** People who stand out by a topic. */
export interface Outstanding<One> {
  members: readonly One[];
  /** How much more they explain than naming them costs, in nats. */
  surprise: number;
  /** The same for a proposal, where the network is large enough to tell. */
  told: Pick<CircleSuggestion, 'standsOutBy'>;
  /** So many would stand out together if the form could take them all. */
  whole: number;
  /** Everybody who fits, the most surprising first. */
  ranked: readonly One[];
}

/**
 * By topic, the people who stand out together: those who show it in more places than a topic is wont to in this network, or
 * who have more to do with each other than chance gives, so much that naming them costs less than what it explains (minimum
 * description length, Rissanen 1978). A topic without such people is left out. Who stands out says nothing of what is usual,
 * so that is looked at again without them.
 */
export function* standingOut<One extends Showing>(
  pools: Pools<One>,
  rule: Rule<One>,
): Steps<Map<string, Outstanding<One>>> {
  yield;
  const candidates = yield* candidatesIn(pools, rule);
  let found = new Map<string, Outstanding<One>>();
  for (let round = 0; round < ROUNDS; round++) {
    yield;
    const before = found.size;
    found = yield* foundBy(candidates, rule, rarenessIn(pools, found, rule.further));
    if (found.size === before) break;
  }
  return found;
}

/** So many topics are looked at in one step. */
const AT_ONCE = 400;

/** A topic that enough people show, and what they have to do with each other. */
interface Candidate<One> extends Fitting<One> {
  topic: string;
  /** So many show it in all. */
  of: number;
  bound: Bound;
  /** What it takes from whoever has nothing to do with the others. */
  apart: number;
}

function* candidatesIn<One extends Showing>(pools: Pools<One>, rule: Rule<One>): Steps<Candidate<One>[]> {
  const candidates: Candidate<One>[] = [];
  const apart = rule.close ? doubtAmong(rule.people) * APART : 0;
  yield* each(pools, AT_ONCE, ([topic, all]) => {
    if (all.length < rule.least) return;
    const { ones, people } = fittingIn(all);
    if (ones.length < rule.least) return;
    const bound = rule.bonds(topic, people);
    candidates.push({
      ...{ topic, of: all.length, ones, people, bound },
      apart: bound.by.size >= rule.least ? apart : 0,
    });
  });
  return candidates;
}

function* foundBy<One extends Showing>(
  candidates: readonly Candidate<One>[],
  rule: Rule<One>,
  rareness: Rareness,
): Steps<Map<string, Outstanding<One>>> {
  const goals = candidates.filter(({ topic }) => rule.wanted?.has(topic)).length;
  const found = new Map<string, Outstanding<One>>();
  yield* each(candidates, AT_ONCE, (candidate) => {
    const { topic } = candidate;
    const group = bestGroup(candidate, rule, rareness);
    if (!group) return;
    const lookedAt = rule.wanted?.has(topic) ? goals : candidates.length;
    if (group.surprise >= leastSurprise(lookedAt, rule.people)) found.set(topic, group);
  });
  return found;
}

/** Those of some people whom the form may take, with what speaks for them. */
interface Fitting<One> {
  ones: readonly One[];
  people: readonly NetworkPerson[];
}

const fitting = new WeakMap<readonly Showing[], Fitting<Showing>>();

/** Of a list that is the same, the same lists. */
function fittingIn<One extends Showing>(all: readonly One[]): Fitting<One> {
  const before = fitting.get(all);
  if (before) return before as Fitting<One>;
  const ones = all.filter(({ fit }) => fit);
  const found = { ones, people: ones.map(({ person }) => person) };
  fitting.set(all, found);
  return found;
}

interface Gain<One> {
  one: One;
  gain: number;
}

/** The group that stands out most among all who show a topic, whether or not it is enough. */
function bestGroup<One extends Showing>(
  { topic, of, ones, bound, apart }: Candidate<One>,
  rule: Rule<One>,
  rareness: Rareness,
): Outstanding<One> | undefined {
  const doubt = doubtAmong(rule.people);
  // To name all is no effort, but whoever adds nothing of their own is not one of them.
  const least = doubt * LEAST_GAIN;
  const { by } = bound;
  const gainOf = (one: One) =>
    rareness(one, topic) + (by.size > 0 ? (by.get(one.person.id) ?? -apart) : -apart);
  let enough = 0;
  for (const one of ones) if (gainOf(one) >= least) enough++;
  if (enough < rule.least) return undefined;
  const isGain = ({ gain }: Gain<One>) => gain >= least;
  const gains = ones.map((one) => ({ one, gain: gainOf(one) }));
  const some = gains.filter(isGain);
  const ranked = rule.allowed ? onlyAllowed(gains.sort(byGain), rule.allowed) : some.sort(byGain);
  const members = (size: number) => ranked.slice(0, size).map(({ one }) => one);
  const naming = namingOf(of, bound);
  let sum = 0;
  let best: Outstanding<One> | undefined;
  let whole = { size: 0, surprise: Number.NEGATIVE_INFINITY };
  for (const [at, each] of ranked.entries()) {
    if (!isGain(each)) break;
    const size = at + 1;
    sum += each.gain;
    const surprise = sum - doubt * (size * COST_A_PERSON + naming(each.one.person.id));
    if (surprise >= whole.surprise) whole = { size, surprise };
    if (size < rule.least || size > rule.most || surprise < (best?.surprise ?? surprise)) continue;
    if (rule.accept?.(members(size)) ?? true)
      best = { members: members(size), surprise, told: {}, whole: size, ranked: [] };
  }
  if (!best) return undefined;
  const everybody = rule.allowed ? ranked : gains.sort(byGain);
  const told = doubt < 1 ? {} : { standsOutBy: best.surprise };
  return { ...best, told, whole: Math.max(best.whole, whole.size), ranked: everybody.map(({ one }) => one) };
}

const byGain = (a: Gain<Showing>, b: Gain<Showing>): number =>
  b.gain - a.gain || byStrength(a.one.person, b.one.person);

function onlyAllowed<One extends Showing>(
  ranked: readonly Gain<One>[],
  allowed: NonNullable<Rule<One>['allowed']>,
): Gain<One>[] {
  const some = new Set(allowed(ranked.map(({ one }) => one)));
  return ranked.filter(({ one }) => some.has(one));
}
