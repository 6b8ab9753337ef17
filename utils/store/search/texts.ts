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

/** Who is written about with every word of a query, and where, the latest first; each person once. */
export async function writtenAbout(store: Store, query: string): Promise<Map<string, Written>> {
  const words = wordsOf(query).slice(0, 16);
  if (words.length === 0) return new Map();
  const found = new Map<string, Written>();
  const texts = (await textsWith(store, words)).toSorted((a, b) => b.at - a.at);
  for (const { key, personIds, at } of texts) {
    const [name, id = ''] = key.split(/\/(.*)/su);
    const kind = name === 'notes' ? 'note' : 'interaction';
    for (const person of personIds) if (!found.has(person)) found.set(person, { kind, id, at });
  }
  return found;
}
