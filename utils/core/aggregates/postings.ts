import { each, type Steps } from '../steps.ts';
import type { Block, WordLists } from './block.ts';
import { OfWords } from './of-words.ts';

/** For each word who has it: stretches of one list. People are their places among all, in the order of their ids. */
export interface Postings {
  words: readonly string[];
  /** The place of each word in `words`. */
  places: ReadonlyMap<string, number>;
  starts: Uint32Array;
  ends: Uint32Array;
  people: Uint32Array;
  amounts: Uint8Array;
  flags: Uint8Array;
  found: OfWords;
}

interface Begun {
  words: string[];
  places: Map<string, number>;
  counts: number[];
}

const NOWHERE = 0xffffffff;

/** The place of each word of a list among all words; none for a word that stands for nothing. */
function placed(lists: WordLists, begun: Begun, stand: (word: string) => string | undefined): Uint32Array {
  return Uint32Array.from(lists.words, (own) => {
    const word = stand(own);
    if (word === undefined) return NOWHERE;
    const known = begun.places.get(word);
    if (known !== undefined) return known;
    begun.places.set(word, begun.words.length);
    return begun.words.push(word) - 1;
  });
}

const empty = ({ words, places, counts }: Begun): Postings => {
  const starts = new Uint32Array(words.length + 1);
  for (let at = 0; at < words.length; at++) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
  const all = starts[words.length] ?? 0;
  return {
    ...{ words, places, starts, ends: starts.slice(0, words.length) },
    ...{ people: new Uint32Array(all), amounts: new Uint8Array(all), flags: new Uint8Array(all) },
    found: new OfWords(),
  };
};

/** One more of a word. Who has two words that stand for one has it once. */
function put(postings: Postings, word: number, person: number, amount: number, flag: number): void {
  const { starts, ends, people, amounts, flags } = postings;
  const end = ends[word] ?? 0;
  const isSame = end > (starts[word] ?? 0) && people[end - 1] === person;
  const at = isSame ? end - 1 : end;
  people[at] = person;
  amounts[at] = Math.min(255, (amounts[at] ?? 0) + amount);
  flags[at] = (flags[at] ?? 0) | flag;
  ends[word] = at + 1;
}

/**
 * Who has each word of the blocks. Linear in them, a step for each.
 * @param blocks in the order of their people.
 * @param stand the word that stands for one, if any does.
 */
export function* postingsOf(
  blocks: readonly Block[],
  listsOf: (block: Block) => WordLists,
  stand: (word: string) => string | undefined = (word) => word,
): Steps<Postings> {
  const begun: Begun = { words: [], places: new Map(), counts: [] };
  const own: Uint32Array[] = [];
  yield* each(blocks, 8, (block) => {
    const lists = listsOf(block);
    const places = placed(lists, begun, stand);
    own.push(places);
    for (const at of lists.at) {
      const place = places[at] ?? NOWHERE;
      if (place !== NOWHERE) begun.counts[place] = (begun.counts[place] ?? 0) + 1;
    }
  });
  const postings = empty(begun);
  let first = 0;
  yield* each(blocks.entries(), 8, ([number, block]) => {
    const { starts, at, amounts, flags } = listsOf(block);
    for (let person = 0; person < block.ids.length; person++)
      for (let i = starts[person] ?? 0; i < (starts[person + 1] ?? 0); i++) {
        const place = own[number]?.[at[i] ?? 0] ?? NOWHERE;
        if (place !== NOWHERE) put(postings, place, first + person, amounts[i] ?? 0, flags[i] ?? 0);
      }
    first += block.ids.length;
  });
  return postings;
}
