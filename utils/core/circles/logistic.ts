/** Some examples of a yes or a no, each of the same number of values, one after the other. */
export interface Examples {
  values: Float64Array;
  /** 1 for a yes, one for each example. */
  yes: Uint8Array;
  /** What each of these examples counts. */
  worth: number;
}

/** What is taken off each value, and what it is divided by. */
export interface Scale {
  mean: Float64Array;
  spread: Float64Array;
}

const MOST_ROUNDS = 8;
/** A step further than this, in spreads, is made shorter: Newton's method overshoots where nearly all is told apart. */
const LONGEST_STEP = 2;
const NEAR_ENOUGH = 0.02;

/**
 * The weights of a logistic regression on scaled values, the last one for none of them, by Newton's method from where it
 * starts, with a ridge as if each weight had been nought in so many examples (le Cessie and van Houwelingen 1992).
 */
export function weightsFor(all: readonly Examples[], ridge: number, start: Float64Array): Float64Array {
  const weights = Float64Array.from(start);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = solved(slopeOf(all, weights, ridge));
    const longest = Math.max(...step.map(Math.abs));
    const share = Math.min(1, LONGEST_STEP / longest);
    for (const [at, each] of step.entries()) weights[at] = (weights[at] ?? 0) + share * each;
    if (longest < NEAR_ENOUGH) break;
  }
  return weights;
}

/** The log odds of a yes for values that are not scaled, by what was learnt. */
export function oddsOf(values: Float64Array, { mean, spread }: Scale, weights: Float64Array): Float64Array {
  const size = mean.length;
  const odds = new Float64Array(values.length / size).fill(weights[size] ?? 0);
  for (let at = 0; at < values.length; at++) {
    const which = at % size;
    const scaled = ((values[at] ?? 0) - (mean[which] ?? 0)) / (spread[which] ?? 1);
    const one = (at - which) / size;
    odds[one] = (odds[one] ?? 0) + (weights[which] ?? 0) * scaled;
  }
  return odds;
}

/** How values are brought to a mean of nought and a spread of one. */
export function scaleOf(all: readonly Examples[], size: number): Scale {
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  let total = 0;
  for (const { values, worth } of all) {
    total += (values.length / size) * worth;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      sum[at % size] = (sum[at % size] ?? 0) + worth * value;
      squares[at % size] = (squares[at % size] ?? 0) + worth * value * value;
    }
  }
  const mean = sum.map((each) => each / (total || 1));
  // What is the same in all examples tells nothing: divided by one it stays nought.
  const spread = squares.map(
    (each, at) => Math.sqrt(Math.max(0, each / (total || 1) - (mean[at] ?? 0) ** 2)) || 1,
  );
  return { mean, spread };
}

/** The same examples with scaled values. */
export const scaled = (each: Examples, { mean, spread }: Scale): Examples => ({
  ...each,
  values: each.values.map(
    (value, at) => (value - (mean[at % mean.length] ?? 0)) / (spread[at % mean.length] ?? 1),
  ),
});

/** Newton's equations at some weights, the right side as the last column. */
function slopeOf(all: readonly Examples[], weights: Float64Array, ridge: number): Float64Array[] {
  const size = weights.length - 1;
  const rows = Array.from({ length: size + 1 }, () => new Float64Array(size + 2));
  const one = new Float64Array(size + 1);
  one[size] = 1;
  for (const { values, yes, worth } of all) {
    for (let at = 0; at < yes.length; at++) {
      for (let j = 0; j < size; j++) one[j] = values[at * size + j] ?? 0;
      let odds = 0;
      for (let j = 0; j <= size; j++) odds += (one[j] ?? 0) * (weights[j] ?? 0);
      const chance = 1 / (1 + Math.exp(-odds));
      add(rows, one, worth * Math.max(1e-4, chance * (1 - chance)), worth * ((yes[at] ?? 0) - chance));
    }
  }
  for (const [j, row] of rows.entries()) {
    for (let k = 0; k < j; k++) row[k] = rows[k]?.[j] ?? 0;
    row[j] = (row[j] ?? 0) + (j < size ? ridge : 1e-6);
    if (j < size) row[size + 1] = (row[size + 1] ?? 0) - ridge * (weights[j] ?? 0);
  }
  return rows;
}

function add(rows: readonly Float64Array[], one: Float64Array, curve: number, slope: number): void {
  for (let j = 0; j < one.length; j++) {
    const row = rows[j];
    const value = one[j] ?? 0;
    if (!row || value === 0) continue;
    for (let k = j; k < one.length; k++) row[k] = (row[k] ?? 0) + curve * value * (one[k] ?? 0);
    row[one.length] = (row[one.length] ?? 0) + slope * value;
  }
}

/** Gauss and Jordan; the ridge keeps the diagonal from nought. */
function solved(rows: readonly Float64Array[]): number[] {
  for (const [at, row] of rows.entries()) {
    for (const other of rows) {
      if (other === row) continue;
      const times = (other[at] ?? 0) / (row[at] ?? 1);
      for (let k = at; k < row.length; k++) other[k] = (other[k] ?? 0) - times * (row[k] ?? 0);
    }
  }
  return rows.map((row, at) => (row[rows.length] ?? 0) / (row[at] ?? 1));
}
