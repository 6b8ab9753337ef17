import { type Automaton, automatonOf, readOn, TOO_MANY } from './automaton.ts';
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

let made: { word: string; automaton: Automaton } | undefined;

/** One word is held against one segment after the other, and whoever reads a token from its beginning knows nothing of others. */
function sameAutomaton(word: string, most: 1 | 2): Automaton {
  if (made?.word !== word || made.automaton.most !== most)
    made = { word, automaton: automatonOf(word, most) };
  return made.automaton;
}

/** Up to this depth it is known beforehand which tokens are the first ones that begin otherwise. */
const KNOWN_DEPTH = 4;
const heads = new WeakMap<Segment, readonly Uint32Array[]>();

function headsAt(shared: Uint8Array, depth: number): Uint32Array {
  let count = 0;
  for (const same of shared) if (same < depth) count++;
  const found = new Uint32Array(count);
  for (let token = shared.length - 1; token >= 0; token--)
    if ((shared[token] ?? 0) < depth) found[--count] = token;
  return found;
}

/** By depth, the tokens that differ from the one before them within so many code units. */
function headsOf(segment: Segment): readonly Uint32Array[] {
  const before = heads.get(segment);
  if (before) return before;
  const { shared } = segment;
  const found = Array.from({ length: KNOWN_DEPTH + 1 }, (_, depth) => headsAt(shared, depth));
  heads.set(segment, found);
  return found;
}

/** Tells the next token after one that does not begin with the same `depth` code units. Asked for ever later tokens. */
function nextIn(segment: Segment): (token: number, depth: number) => number {
  const [all, { length }] = [headsOf(segment), segment.shared];
  const places = new Uint32Array(KNOWN_DEPTH + 1);
  return (token, depth) => {
    const known = all[depth];
    if (!known) return token + 1;
    let place = places[depth] ?? 0;
    while (place < known.length && (known[place] ?? 0) <= token) place++;
    places[depth] = place;
    return known[place] ?? length;
  };
}

/**
 * The tokens that a word of 4 characters or more may have been meant for, in their order: those within the errors that are
 * allowed (a code unit missing, too many or wrong, or two neighbours swapped), or with `asBeginning` those that begin with
 * something that is.
 */
export function typos(segment: Segment, word: string, asBeginning: boolean): Typo[] {
  const most = errorsAllowed(word);
  if (most === 0) return [];
  const automaton = sameAutomaton(word.slice(0, LONGEST_TOKEN), most);
  const { units, starts } = segment;
  const next = nextIn(segment);
  const found: Typo[] = [];
  let dead = 0;
  let token = 0;
  while (token < segment.shared.length) {
    const shared = segment.shared[token] ?? 0;
    if (dead === 0 || shared < dead)
      dead = readOn(automaton, units, starts[token] ?? 0, lengthOf(segment, token), shared);
    const depth = dead || lengthOf(segment, token);
    const whole = dead ? TOO_MANY : (automaton.whole[depth] ?? TOO_MANY);
    const errors = asBeginning ? (automaton.beginning[depth] ?? TOO_MANY) : whole;
    if (errors !== TOO_MANY) found.push({ token, errors });
    // Whatever begins so is of no use either: it is not even looked at.
    token = dead && errors === TOO_MANY ? next(token, dead) : token + 1;
  }
  return found;
}
