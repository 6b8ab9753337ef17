import type { Pickable } from '../ui/offers.ts';

const MOST = 8;

/** The communities to offer for what is typed, those near first; while nothing is typed only those. */
export function placesFor(text: string, places: readonly Pickable[], near: readonly string[]): Pickable[] {
  const words = text.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const has = ({ name }: Pickable): boolean => {
    const folded = name.toLocaleLowerCase();
    return words.every((word) => folded.includes(word));
  };
  const at = new Map(near.map((id, order) => [id, order]));
  const first = places
    .filter((one) => at.has(one.id) && has(one))
    .sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0));
  if (words.length === 0) return first.slice(0, MOST);
  return [...first, ...places.filter((one) => !at.has(one.id) && has(one))].slice(0, MOST);
}
