import { type Automaton, automatonOf, read, TOO_MANY } from './automaton.ts';
import { lengthOf } from './lookup.ts';
import type { Segment } from './segment.ts';
import { LONGEST_TOKEN } from './tokens.ts';

/** A token that a word may have been meant for, with the errors that lie between, 0 to 2. */
export interface Typo {
  token: number;
  errors: number;
}

/** How many errors a word may have: none below 4 characters, 1 below 8, else 2. */
export function errorsAllowed(word: string): 0 | 1 | 2 {
  const { length } = Array.from(word);
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

// Chosen by measuring one word against 80,000 invented names in Node 24 on two cores. Neighbours in the order share what was
// read, and what cannot match any more is not read on: p50 0.3 ms and p95 0.6 ms for words of 4 to 7 characters, 0.6 and
// 0.8 ms for longer ones. Each token in full with the same automaton: p50 13 to 14 ms. The table of distances with tokens of
// about the same length alone: p50 70 ms.

/** Reads a token from `from` code units on. Gives the depth after which it was of no use to read on, or 0. */
function readToken(automaton: Automaton, segment: Segment, token: number, from: number): number {
  const start = segment.starts[token] ?? 0;
  const length = lengthOf(segment, token);
  let last = from > 0 ? (segment.units[start + from - 1] ?? 0) : 0;
  for (let depth = from + 1; depth <= length; depth++) {
    const unit = segment.units[start + depth - 1] ?? 0;
    if (!read(automaton, depth, unit, last)) return depth;
    last = unit;
  }
  return 0;
}

/**
 * The tokens that a word of 4 characters or more may have been meant for, in their order: those within the errors that are
 * allowed (a code unit missing, too many or wrong, or two neighbours swapped), or with `asBeginning` those that begin with
 * something that is.
 */
export function typos(segment: Segment, word: string, asBeginning: boolean): Typo[] {
  const most = errorsAllowed(word);
  if (most === 0) return [];
  const automaton = automatonOf(word.slice(0, LONGEST_TOKEN), most);
  const found: Typo[] = [];
  let dead = 0;
  for (let token = 0; token < segment.shared.length; token++) {
    const shared = segment.shared[token] ?? 0;
    if (dead === 0 || shared < dead) dead = readToken(automaton, segment, token, shared);
    const depth = dead || lengthOf(segment, token);
    const whole = dead ? TOO_MANY : (automaton.whole[depth] ?? TOO_MANY);
    const errors = asBeginning ? (automaton.beginning[depth] ?? TOO_MANY) : whole;
    if (errors !== TOO_MANY) found.push({ token, errors });
  }
  return found;
}
