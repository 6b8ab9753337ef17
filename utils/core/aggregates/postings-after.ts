import type { Postings } from './postings.ts';

/** What somebody says with a word: the numbers of its entry. */
export interface Said {
  amount: number;
  flag: number;
}

/** The words of somebody who changed, as they are now; and whoever had one of them before. */
export interface Changed {
  person: number;
  before: ReadonlyMap<string, Said>;
  now: ReadonlyMap<string, Said>;
}

/** One entry that goes, comes or becomes another. */
interface Edit {
  word: number;
  /** Where it stands, or before which it comes. */
  at: number;
  person: number;
  takes: 0 | 1;
  put?: Said;
}

/** Where somebody stands, or would stand, in the stretch of a word. */
function placeOf({ starts, ends, people }: Postings, word: number, person: number): number {
  let [low, high] = [starts[word] ?? 0, ends[word] ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] ?? 0) < person) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of some postings, with those that nobody had so far. */
function wordsWith(postings: Postings, changed: readonly Changed[]): Pick<Postings, 'words' | 'places'> {
  const fresh = new Set(
    changed.flatMap(({ now }) => [...now.keys()].filter((one) => !postings.places.has(one))),
  );
  if (fresh.size === 0) return postings;
  const words = [...postings.words, ...fresh];
  return { words, places: new Map(words.map((word, at) => [word, at])) };
}

function editsOf(
  postings: Postings,
  places: ReadonlyMap<string, number>,
  changed: readonly Changed[],
): Edit[] {
  const edits: Edit[] = [];
  for (const { person, before, now } of changed) {
    for (const word of new Set([...before.keys(), ...now.keys()])) {
      const place = places.get(word) ?? 0;
      const put = now.get(word);
      edits.push({
        ...{ word: place, person, takes: before.has(word) ? 1 : 0 },
        at: place < postings.words.length ? placeOf(postings, place, person) : postings.people.length,
        ...(put ? { put } : {}),
      });
    }
  }
  // People stand in their order: whoever comes in before somebody does so before that one goes.
  return edits.sort((a, b) => a.word - b.word || a.person - b.person);
}

type Lists = Pick<Postings, 'people' | 'amounts' | 'flags'>;

/** The lists with all edits, copied stretch by stretch. */
function copied(before: Postings, edits: readonly Edit[]): Lists {
  const grown = edits.reduce((sum, { takes, put }) => sum + (put ? 1 : 0) - takes, 0);
  const all = before.people.length + grown;
  const lists = { people: new Uint32Array(all), amounts: new Uint8Array(all), flags: new Uint8Array(all) };
  let [from, to] = [0, 0];
  const copy = (until: number) => {
    for (const list of ['people', 'amounts', 'flags'] as const)
      lists[list].set(before[list].subarray(from, until), to);
    to += until - from;
    from = until;
  };
  for (const { at, person, takes, put } of edits) {
    copy(at);
    from += takes;
    if (!put) continue;
    lists.people[to] = person;
    lists.amounts[to] = put.amount;
    lists.flags[to] = put.flag;
    to++;
  }
  copy(before.people.length);
  return lists;
}

/** Where the stretches of all words begin and end after the edits. */
function stretches(
  before: Postings,
  words: number,
  edits: readonly Edit[],
): Pick<Postings, 'starts' | 'ends'> {
  const [starts, ends] = [new Uint32Array(words + 1), new Uint32Array(words)];
  const all = before.people.length;
  let [shift, next] = [0, 0];
  for (let word = 0; word < words; word++) {
    starts[word] = (before.starts[word] ?? all) + shift;
    for (; edits[next]?.word === word; next++)
      shift += (edits[next]?.put ? 1 : 0) - (edits[next]?.takes ?? 0);
    ends[word] = (before.ends[word] ?? all) + shift;
  }
  starts[words] = all + shift;
  return { starts, ends };
}

/**
 * Who has each word after some people changed: as `postingsOf` would make it, but for the order of the words. It copies the
 * lists, which is far less than to make them, and keeps what was found out about the words of nobody of them.
 */
export function postingsAfter(before: Postings, changed: readonly Changed[]): Postings {
  const { words, places } = wordsWith(before, changed);
  const edits = editsOf(before, places, changed);
  return {
    words,
    places,
    ...stretches(before, words.length, edits),
    ...copied(before, edits),
    found: before.found.without(edits.map(({ word }) => word)),
  };
}
