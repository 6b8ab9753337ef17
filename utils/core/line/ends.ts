import { ABOUT, AND, AT, ON, WITH } from './joining-words.ts';
import type { Item, OpenText } from './open-text.ts';
import { phraseAt, plain } from './phrases.ts';

const MOST_ABOUT_WORDS = 3;
const ABOUTS = new Set(ABOUT);

/** The word behind which the text stands, at a place. */
export const aboutAt = (open: OpenText, at: number) =>
  phraseAt(open, at, (phrase) => ABOUTS.has(phrase), MOST_ABOUT_WORDS);

/** Whether a word ends what it says: "coffee." and "coffee Tue with", but not "coffee machine". @param behind what stands there. */
export function ends(open: OpenText, behind: Item): boolean {
  const day = open.shortDayAt(behind.from);
  const item = day && day.short !== 'doubtful' ? open.itemAt(day.to) : behind;
  if (item.is !== 'word' && item.is !== 'mark') return true;
  if (item.is === 'mark')
    return !/[\p{L}\p{N}'’%&/_=-]/u.test(item.text) || /\s/u.test(open.text[item.from - 1] ?? '');
  const word = plain(item);
  if (word === 'à' && !/^\p{Lu}/u.test(open.itemAt(item.to).text)) return false;
  return (
    WITH.has(word) || AND.has(word) || AT.has(word) || ON.has(word) || aboutAt(open, item.from) !== undefined
  );
}
