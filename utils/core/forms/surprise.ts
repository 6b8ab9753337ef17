/** The most surprising of a number of things that are surprising by chance alone: each by so many nats as its share says. */
export interface Picked {
  some: number;
  of: number;
}

/** Steps of halving: a millionth of what is looked for. */
const HALVINGS = 20;

/**
 * How unlikely it is, in nats, that the most surprising bring so much in all, where each was picked from those it is among.
 * What is as rare as one in so many is seen once in so many: by chance a surprise is exponential, those picked are its order
 * statistics, which are sums of exponentials (Rényi 1953), and the tail of such a sum is told by a saddle point (Daniels 1954).
 */
export function surpriseOf(sum: number, picked: readonly Picked[]): number {
  const all = picked.filter(({ some }) => some > 0);
  if (sum <= meanOf(all, 0)) return 0;
  const at = saddleOf(sum, all);
  const tilted = at * sum - all.reduce((total, one) => total + cumulantOf(one, at), 0);
  return Math.max(0, tilted + Math.max(0, Math.log(at * Math.sqrt(2 * Math.PI * varianceOf(all, at)))));
}

/** No surprise is more than this, which is told at once. */
export function mostSurprise(sum: number, picked: readonly Picked[]): number {
  const mean = meanOf(picked, 0);
  return sum <= mean ? 0 : sum - mean + Math.log(Math.sqrt(2 * Math.PI) * Math.max(1, sum));
}

/** Where the mean of the tilted sum is what it was. */
function saddleOf(sum: number, all: readonly Picked[]): number {
  let [least, most] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (least + most) / 2;
    if (meanOf(all, middle) < sum) least = middle;
    else most = middle;
  }
  return (least + most) / 2;
}

/** The logarithm of the mean of e to the sum, tilted so far. */
const cumulantOf = ({ some, of }: Picked, at: number): number =>
  logGamma(of + 1) -
  logGamma(some + 1) +
  logGamma((1 - at) * some + 1) -
  logGamma(of + 1 - at * some) -
  some * Math.log(1 - at);

/** Its derivative; sums of fractions as integrals. */
function meanOf(all: readonly Picked[], at: number): number {
  let mean = 0;
  for (const { some, of } of all)
    mean += some / (1 - at) + some * Math.log((of + 0.5 - at * some) / (some + 0.5 - at * some));
  return mean;
}

/** Its second derivative. */
function varianceOf(all: readonly Picked[], at: number): number {
  let variance = 0;
  for (const { some, of } of all)
    variance +=
      some / (1 - at) ** 2 + some ** 2 * (1 / (some + 0.5 - at * some) - 1 / (of + 0.5 - at * some));
  return variance;
}

/** Stirling's series, from 8 on. */
function logGamma(x: number): number {
  let [at, less] = [x, 0];
  for (; at < 8; at++) less += Math.log(at);
  return (
    (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * at) - 1 / (360 * at ** 3) - less
  );
}
