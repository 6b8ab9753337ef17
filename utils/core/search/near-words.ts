import { type Automaton, automatonOf, readOn, TOO_MANY } from './automaton.ts';
import { LONGEST_TOKEN } from './tokens.ts';
import { errorsAllowed } from './typos.ts';

/** What a word of a sorted list is beside the one that was meant, and where the list is to be gone on with. */
export interface Step {
  /** The errors between them; undefined if they are more than allowed. */
  errors?: number;
  /** No word after this one and before that may have been meant. */
  next: string;
}

/** How far a candidate can be read, and whether it could be read on. */
function readTo(automaton: Automaton, candidate: string): { depth: number; isAlive: boolean } {
  const length = Math.min(candidate.length, LONGEST_TOKEN);
  const units = Uint16Array.from({ length }, (_, at) => candidate.charCodeAt(at));
  const dead = readOn(automaton, units, 0, length);
  return { depth: dead || length, isAlive: dead === 0 };
}

const after = (word: string): string => `${word}\0`;

/** The first string that does not begin with the first `length` code units of a word, and comes after those that do. */
function afterAllOf(word: string, length: number): string {
  const unit = word.charCodeAt(length - 1);
  return unit === 0xffff ? after(word) : word.slice(0, length - 1) + String.fromCharCode(unit + 1);
}

/**
 * Goes through a list of words sorted by code units, as an index is, without looking at those that cannot be meant: says of
 * each where to go on.
 * @param asBeginning the word may be unfinished.
 */
export function stepsTo(word: string, asBeginning: boolean): (candidate: string) => Step {
  const most = errorsAllowed(word);
  if (most === 0) return () => ({ next: '\uffff' });
  const automaton = automatonOf(word.slice(0, LONGEST_TOKEN), most);
  return (candidate) => {
    const { depth, isAlive } = readTo(automaton, candidate);
    const whole = isAlive ? (automaton.whole[depth] ?? TOO_MANY) : TOO_MANY;
    const errors = asBeginning ? (automaton.beginning[depth] ?? TOO_MANY) : whole;
    if (errors !== TOO_MANY) return { errors, next: after(candidate) };
    return { next: isAlive ? after(candidate) : afterAllOf(candidate, depth) };
  };
}
