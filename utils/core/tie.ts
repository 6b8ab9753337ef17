import type { Interaction } from './interaction.ts';
import { shippedWeight, type WeightOf } from './interaction-kinds.ts';
import type { Tie } from './person.ts';

/** After so many days an interaction counts half. */
export const HALF_LIFE_DAYS = 90;

const DAY = 86_400_000;
/** The fixed landmark of the forward decay. Never change it: every stored sum counts from it. */
const LANDMARK = Date.UTC(2020, 0, 1);

/** How much an interaction at `at` (ms) counts in a stored sum, beside its weight. */
export const growth = (at: number): number => 2 ** ((at - LANDMARK) / DAY / HALF_LIFE_DAYS);

/** What one interaction adds to the stored sum of everybody it was with. */
export const contribution = (
  of: Pick<Interaction, 'kind' | 'at'>,
  weightOf: WeightOf = shippedWeight,
): number => weightOf(of.kind) * growth(of.at);

/**
 * The strength of a tie at `now` (ms): Σ weight(kind) · 2^(−age / 90 d) over its interactions.
 * By forward decay (Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay", ICDE 2009): the stored sum counts up from a
 * fixed landmark, so a new interaction only adds, and nothing is computed again because time passed.
 */
export const strength = (tie: Tie, now: number): number => tie.sum / growth(now);

export const NO_TIE: Tie = { sum: 0, count: 0 };

/** The tie after one more interaction: the same in whatever order they come, also of two at one moment. */
export function withInteraction(tie: Tie, added: Interaction, weightOf: WeightOf = shippedWeight): Tie {
  const grown = { ...tie, sum: tie.sum + contribution(added, weightOf), count: tie.count + 1 };
  const { lastAt, lastId = '' } = tie;
  const isLast = lastAt === undefined || added.at > lastAt || (added.at === lastAt && added.id > lastId);
  return isLast ? { ...grown, lastAt: added.at, lastId: added.id } : grown;
}

/** The tie that exactly these interactions make: for an edit or a deletion, where adding is not enough. */
export const tieOf = (interactions: readonly Interaction[], weightOf: WeightOf = shippedWeight): Tie =>
  interactions.reduce((tie, one) => withInteraction(tie, one, weightOf), NO_TIE);
