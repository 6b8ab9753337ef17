import { FORMS } from '../forms/registry.ts';
import { standingScore, standingsInSteps } from '../rank/standings.ts';
import { introductionsInSteps } from '../reach/introduce.ts';
import { reconnections } from '../reach/reconnect.ts';
import { widenings } from '../reach/widen.ts';
import { type Steps, whole } from '../steps.ts';
import type { SuggestInput } from '../suggest.ts';
import type { CircleSuggestion, JoinSuggestion, Suggestion } from '../suggestion.ts';
import type { Fact } from './fact.ts';
import { without } from './without.ts';

/** How much of a suggestion goes with some facts. */
export interface Share {
  /** By how much lower the score would be without them, 0 to 1; below 0 where it would be higher. */
  lost: number;
  /** Without them it would not be suggested at all. */
  needed: boolean;
}

/** What evidence that rests on something not there has: it is suggested only as long as that is so. */
const CONDITION: Share = { lost: 1, needed: true };

/**
 * The score of a suggestion on some facts, before it is compared and mixed with others; undefined where these facts
 * do not give it.
 */
export const scoreOn = (suggestion: Suggestion, input: SuggestInput): number | undefined =>
  whole(scoreInSteps(suggestion, input));

/** The same in steps. */
export function* scoreInSteps(suggestion: Suggestion, input: SuggestInput): Steps<number | undefined> {
  yield;
  const { network, matcher, communities } = input;
  const same = (one: Suggestion) => one.id === suggestion.id || isSameCohort(one, suggestion);
  switch (suggestion.kind) {
    case 'join':
      return yield* joinScore(suggestion, input);
    case 'circle':
      return (yield* circlesLike(suggestion, input)).find(same)?.score;
    case 'reconnect':
      // By person: the last contact is in the id, and may be what is weighed.
      return reconnections(network, matcher).find(({ personId }) => personId === suggestion.personId)?.score;
    case 'introduce':
      return (yield* introductionsInSteps(network, matcher)).find(same)?.score;
    case 'widen':
      return widenings(network, matcher, communities).find(same)?.score;
  }
}

/** When a cohort began is in the id of its circle, and may be what is weighed. */
function isSameCohort(one: Suggestion, other: Suggestion): boolean {
  if (one.kind !== 'circle' || other.kind !== 'circle') return false;
  const [a, b] = [one, other].map(({ evidence }) => evidence.find(({ kind }) => kind === 'cohort'));
  return a?.kind === 'cohort' && b?.kind === 'cohort' && a.what === b.what && one.topic === other.topic;
}

function* circlesLike(
  { form: formId }: CircleSuggestion,
  { network, matcher, communities }: SuggestInput,
): Steps<CircleSuggestion[]> {
  const form = FORMS.find(({ id }) => id === formId);
  if (form?.inSteps) return yield* form.inSteps(network, matcher, communities);
  return form?.propose(network, matcher, communities) ?? [];
}

function* joinScore({ communityId }: JoinSuggestion, input: SuggestInput): Steps<number | undefined> {
  const standings = yield* standingsInSteps(input, (id) => id === communityId);
  const standing = standings.find(({ community }) => community.id === communityId);
  const score = standing && standing.evidence.length > 0 ? standingScore(standing) : 0;
  return score > 0 ? score : undefined;
}

/**
 * How much of a suggestion goes with some facts: it is scored again on all that is known but these.
 * @param score what `scoreOn` gives for all facts.
 */
export const shareOf = (
  suggestion: Suggestion,
  facts: readonly Fact[],
  input: SuggestInput,
  score: number,
): Share => whole(shareInSteps(suggestion, facts, input, score));

/** The same in steps. */
export function* shareInSteps(
  suggestion: Suggestion,
  facts: readonly Fact[],
  input: SuggestInput,
  score: number,
): Steps<Share> {
  if (facts.length === 0) return CONDITION;
  const left = yield* scoreInSteps(suggestion, { ...input, network: without(input.network, facts) });
  return left === undefined ? CONDITION : { lost: 1 - left / score, needed: false };
}
