import { automatonOf, read, TOO_MANY } from './automaton.ts';
import { LONGEST_TOKEN } from './tokens.ts';
import { errorsAllowed } from './typos.ts';

/** The errors between a word and a candidate, TOO_MANY if they are more than allowed. */
function errorsIn(word: string, candidate: string, asBeginning: boolean): number {
  const most = errorsAllowed(word);
  if (most === 0) return TOO_MANY;
  const automaton = automatonOf(word.slice(0, LONGEST_TOKEN), most);
  const length = Math.min(candidate.length, LONGEST_TOKEN);
  let [depth, last] = [0, 0];
  while (depth < length) {
    const unit = candidate.charCodeAt(depth);
    depth += 1;
    if (!read(automaton, depth, unit, last)) break;
    last = unit;
  }
  if (asBeginning) return automaton.beginning[depth] ?? TOO_MANY;
  return depth === length ? (automaton.whole[depth] ?? TOO_MANY) : TOO_MANY;
}

/**
 * Those of some words that a word may have been meant for, with the fewest errors first; at most `most`.
 * @param asBeginning the word may be unfinished.
 */
export function nearWords(
  candidates: readonly string[],
  word: string,
  asBeginning: boolean,
  most: number,
): string[] {
  return candidates
    .map((candidate) => ({ candidate, errors: errorsIn(word, candidate, asBeginning) }))
    .filter(({ errors }) => errors !== TOO_MANY)
    .toSorted((a, b) => a.errors - b.errors || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
