import { LONGEST_TOKEN } from './tokens.ts';

/** No number of errors that is allowed. */
export const TOO_MANY = 255;

/** Places on each level of `states`: one for every number of errors, 0 to 2. */
const LEVEL = 3;

/**
 * A word as an automaton that reads a token and counts errors, all its states at once in the bits of a few numbers (after
 * Wu and Manber 1992, with swapped neighbours as one error). It remembers what it knew after each code unit of the token,
 * so that the next token is read from where it differs.
 */
export interface Automaton {
  most: number;
  /** Bit i of `hits[unit]`: the word has that code unit at i. Beyond its end there is no hit. */
  hits: Uint32Array;
  /** Bit i of `states[LEVEL * depth + e]`: after `depth` code units, i of the word's may be used up with e errors. */
  states: Int32Array;
  /** The fewest errors with which the whole word is used up at a depth; and at that depth or before it. */
  whole: Uint8Array;
  beginning: Uint8Array;
  /** The bit that means that the word is used up. */
  used: number;
}

/** The automaton of a word of at most 24 code units, longer than `most`, before it has read anything. */
export function automatonOf(word: string, most: 1 | 2): Automaton {
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  // What is beyond it is read as no hit, but slowly: most units of most tokens are below.
  const hits = new Uint32Array(Math.max(127, ...units) + 1);
  for (const [at, unit] of units.entries()) hits[unit] = (hits[unit] ?? 0) | (1 << at);
  const states = new Int32Array(LEVEL * (LONGEST_TOKEN + 1));
  for (let errors = 0; errors <= most; errors++) states[errors] = (2 << errors) - 1;
  const levels = (): Uint8Array => new Uint8Array(LONGEST_TOKEN + 1).fill(TOO_MANY);
  return { most, hits, states, whole: levels(), beginning: levels(), used: 1 << word.length };
}

/**
 * Reads the code unit of a token that ends at `depth` (from 1), after `last`, the one before it. Says whether any longer
 * token can still be within the errors.
 */
function read(automaton: Automaton, depth: number, unit: number, last: number): boolean {
  const { most, hits, states, whole, beginning, used } = automaton;
  const hit = hits[unit] ?? 0;
  const swapped = depth > 1 ? hit & ((hits[last] ?? 0) >>> 1) : 0;
  const now = LEVEL * depth;
  const cleanest = ((states[now - LEVEL] ?? 0) & hit) << 1;
  states[now] = cleanest;
  let alive = cleanest;
  let fewest = cleanest & used ? 0 : TOO_MANY;
  for (let errors = 1; errors <= most; errors++) {
    const was = states[now - LEVEL + errors] ?? 0;
    const cleanerWas = states[now - LEVEL + errors - 1] ?? 0;
    const cleaner = states[now + errors - 1] ?? 0;
    // In this order: the same, one too many in the token, a wrong one or one too few, two that changed places.
    const reached = ((was & hit) << 1) | cleanerWas | ((cleanerWas | cleaner) << 1);
    const bits = reached | (swapped && ((states[now - 2 * LEVEL + errors - 1] ?? 0) & swapped) << 2);
    states[now + errors] = bits & (2 * used - 1);
    alive |= states[now + errors] ?? 0;
    if (fewest === TOO_MANY && bits & used) fewest = errors;
  }
  whole[depth] = fewest;
  beginning[depth] = Math.min(fewest, beginning[depth - 1] ?? TOO_MANY);
  return alive !== 0;
}

/**
 * Reads `length` code units that begin at `start`, those before `from` of which were read before. Gives the depth after which
 * it was of no use to read on, or 0.
 */
export function readOn(
  automaton: Automaton,
  units: Uint16Array,
  start: number,
  length: number,
  from = 0,
): number {
  let last = from > 0 ? (units[start + from - 1] ?? 0) : 0;
  for (let depth = from + 1; depth <= length; depth++) {
    const unit = units[start + depth - 1] ?? 0;
    if (!read(automaton, depth, unit, last)) return depth;
    last = unit;
  }
  return 0;
}
