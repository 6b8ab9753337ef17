import type { Segment } from './segment.ts';

/** How a token's beginning compares with a prefix, by code units: below 0, 0 if it begins so, above 0. */
function compare(segment: Segment, token: number, prefix: string): number {
  const start = segment.starts[token] ?? 0;
  const end = segment.starts[token + 1] ?? 0;
  for (let at = 0; at < prefix.length; at++) {
    if (start + at === end) return -1;
    const difference = (segment.units[start + at] ?? 0) - prefix.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first token that compares above `bound`, which is −1 or 0. */
function firstAbove(segment: Segment, prefix: string, bound: number): number {
  let low = 0;
  let high = segment.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Math.sign(compare(segment, middle, prefix)) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that begin with a prefix, as [from, to). If the prefix is a token itself, it is the first of them. */
export const tokenRange = (segment: Segment, prefix: string): [from: number, to: number] => [
  firstAbove(segment, prefix, -1),
  firstAbove(segment, prefix, 0),
];

/** How long a token is, in UTF-16 code units. */
export const lengthOf = (segment: Segment, token: number): number =>
  (segment.starts[token + 1] ?? 0) - (segment.starts[token] ?? 0);

/** Which rows of `segment.docs` have a token, and the weight of the heaviest field of each that has it. */
export function postings(segment: Segment, token: number): { rows: Uint32Array; weights: Uint8Array } {
  const from = segment.firsts[token] ?? 0;
  const to = segment.firsts[token + 1] ?? from;
  return { rows: segment.rows.subarray(from, to), weights: segment.weights.subarray(from, to) };
}
