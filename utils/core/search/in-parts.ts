import { strength } from '../tie.ts';
import { bestOf } from './best.ts';
import type { Part } from './part.ts';
import { type Searched, search } from './query.ts';

/** A part, with who in it does not count any more. */
export interface LivingPart {
  part: Part;
  gone: ReadonlySet<number> | undefined;
}

/** What decides between people who match alike. */
export interface Asked {
  most: number;
  accepts: (id: string) => boolean;
  /** Milliseconds. */
  now: number;
  /** Whether mistakes are looked for: see `search`. */
  errors?: 'none' | 'all' | undefined;
}

/** Met now is 1, a year ago about a twentieth. */
const recency = (lastAt: number, now: number): number => (lastAt === 0 ? 0 : 2 ** (-(now - lastAt) / 7.3e9));

/** As strong as four conversations just now. */
const STRONG = 4;

/** Numbers for the people of all parts: a part begins where the one before ends. */
function startsOf(parts: readonly LivingPart[]): number[] {
  let start = 0;
  return parts.map(({ part }) => {
    const from = start;
    start += part.ids.length;
    return from;
  });
}

/** A part whose docs have the numbers of one search. */
const numbered = (
  { part: { segment, ids, lastAt, sums }, gone }: LivingPart,
  from: number,
  { accepts, now }: Asked,
): Searched => ({
  ...{ segment, from },
  hidden: (doc) => gone?.has(doc - from) === true || !accepts(ids[doc - from] ?? ''),
  recency: (doc) => recency(lastAt[doc - from] ?? 0, now),
  tie: (doc) => Math.min(1, strength({ sum: sums[doc - from] ?? 0, count: 0 }, now) / STRONG),
});

/** The ids of the people in some parts whom the user met last, latest first; whom they never met come last. */
export function latestInParts(
  parts: readonly LivingPart[],
  most: number,
  accepts: Asked['accepts'],
): string[] {
  const starts = startsOf(parts);
  const best = bestOf(most);
  const ids: string[] = [];
  for (const [i, { part, gone }] of parts.entries())
    for (const [place, id] of part.ids.entries()) {
      ids.push(id);
      const score = part.lastAt[place] ?? 0;
      if (best.wants(score) && !gone?.has(place) && accepts(id))
        best.add({ doc: (starts[i] ?? 0) + place, score });
    }
  return best.list().flatMap(({ doc }) => ids[doc] ?? []);
}

/** The ids of the people in some parts whom a query means, best first. */
export function searchParts(parts: readonly LivingPart[], query: string, asked: Asked): string[] {
  const { most, errors } = asked;
  const starts = startsOf(parts);
  const searched = parts.map((one, i) => numbered(one, starts[i] ?? 0, asked));
  const found = search(searched, query, { most, ...(errors ? { errors } : {}) });
  return found.flatMap(({ doc }) => {
    const index = starts.findLastIndex((from) => from <= doc);
    return parts[index]?.part.ids[doc - (starts[index] ?? 0)] ?? [];
  });
}
