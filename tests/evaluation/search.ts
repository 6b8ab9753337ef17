/** What a set of weights is worth: as a whole, and for each part of the people, which may not pay for the others. */
export interface Worth {
  whole: number;
  thirds: readonly number[];
}

const STEPS = [0.5, 0.8, 1.25, 2];
/** A gain below this is noise. */
const LEAST_GAIN = 0.0005;

/**
 * Changes one weight after the other by a factor as long as that gains, in the whole without a loss in any third of the
 * people: what helps only some of them was learnt by heart.
 */
export function search<Key extends string>(
  start: Readonly<Record<Key, number>>,
  keys: readonly NoInfer<Key>[],
  worthOf: (weights: Readonly<Record<Key, number>>) => Worth,
  rounds: number,
): Record<Key, number> {
  let best = { ...start };
  let worth = worthOf(best);
  for (let round = 0; round < rounds; round++) {
    const before = worth.whole;
    for (const key of keys) {
      for (const step of STEPS) {
        const weights = { ...best, [key]: rounded(best[key] * step) };
        const tried = worthOf(weights);
        if (!better(tried, worth)) continue;
        best = weights;
        worth = tried;
      }
    }
    if (worth.whole === before) break;
  }
  return best;
}

const better = (tried: Worth, worth: Worth): boolean =>
  tried.whole > worth.whole + LEAST_GAIN &&
  tried.thirds.every((third, at) => third > (worth.thirds[at] ?? 0) - LEAST_GAIN);

const rounded = (value: number) => Number(value.toPrecision(3));
