import { fold } from '../words.ts';

/** So much stands before the word that was found, in code units, so that it is read in its sentence. */
const BEFORE = 40;

/** Where in a text the first word begins that begins with one of some folded words; 0 if there is none. */
function placeIn(text: string, words: readonly string[]): number {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word);
    if (words.some((one) => folded.startsWith(one))) return index;
  }
  return 0;
}

/**
 * The part of a text around the first of some folded words, cut between words where there are any.
 * @param most the longest it may be, in code units, without the marks that something was cut.
 */
export function passageOf(text: string, words: readonly string[], most: number): string {
  const place = text.length <= most ? 0 : placeIn(text, words);
  const space = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const from = place <= BEFORE ? 0 : space > 0 && space <= place ? space : place;
  const passage = text.slice(from, from + most).replace(/[\ud800-\udbff]$/u, '');
  return `${from > 0 ? '…' : ''}${passage}${from + most < text.length ? '…' : ''}`;
}
