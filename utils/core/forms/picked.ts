import type { Bound } from './bonds.ts';
import type { Picked } from './surprise.ts';

/** A way in which some people may have been picked. */
export interface Way {
  picked: readonly Picked[];
  /** What the choice of the place is, in nats. */
  beforehand: number;
}

/**
 * How some people, one after the other, were picked out of a pool: those who stand out most of all or, where some were in one
 * place, of those there and of the others, and the place of all that were looked at. It is told who comes next.
 */
export function pickedFrom(pool: number, { gatherings, lookedAt }: Bound): (id: string) => Way[] {
  let size = 0;
  const places = gatherings.map((there) => ({ there, inside: 0 }));
  return (id) => {
    size++;
    const ways: Way[] = [{ picked: [{ some: size, of: pool }], beforehand: 0 }];
    for (const place of places) {
      const { there } = place;
      if (there.has(id)) place.inside++;
      if (place.inside < 2) continue;
      const among = { some: place.inside, of: there.size };
      const others = { some: size - place.inside, of: pool - there.size };
      ways.push({ picked: [among, others], beforehand: Math.log(lookedAt) });
    }
    return ways;
  };
}
