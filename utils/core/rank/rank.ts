import { type Steps, whole } from '../steps.ts';
import { type Facts, factsInSteps, type RankInput, type RankUser } from './facts.ts';
import { votes } from './people.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export const PARTS = [
  'people',
  'together',
  'walk',
  'colleagues',
  'text',
  'words',
  'likeOwn',
  'topic',
] as const;

/** A kind of evidence that a score is the sum of. */
export type Part = (typeof PARTS)[number];

/** By community, in the order of the index. */
export type Parts = Readonly<Record<Part, Float64Array>>;

/** Something of each kind of evidence. */
export const partwise = <T>(of: (part: Part) => T): Record<Part, T> =>
  Object.fromEntries(PARTS.map((part) => [part, of(part)])) as Record<Part, T>;

/** How well each community suits the user, in the order of the index; higher is better, always finite. */
export function rankCommunities(input: RankInput): Float64Array {
  return rankWithParts(input).scores;
}

/** The same with what each kind of evidence adds: the parts of a community add up to its score. */
export const rankWithParts = (input: RankInput): Ranked => whole(rankInSteps(input));

export interface Ranked {
  scores: Float64Array;
  parts: Parts;
}

/** The same in steps. */
export function* rankInSteps(input: RankInput): Steps<Ranked> {
  const parts = partsOf(yield* factsInSteps(input), input, WEIGHTS);
  return { scores: sumOf(parts), parts };
}

export function sumOf(parts: Parts): Float64Array {
  return parts.people.map((_, at) => PARTS.reduce((sum, part) => sum + (parts[part][at] ?? 0), 0));
}

/**
 * log(votes + 1) + text + …: a product of what people and what texts say. As the votes are counted and not scaled to the
 * best, a single weak vote moves a community less than its text does, and ten move it more. Both are believed by their
 * amount: people where the same circles overlap again and again, the user's text the longer it is.
 */
export function partsOf(
  facts: Facts,
  input: Pick<RankInput, 'user' | 'communities'>,
  weights: Weights,
): Parts {
  const alone = facts.around.own.length === 0;
  const trust = Math.min(1, facts.repeated / weights.repeating) ** weights.doubt;
  const counted = votes(facts.around, facts.likeness, weights);
  const enough = facts.terms / (facts.terms + weights.fewTerms);
  const times = (weight: number, of: Float64Array) => of.map((each) => weight * each);
  return {
    people: counted.map((voted) => Math.log(1 + (alone ? 1 : trust) * voted)),
    together: facts.together.map(
      (more, at) => trust ** 2 * (weights.together * more + weights.alongside * (facts.alongside[at] ?? 0)),
    ),
    walk: times(weights.walk * trust ** 2, facts.walk),
    colleagues: facts.colleagues.map((count) => (alone ? 0 : weights.colleagues) * Math.log(1 + count)),
    text: times(weights.text * (alone ? enough : 1), facts.text),
    words: times(weights.words * enough, facts.words),
    likeOwn: times(weights.likeOwn, facts.likeOwn),
    topic: Float64Array.from(
      input.communities.topics,
      (topics) => weights.topic * interestIn(topics, input.user.interests, weights),
    ),
  };
}

/** The greatest interest in one of a community's topics, by name: text alone takes two side topics for a main one. */
function interestIn(topics: readonly string[], interests: RankUser['interests'], weights: Weights): number {
  if (!interests) return 0;
  const each = topics.map((topic, at) => (interests.get(topic) ?? 0) * (at === 0 ? 1 : weights.sideTopic));
  return Math.max(0, ...each);
}
