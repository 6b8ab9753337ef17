import { closingAt } from './closing-words.ts';
import { aboutAt } from './ends.ts';
import { AND, AT, ON, WITH } from './joining-words.ts';
import type { OpenText } from './open-text.ts';
import { plain } from './phrases.ts';

/** A place has so many words. */
const MOST_PLACE_WORDS = 4;

/** Where the place that begins here ends: "at the bakery"; undefined if none does. */
export function placeTo(open: OpenText, at: number): number | undefined {
  const item = open.itemAt(at);
  if (!AT.has(plain(item))) return undefined;
  let { to } = item;
  for (let count = 0; count < MOST_PLACE_WORDS; count += 1) {
    const next = open.itemAt(to);
    const word = plain(next);
    // "en el mar" is a place.
    const isOver = WITH.has(word) || AND.has(word) || (count > 0 && ON.has(word));
    if (next.is !== 'word' || isOver || aboutAt(open, to) || closingAt(open, to)) break;
    to = next.to;
  }
  return to;
}
