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
export function standingOut<One extends Showing>(
  pools: Pools<One>,
  rule: Rule<One>,
): Map<string, Outstanding<One>> {
  let found = new Map<string, Outstanding<One>>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = found.size;
    found = foundBy(pools, rule, rarenessIn(pools, found));
    if (found.size === before) break;
  }
  return found;
}

function foundBy<One extends Showing>(
  pools: Pools<One>,
  rule: Rule<One>,
  rareness: Rareness,
): Map<string, Outstanding<One>> {
  const candidates = [...pools].filter(([, all]) => all.filter(({ fit }) => fit).length >= rule.least);
  const goals = candidates.filter(([topic]) => rule.wanted?.has(topic)).length;
  const found = new Map<string, Outstanding<One>>();
  for (const [topic, all] of candidates) {
    const lookedAt = rule.wanted?.has(topic) ? goals : candidates.length;
    const group = bestGroup(topic, all, rule, rareness);
    if (group && group.surprise >= leastSurprise(lookedAt, rule.people)) found.set(topic, group);
  }
  return found;
}

/** The group that stands out most among all who show a topic, whether or not it is enough. */
function bestGroup<One extends Showing>(
  topic: string,
  all: readonly One[],
  rule: Rule<One>,
  rareness: Rareness,
): Outstanding<One> | undefined {
  const { ranked, bound } = rankedBy(topic, all, rule, rareness);
  const allowed = rule.allowed?.(ranked.map(({ one }) => one));
  const eligible = allowed ? ranked.filter(({ one }) => allowed.includes(one)) : ranked;
  const members = (size: number) => eligible.slice(0, size).map(({ one }) => one);
  const doubt = doubtAmong(rule.people);
  const naming = namingOf(all.length, bound);
  let sum = 0;
  let best: Outstanding<One> | undefined;
  let whole = { size: 0, surprise: Number.NEGATIVE_INFINITY };
  for (let size = 1; size <= eligible.length; size++) {
    const { one, gain = 0 } = eligible[size - 1] ?? {};
    // To name all is no effort, but whoever adds nothing of their own is not one of them.
    if (gain < doubt * LEAST_GAIN) break;
    sum += gain;
    const surprise = sum - doubt * (size * COST_A_PERSON + naming(one?.person.id ?? ''));
    if (surprise >= whole.surprise) whole = { size, surprise };
    if (size < rule.least || size > rule.most || surprise < (best?.surprise ?? surprise)) continue;
    if (rule.accept?.(members(size)) ?? true)
      best = { members: members(size), surprise, told: {}, whole: size, ranked: members(eligible.length) };
  }
  if (!best) return undefined;
  const told = doubt < 1 ? {} : { standsOutBy: best.surprise };
  return { ...best, told, whole: Math.max(best.whole, whole.size) };
}

/** Those who fit, the most surprising first. */
function rankedBy<One extends Showing>(
  topic: string,
  all: readonly One[],
  rule: Rule<One>,
  rareness: Rareness,
): { ranked: { one: One; gain: number }[]; bound: Bound } {
  const fitting = all.filter(({ fit }) => fit);
  const bound = rule.bonds(
    topic,
    fitting.map(({ person }) => person),
  );
  const apart = rule.close && bound.by.size >= rule.least ? doubtAmong(rule.people) * APART : 0;
  const ranked = fitting
    .map((one) => ({ one, gain: rareness(one, topic) + (bound.by.get(one.person.id) ?? -apart) }))
    .sort((a, b) => b.gain - a.gain || byStrength(a.one.person, b.one.person));
  return { ranked, bound };
}
