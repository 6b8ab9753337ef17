/**
 * The `most` greatest of the places from one to before another by a measure, greatest first; of equal ones the lower place.
 * Nothing at 0 or below is taken. Linear for few.
 */
export function bestOf(from: number, to: number, measure: (place: number) => number, most: number): number[] {
  const best: { place: number; value: number }[] = [];
  for (let place = from; place < to; place++) {
    const value = measure(place);
    if (value <= 0 || (best.length === most && value <= (best[most - 1]?.value ?? 0))) continue;
    let at = best.length;
    // Places come in their order: of equal values the earlier one stays before.
    while (at > 0 && value > (best[at - 1]?.value ?? 0)) at--;
    best.splice(at, 0, { place, value });
    if (best.length > most) best.pop();
  }
  return best.map(({ place }) => place);
}

/** The value that would stand at a place if some were sorted (quickselect: Hoare 1961). Linear on average; changes their order. */
function valueAt(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [from, to] = [low, high];
    while (from <= to) {
      while ((values[from] ?? pivot) < pivot) from++;
      while ((values[to] ?? pivot) > pivot) to--;
      if (from > to) break;
      const value = values[from] ?? 0;
      values[from++] = values[to] ?? 0;
      values[to--] = value;
    }
    if (place <= to) high = to;
    else if (place >= from) low = from;
    else break;
  }
  return values[place] ?? 0;
}

/** Every so manieth value is looked at to tell which may be among the greatest. */
const SAMPLED = 64;

/**
 * The places of values that the greatest are among, in order: of very many, those at least as great as one that about twice as many
 * are as `most`, by a sample of them.
 */
function likely(values: Float64Array, most: number): Int32Array {
  const sample = new Float64Array(Math.ceil(values.length / SAMPLED));
  for (let at = 0; at < sample.length; at++) sample[at] = values[at * SAMPLED] ?? 0;
  const least = sample.sort()[sample.length - Math.ceil((2 * most) / SAMPLED) - 4];
  const places = new Int32Array(values.length);
  let found = 0;
  if (least !== undefined)
    for (let place = 0; place < values.length; place++)
      if ((values[place] ?? 0) >= least) places[found++] = place;
  return found >= most ? places.subarray(0, found) : places.map((_, place) => place);
}

/** The places of the `most` greatest of very many values, in order; of equal ones the lower places. */
export function greatest(values: Float64Array, most: number): number[] {
  if (most <= 0) return [];
  if (most >= values.length) return [...values.keys()];
  const some = likely(values, most);
  const theirs = new Float64Array(some.length);
  for (let at = 0; at < some.length; at++) theirs[at] = values[some[at] ?? 0] ?? 0;
  const least = valueAt(theirs.slice(), theirs.length - most);
  let equal = most;
  for (let at = 0; at < theirs.length; at++) if ((theirs[at] ?? 0) > least) equal--;
  const places: number[] = [];
  for (let at = 0; at < theirs.length; at++) {
    const value = theirs[at] ?? 0;
    if (value > least || (value === least && equal-- > 0)) places.push(some[at] ?? 0);
  }
  return places;
}
