import { each, type Steps } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import { AT_ONCE, type Candidate, candidatesIn, type Rule } from './candidates.ts';
import { byStrength } from './circle.ts';
import { doubtAmong, leastSurprise } from './doubt.ts';
import { pickedFrom, type Way } from './picked.ts';
import { countsOf, type Pools, type Rareness, rarenessIn, type Showing } from './rareness.ts';
import { mostSurprise, surpriseOf } from './surprise.ts';

/** Nobody is taken along who does not stand out a little by themselves. */
const LEAST_GAIN = 1.5;
/** Rounds of telling those who stand out from those who show what is usual. */
const ROUNDS = 3;

/** People who stand out by a topic. */
export interface Outstanding<One> {
  members: readonly One[];
  /** How unlikely it is, in nats, that those who stand out most of as many bring so much by chance. */
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
 * who have more to do with each other than chance gives, so much that among all that
 * was looked at next to nothing like it is to be expected. A topic without such people is left out. Who stands out says nothing of what is usual,
 * so that is looked at again without them.
 */
export function* standingOut<One extends Showing>(
  pools: Pools<One>,
  rule: Rule<One>,
): Steps<Map<string, Outstanding<One>>> {
  yield;
  const candidates = yield* candidatesIn(pools, rule);
  const counts = countsOf(pools, rule.kept);
  let found = new Map<string, Outstanding<One>>();
  for (let round = 0; round < ROUNDS; round++) {
    yield;
    const before = found.size;
    found = yield* foundBy(candidates, rule, rarenessIn(counts, found, rule.further));
    if (found.size === before) break;
  }
  return found;
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
    const lookedAt = rule.wanted?.has(topic) ? goals : candidates.length;
    const group = bestGroup(candidate, rule, rareness, leastSurprise(lookedAt, rule.people));
    if (group) found.set(topic, group);
  });
  return found;
}

interface Gain<One> {
  one: One;
  gain: number;
}

/** The group that stands out most among all who show a topic, where that is so much. */
function bestGroup<One extends Showing>(
  { of, ones, keys, bound, apart }: Candidate<One>,
  rule: Rule<One>,
  rareness: Rareness,
  least: number,
): Outstanding<One> | undefined {
  const doubt = doubtAmong(rule.people);
  // Where all stand out, whoever adds nothing of their own is still not one of them.
  const leastGain = doubt * LEAST_GAIN;
  const { by } = bound;
  const gainOf = (at: number) =>
    rareness(keys[at] ?? 0) + (by.size > 0 ? (by.get(ones[at]?.person.id ?? '') ?? -apart) : -apart);
  let enough = 0;
  for (let at = 0; at < ones.length; at++) if (gainOf(at) >= leastGain) enough++;
  if (enough < rule.least) return undefined;
  const isGain = ({ gain }: Gain<One>) => gain >= leastGain;
  const gains = ones.map((one, at) => ({ one, gain: gainOf(at) }));
  const ranked = rule.allowed
    ? onlyAllowed(gains.sort(byGain), rule.allowed)
    : gains.filter(isGain).sort(byGain);
  const members = (size: number) => ranked.slice(0, size).map(({ one }) => one);
  const picked = pickedFrom(of, bound);
  let sum = 0;
  let best: Outstanding<One> | undefined;
  let whole = { size: 0, surprise: Number.NEGATIVE_INFINITY };
  for (const [at, each] of ranked.entries()) {
    if (!isGain(each)) break;
    const size = at + 1;
    sum += each.gain;
    const surprise = standsOutBy(sum, picked(each.one.person.id), doubt, least);
    if (surprise < least) continue;
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

/** How unlikely it is that some bring so much, however they were picked; less than `least` where it is less. */
function standsOutBy(sum: number, ways: readonly Way[], doubt: number, least: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const { beforehand, picked } of ways) {
    const taken = (1 - doubt) * sum - doubt * beforehand;
    if (taken + doubt * mostSurprise(sum, picked) < least) continue;
    most = Math.max(most, taken + doubt * surpriseOf(sum, picked));
  }
  return most;
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
