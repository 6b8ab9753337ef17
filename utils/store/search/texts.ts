import type { IDBPIndex } from 'idb';
import { stepsTo } from '../../core/search/near-words.ts';
import { wordTokens } from '../../core/search/tokens.ts';
import { errorsAllowed } from '../../core/search/typos.ts';
import type { Store } from '../open.ts';
import type { Schema, Text } from '../schema.ts';

type Signal = AbortSignal | undefined;
type Index = IDBPIndex<Schema, ['texts'], 'texts', 'words'>;

/** So many places of a word are known in a query: a word that stands in more texts says little. */
const PLACES = 2_000;
/** So many texts are read for a query. */
const READ = 300;

/** Something that was written about somebody. */
export interface Written {
  kind: 'note' | 'interaction';
  /** Of the note or the interaction. */
  id: string;
  at: number;
  /** The words by which it was found. */
  words: readonly string[];
}

/** Whole words, but for the last one, which may be unfinished. */
const rangeOf = (word: string, last: boolean): IDBKeyRange =>
  last ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word);

const has = ({ words }: Text, word: string, last: boolean): boolean =>
  words.some((one) => (last ? one.startsWith(word) : one === word));

/** The last places of a word. */
async function lastPlaces(index: Index, range: IDBKeyRange): Promise<string[]> {
  const places: string[] = [];
  let cursor = await index.openKeyCursor(range, 'prev');
  while (cursor && places.length < READ) {
    places.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return places;
}

/** Where a word stands. Notes come after all interactions: of a word with many places the last are looked at too. */
async function placesOf(index: Index, range: IDBKeyRange): Promise<{ keys: Set<string>; all: boolean }> {
  const keys = await index.getAllKeys(range, PLACES);
  const all = keys.length < PLACES;
  return { keys: new Set(all ? keys : [...(await lastPlaces(index, range)), ...keys]), all };
}

/** Texts in which every word stands. Of words that stand in very many texts, some of those. */
async function textsWith({ db }: Store, words: readonly string[]): Promise<Text[]> {
  const transaction = db.transaction('texts');
  const index = transaction.store.index('words');
  const isLast = (at: number) => at === words.length - 1;
  const places = await Promise.all(words.map((word, at) => placesOf(index, rangeOf(word, isLast(at)))));
  const [fewest, ...others] = places.toSorted((a, b) => a.keys.size - b.keys.size);
  const left = [...(fewest?.keys ?? [])]
    .filter((key) => others.every(({ keys, all }) => !all || keys.has(key)))
    // Where it is not known whether a word stands, those come first of which it is known.
    .map((key) => ({ key, known: others.filter(({ keys }) => keys.has(key)).length }))
    .toSorted((a, b) => b.known - a.known)
    .slice(0, READ);
  const texts = await Promise.all(left.map(({ key }) => transaction.store.get(key)));
  return texts.flatMap((text) =>
    text && words.every((word, at) => has(text, word, isLast(at))) ? [text] : [],
  );
}

/** So many words are looked at for those that one may have been meant for, and so many of these are tried. */
const LOOKS = 400;
const MEANT = 4;

interface WordCursor {
  key: string;
  continue(key: string): Promise<WordCursor | null>;
}

/** The words of all texts that one may have been meant for, by jumps in the index. Its first letter has to be right. */
async function nearWords({ db }: Store, word: string, last: boolean, signal: Signal): Promise<string[]> {
  const step = stepsTo(word, last);
  const near: { word: string; errors: number }[] = [];
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const words = db.transaction('texts').store.index('words');
  let cursor = (await words.openKeyCursor(rangeOf(first, true))) as unknown as WordCursor | null;
  for (let looks = 0; cursor && looks < LOOKS && !signal?.aborted; looks += 1) {
    const { errors, next } = step(cursor.key);
    if (errors !== undefined) near.push({ word: cursor.key, errors });
    cursor = await cursor.continue(next);
  }
  return near
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, MEANT)
    .map((one) => one.word);
}

/** The word itself if any text has it, else those that it may have been meant for. */
async function meantBy(store: Store, word: string, last: boolean, signal: Signal): Promise<string[]> {
  const known = await store.db.getKeyFromIndex('texts', 'words', rangeOf(word, last));
  if (known !== undefined || errorsAllowed(word) === 0) return [word];
  return nearWords(store, word, last, signal);
}

/** All ways to take one of each list, the first `most` of them. */
const combined = (lists: readonly (readonly string[])[], most: number): string[][] =>
  lists.reduce<string[][]>(
    (ways, list) => ways.flatMap((way) => list.map((word) => [...way, word])).slice(0, most),
    [[]],
  );

type Way = { words: readonly string[]; texts: Text[] };

/** Texts in which every word stands, or one that it may have been meant for. */
async function textsLike(store: Store, words: readonly string[], signal: Signal): Promise<Way[]> {
  const texts = await textsWith(store, words);
  if (texts.length > 0 || signal?.aborted) return [{ words, texts }];
  const lists = await Promise.all(
    words.map((word, at) => meantBy(store, word, at === words.length - 1, signal)),
  );
  const ways = combined(lists, MEANT * 2);
  return Promise.all(ways.map(async (way) => ({ words: way, texts: await textsWith(store, way) })));
}

function writtenIn({ key, at }: Text, words: readonly string[]): Written {
  const [name, id = ''] = key.split(/\/(.*)/su);
  return { kind: name === 'notes' ? 'note' : 'interaction', id, at, words };
}

/**
 * Who is written about with every word of a query, and where, the latest first; each person once.
 * @param withMistakes where nothing has every word, texts with words that may have been meant.
 * @param signal once it is aborted nobody waits for the answer, and little more is read for it.
 */
export async function writtenAbout(
  store: Store,
  query: string,
  withMistakes: boolean,
  signal?: Signal,
): Promise<Map<string, Written>> {
  const words = wordTokens(query).slice(0, 16);
  if (words.length === 0) return new Map();
  const found = new Map<string, Written>();
  const ways = withMistakes
    ? await textsLike(store, words, signal)
    : [{ words, texts: await textsWith(store, words) }];
  const all = ways.flatMap((way) => way.texts.map((text) => ({ text, words: way.words })));
  for (const { text, words: by } of all.toSorted((a, b) => b.text.at - a.text.at))
    for (const person of text.personIds) if (!found.has(person)) found.set(person, writtenIn(text, by));
  return found;
}
