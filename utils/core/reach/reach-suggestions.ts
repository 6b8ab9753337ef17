import type { Community } from '../community.ts';
import type { Network } from '../network.ts';
import type { Steps } from '../steps.ts';
import type { IntroduceSuggestion, ReachSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { introductionsInSteps } from './introduce.ts';
import { latestFirst } from './latest-first.ts';
import { bestFirst } from './reach.ts';
import { reconnections } from './reconnect.ts';
import { widenings } from './widen.ts';

const MOST_RECONNECTIONS = 5;
const MOST_INTRODUCTIONS = 5;
const MOST_WIDENINGS = 3;

interface ReachInput {
  network: Network;
  matcher: TopicMatcher;
  communities: readonly Community[];
  /** Those of a list that no review has closed. */
  open: <T extends ReachSuggestion>(all: readonly T[]) => T[];
  /** People who are brought together, or were turned down together, otherwise. */
  together: readonly (readonly string[])[];
}

/** The side of reach: ties to take up, contacts to introduce, disciplines to widen by; best first, a few of each kind. */
export function* reachSuggestions({
  network,
  matcher,
  communities,
  open,
  together,
}: ReachInput): Steps<ReachSuggestion[]> {
  const introduced = yield* introductionsInSteps(network, matcher);
  const left = open(introduced);
  const isLeft = new Set(left);
  const closed = introduced.flatMap((one) => (isLeft.has(one) ? [] : [one.personIds]));
  yield;
  const reconnected = open(reconnections(network, matcher));
  yield;
  const chosen = [
    ...reconnected.slice(0, MOST_RECONNECTIONS),
    ...nobodyTwice(left, [...together, ...closed], MOST_INTRODUCTIONS),
    ...open(widenings(network, matcher, communities)).slice(0, MOST_WIDENINGS),
  ].sort(bestFirst);
  yield;
  const ordered = latestFirst(
    network,
    chosen.flatMap(({ evidence }) => evidence),
  );
  return chosen.map((one) => ({ ...one, evidence: one.evidence.map(ordered) }));
}

/** The best introductions, so many, nobody in two of them, none of people who all stand in one of the groups. */
function nobodyTwice(
  introduced: readonly IntroduceSuggestion[],
  groups: readonly (readonly string[])[],
  most: number,
): IntroduceSuggestion[] {
  const sets = groups.map((group) => new Set(group));
  const taken = new Set<string>();
  const chosen: IntroduceSuggestion[] = [];
  for (const one of introduced) {
    if (chosen.length >= most) break;
    const { personIds } = one;
    if (personIds.some((id) => taken.has(id))) continue;
    if (sets.some((set) => personIds.every((id) => set.has(id)))) continue;
    for (const id of personIds) taken.add(id);
    chosen.push(one);
  }
  return chosen;
}
