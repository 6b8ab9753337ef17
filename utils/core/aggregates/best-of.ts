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

/** The places of the `most` greatest of very many values, in order; of equal ones the lower places. */
export function greatest(values: Float64Array, most: number): number[] {
  if (most <= 0) return [];
  if (most >= values.length) return [...values.keys()];
  const least = Float64Array.from(values).sort()[values.length - most] ?? 0;
  let equal = most - values.reduce((above, value) => above + (value > least ? 1 : 0), 0);
  const places: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    if (value > least || (value === least && equal-- > 0)) places.push(place);
  }
  return places;
}
