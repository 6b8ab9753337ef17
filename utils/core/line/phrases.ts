import type { Item, OpenText } from './open-text.ts';

/** A word as the tables have it. Unless it begins the line, one that is all capitals is a name of something: MIT, CON. */
export const plain = ({ is, text }: Item): string =>
  (is === 'word' || is === 'mark') && !/^\p{Lu}{2,}$/u.test(text) ? text.toLowerCase() : '';

/** The longest of some phrases that stands at a place, with where it ends; undefined for none. */
export function phraseAt(
  open: OpenText,
  at: number,
  has: (phrase: string) => boolean,
  most: number,
): { phrase: string; from: number; to: number } | undefined {
  let [phrase, to, longest] = ['', at, undefined as { phrase: string; from: number; to: number } | undefined];
  const { from } = open.itemAt(at);
  for (let count = 0; count < most; count += 1) {
    const item = open.itemAt(to);
    const word = plain(item);
    if (word === '') break;
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    to = item.to;
    if (has(phrase)) longest = { phrase, from, to };
  }
  return longest;
}
