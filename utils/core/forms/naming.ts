import type { Bound } from './bonds.ts';

/**
 * What it takes to name some people, one after the other, out of a pool: which of all they are, or, where some were in one
 * place, which place and which of those there, and which of the others. It is told who comes next, and says the nats so far.
 */
export function namingOf(pool: number, { gatherings, lookedAt }: Bound): (id: string) => number {
  let size = 0;
  const places = gatherings.map((there) => ({ there, inside: 0 }));
  return (id) => {
    size++;
    let ways = waysToChoose(pool, size);
    for (const place of places) {
      const { there } = place;
      if (there.has(id)) place.inside++;
      if (place.inside < 2) continue;
      const among = waysToChoose(there.size, place.inside);
      const others = waysToChoose(pool - there.size, size - place.inside);
      ways = Math.min(ways, Math.log(lookedAt) + among + others);
    }
    return ways;
  };
}

/** The logarithm of the number of ways to choose some of a number. */
export function waysToChoose(from: number, some: number): number {
  let ways = 0;
  for (let at = 1; at <= some; at++) ways += Math.log((from - some + at) / at);
  return ways;
}
