/**
 * The `most` greatest of some places by a measure, greatest first; of equal ones the lower place. Nothing below or at 0 is
 * taken. Linear for few.
 */
export function bestOf(places: Iterable<number>, measure: (place: number) => number, most: number): number[] {
  const best: { place: number; value: number }[] = [];
  for (const place of places) {
    const value = measure(place);
    const last = best[best.length - 1];
    if (value <= 0 || (best.length === most && last && !isBefore(value, place, last))) continue;
    let at = best.length;
    for (let before = best[at - 1]; before && isBefore(value, place, before); before = best[at - 1]) at--;
    best.splice(at, 0, { place, value });
    if (best.length > most) best.pop();
  }
  return best.map(({ place }) => place);
}

const isBefore = (value: number, place: number, other: { place: number; value: number }): boolean =>
  value > other.value || (value === other.value && place < other.place);
