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

/** The places of the `most` greatest of very many values, in order; of equal ones the lower places. */
export function greatest(values: Float64Array, most: number): number[] {
  if (most <= 0) return [];
  if (most >= values.length) return [...values.keys()];
  const least = valueAt(Float64Array.from(values), values.length - most);
  let equal = most;
  for (const value of values) if (value > least) equal--;
  const places: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    if (value > least || (value === least && equal-- > 0)) places.push(place);
  }
  return places;
}
