import { nearWords } from '../../core/search/near-words.ts';
import { errorsAllowed } from '../../core/search/typos.ts';
import { wordsOf } from '../../core/words.ts';
import type { Store } from '../open.ts';
import type { Text } from '../schema.ts';

/** So many texts with one word are looked at: a word that more have says little. */
const LOOKED_AT = 300;

/** Something that was written about somebody. */
export interface Written {
  kind: 'note' | 'interaction';
  /** Of the note or the interaction. */
  id: string;
  at: number;
}

/** Whole words, but for the last one, which may be unfinished. */
const rangeOf = (word: string, last: boolean): IDBKeyRange =>
  last ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word);

const has = ({ words }: Text, word: string, last: boolean): boolean =>
  words.some((one) => (last ? one.startsWith(word) : one === word));

/** Texts in which every word stands, found by the one that the fewest have. */
async function textsWith({ db }: Store, words: readonly string[]): Promise<Text[]> {
  const transaction = db.transaction('texts');
  const index = transaction.store.index('words');
  const isLast = (at: number) => at === words.length - 1;
  const keys = await Promise.all(
    words.map((word, at) => index.getAllKeys(rangeOf(word, isLast(at)), LOOKED_AT)),
  );
  const [fewest = []] = keys.toSorted((a, b) => a.length - b.length);
  const texts = await Promise.all([...new Set(fewest)].map((key) => transaction.store.get(key)));
  return texts.flatMap((text) =>
    text && words.every((word, at) => has(text, word, isLast(at))) ? [text] : [],
  );
}

/** So many letters of a word have to be right: the words that begin with them are looked through for one it was meant for. */
const RIGHT = 2;
/** So many of them at most, and so many that it may have been meant for. */
const CANDIDATES = 1_500;
const MEANT = 4;

/** The words of all texts that begin as a word does, each by one step in the index. */
async function beginningLike({ db }: Store, word: string): Promise<string[]> {
  const beginning = word.slice(0, RIGHT);
  const words: string[] = [];
  const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
  let cursor = await db.transaction('texts').store.index('words').openKeyCursor(range, 'nextunique');
  while (cursor && words.length < CANDIDATES) {
    words.push(String(cursor.key));
    cursor = await cursor.continue();
  }
  return words;
}

/** The word itself if any text has it, else those that it may have been meant for. */
async function meantBy(store: Store, word: string, last: boolean): Promise<string[]> {
  const known = await store.db.getKeyFromIndex('texts', 'words', rangeOf(word, last));
  if (known !== undefined || errorsAllowed(word) === 0) return [word];
  return nearWords(await beginningLike(store, word), word, last, MEANT);
}

/** All ways to take one of each list, the first `most` of them. */
const combined = (lists: readonly (readonly string[])[], most: number): string[][] =>
  lists.reduce<string[][]>(
    (ways, list) => ways.flatMap((way) => list.map((word) => [...way, word])).slice(0, most),
    [[]],
  );

/** Texts in which every word stands, or one that it may have been meant for. */
async function textsLike(store: Store, words: readonly string[]): Promise<Text[]> {
  const found = await textsWith(store, words);
  if (found.length > 0) return found;
  const lists = await Promise.all(words.map((word, at) => meantBy(store, word, at === words.length - 1)));
  const ways = combined(lists, MEANT * 2);
  return (await Promise.all(ways.map((way) => textsWith(store, way)))).flat();
}

/** Who is written about with every word of a query, and where, the latest first; each person once. */
export async function writtenAbout(store: Store, query: string): Promise<Map<string, Written>> {
  const words = wordsOf(query).slice(0, 16);
  if (words.length === 0) return new Map();
  const found = new Map<string, Written>();
  const texts = (await textsLike(store, words)).toSorted((a, b) => b.at - a.at);
  for (const { key, personIds, at } of texts) {
    const [name, id = ''] = key.split(/\/(.*)/su);
    const kind = name === 'notes' ? 'note' : 'interaction';
    for (const person of personIds) if (!found.has(person)) found.set(person, { kind, id, at });
  }
  return found;
}
