/** A doc that a query found. The higher the score, the better; scores of different queries do not compare. */
export interface Found {
  doc: number;
  score: number;
}

const inOrder = (one: Found, other: Found): number => other.score - one.score || one.doc - other.doc;

/** Keeps the best of many, without sorting them all. */
export interface Best {
  /** Whether one with this score at the most can still be among the best. */
  wants(score: number): boolean;
  add(found: Found): void;
  /** The best, each doc once, by falling score and then by doc. */
  list(): Found[];
}

/** @param most how many to keep. */
export function bestOf(most: number): Best {
  let kept: Found[] = [];
  let worst = Number.NEGATIVE_INFINITY;
  const tidy = (): void => {
    const docs = new Set<number>();
    kept = kept.sort(inOrder).filter(({ doc }) => docs.size < most && !docs.has(doc) && docs.add(doc));
    if (kept.length >= most) worst = kept.at(-1)?.score ?? worst;
  };
  return {
    wants: (score) => score >= worst,
    add(found) {
      kept.push(found);
      // Twice as many and some more may wait: so each is sorted in a batch, and a batch costs its own length.
      if (kept.length >= 2 * most + 256) tidy();
    },
    list() {
      tidy();
      return kept;
    },
  };
}
