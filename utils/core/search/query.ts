import { bestOf, type Found } from './best.ts';
import { eachMatch, type Sought } from './match.ts';
import type { Segment } from './segment.ts';
import { queryTokens } from './tokens.ts';
import { errorsAllowed } from './typos.ts';

/**
 * A segment, with which of its docs are not to be found in it, such as those that a newer segment has again. Beside others its
 * docs may be numbered from `from` on, 0 if nothing is said. `recency` and `tie` give 0 to 1 for a doc, and only decide between
 * docs that match alike.
 */
export interface Searched {
  segment: Segment;
  from?: number;
  hidden: (doc: number) => boolean;
  recency?: (doc: number) => number;
  tie?: (doc: number) => number;
}

/** What is wanted. */
export interface Wanted {
  most: number;
  /**
   * `none`: no errors are looked for: those without come first anyhow, and are found in a fraction of the time. `all`: it is
   * known that too few match without.
   */
  errors?: 'none' | 'all';
}

/** What is looked at of a query: nobody types more, and a pasted page must not keep the search busy. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 16;

/** The shares of a score, of which one step of a field's weight is 1: together they stay below it. */
const RECENCY = 0.6;
const TIE = 0.3;

const share = (value: number | undefined): number => Math.min(1, Math.max(0, value || 0));

function pass(segments: readonly Searched[], sought: Sought, wanted: Wanted): Found[] {
  const best = bestOf(wanted.most);
  for (const { segment, from = 0, hidden, recency, tie } of segments)
    eachMatch(segment, sought, (row, points) => {
      if (!best.wants(points + RECENCY + TIE)) return;
      const doc = (segment.docs[row] ?? 0) + from;
      if (hidden(doc)) return;
      const score = points + RECENCY * share(recency?.(doc)) + TIE * share(tie?.(doc));
      if (best.wants(score)) best.add({ doc, score });
    });
  return best.list();
}

/**
 * The docs in which every word of the query matches some token, best first: those with fewer errors, then with more whole words
 * rather than beginnings, then in heavier fields, then by `recency` and `tie`, then the lower doc. Errors are only looked for
 * when fewer than `most` docs match without. Of a long query the beginning counts; one without a letter or digit finds nothing.
 */
export function search(segments: readonly Searched[], query: string, wanted: Wanted): Found[] {
  const words = queryTokens(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  if (words.length === 0 || !(wanted.most >= 1)) return [];
  if (wanted.errors !== 'all' || !words.some(errorsAllowed)) {
    const found = pass(segments, { words, withTypos: false }, wanted);
    if (wanted.errors === 'none' || found.length >= wanted.most || !words.some(errorsAllowed)) return found;
  }
  return pass(segments, { words, withTypos: true }, wanted);
}
