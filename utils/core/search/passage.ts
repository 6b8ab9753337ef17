import { lettersOf } from './letters.ts';
import { tokensOf } from './tokens.ts';

/** So much stands before the word that was found, in code units, so that it is read in its sentence. */
const BEFORE = 40;

/** Where in a text the first word begins that one of some tokens is, or begins; 0 if there is none. */
function placeIn(text: string, tokens: readonly string[]): number {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    const own = tokensOf(word).find((each) => tokens.some((one) => each.startsWith(one)));
    // Where there are no spaces, it may stand in the middle of what looks like one word.
    if (own !== undefined) return index + Math.max(0, lettersOf(word).indexOf(own));
  }
  return 0;
}

/**
 * The part of a text around the first of some tokens, cut between words where there are any.
 * @param most the longest it may be, in code units, without the marks that something was cut.
 */
export function passageOf(text: string, tokens: readonly string[], most: number): string {
  const place = text.length <= most ? 0 : placeIn(text, tokens);
  const space = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const from = place <= BEFORE ? 0 : space > 0 && space <= place ? space : place;
  const passage = text.slice(from, from + most).replace(/[\ud800-\udbff]$/u, '');
  return `${from > 0 ? '…' : ''}${passage}${from + most < text.length ? '…' : ''}`;
}
