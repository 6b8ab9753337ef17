import { LIMITS } from '../limits.ts';
import { closingAt } from './closing-words.ts';
import type { LineContext, LinePerson } from './entry.ts';
import { AND, NO_NAMES, NOT_PEOPLE, PARTICLES, WITH } from './joining-words.ts';
import type { Item, OpenText } from './open-text.ts';
import { personCalled } from './people.ts';

/** Somebody in the text, with their place. */
export interface Named {
  from: number;
  to: number;
  person: LinePerson;
}

const MOST_WORDS = 5;
/** Scripts without capitals: a short word in them may be a name. */
const UNCASED = /^(?:(?!\p{sc=Hiragana})[\p{Lo}\p{M}ー・]){1,12}(?:さん|さま|くん|ちゃん|先生|氏|様)?$/u;
const CASED = /^\p{Lu}/u;
/** IBM, API: not somebody, unless they are known. */
const CAPITALS = /^[\p{Lu}\p{N}.&/-]{2,}$/u;
const INITIAL = /^\p{Lu}\.$/u;
const HONORIFIC = /(?:さん|さま|くん|ちゃん|先生|氏|様)$/u;

function isNameWord(text: string): boolean {
  if (NOT_PEOPLE.has(text.toLowerCase()) || /[\p{N}/]|['’]s$/u.test(text)) return false;
  if (INITIAL.test(text)) return true;
  return UNCASED.test(text) || (CASED.test(text) && !CAPITALS.test(text) && text.length > 1);
}

/** The words from a place on that stand beside each other with a space. A day is one, if it is called so: "Sunday". */
function wordsFrom(open: OpenText, at: number): Item[] {
  const words: Item[] = [];
  for (let to = at; words.length < MOST_WORDS; ) {
    const item = open.itemAt(to);
    const isDayName = item.is === 'date' && words.length === 0 && /^\p{Lu}\p{Ll}+$/u.test(item.text);
    if (item.is !== 'word' && !isDayName) break;
    if (words.length > 0 && (item.from !== to + 1 || closingAt(open, item.from))) break;
    words.push(item);
    to = item.to;
  }
  return words;
}

/** How many of the words are a name by how they are written. */
function written(words: readonly Item[]): number {
  const [first] = words;
  if (!first || !isNameWord(first.text) || NO_NAMES.has(first.text.toLowerCase())) return 0;
  const isUncased = UNCASED.test(first.text);
  let count = 1;
  for (let i = 1; i < words.length; i += 1) {
    const text = words[i]?.text ?? '';
    if (AND.has(text) || WITH.has(text)) break;
    if (isNameWord(text) && UNCASED.test(text) === isUncased) count = i + 1;
    else if (!PARTICLES.has(text.toLowerCase())) break;
    if (isUncased && count === 2) break;
  }
  if (isUncased && !/^\p{sc=Han}+$/u.test(words[1]?.text ?? '')) count = 1;
  return first.is === 'date' && count === 1 ? 0 : count;
}

const joined = (words: readonly Item[], count: number): string =>
  words
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ')
    .replace(HONORIFIC, '');

/** How many of the words are the longest name by which somebody is known. */
function known(words: readonly Item[], context: LineContext): number {
  if (NO_NAMES.has(words[0]?.text ?? '')) return 0;
  for (let count = Math.min(words.length, 4); count > 0; count -= 1)
    if (context.peopleCalled(joined(words, count), false).length > 0) return count;
  return 0;
}

/**
 * The one name at a place. What is written as a longer name than anybody's who is known is somebody else's.
 * @param mayBeNew whether somebody who is not known is one.
 */
export function nameAt(
  open: OpenText,
  at: number,
  mayBeNew: boolean,
  context: LineContext,
): Named | undefined {
  const item = open.itemAt(at);
  if (item.is === 'quotation')
    return item.value.length <= LIMITS.name && mayBeNew
      ? { from: item.from, to: item.to, person: personCalled(item.value, false, context) }
      : undefined;
  const words = wordsFrom(open, at);
  const [asKnown, asWritten] = [known(words, context), written(words)];
  const count = asKnown >= asWritten ? asKnown : mayBeNew ? asWritten : 0;
  const [first, last] = [words[0], words[count - 1]];
  const name = joined(words, count);
  if (!first || !last || name.length > LIMITS.name) return undefined;
  return { from: first.from, to: last.to, person: personCalled(name, false, context) };
}
