import type { Kept } from './kept.ts';

/** Something that is found by words: a person, or what is known of one. */
interface Item {
  readonly id: string;
}

/** By word, in the order of the words, who has it, in the order of their ids. */
export type Index<One> = ReadonlyMap<string, readonly One[]>;

/** What is found by words, and how. */
export interface Indexing<Of extends Item, One> {
  /** The words of an item, each once, with what stands under it. Pure. */
  wordsOf(item: Of): Iterable<readonly [word: string, one: One]>;
  /** The id of the item that something stands for. */
  idOf(one: One): string;
  /** What the words are found by, besides the item; where it is another, all are found anew. */
  by?: unknown;
}

interface Indexed<Of, One> {
  items: readonly Of[];
  by: unknown;
  index: Index<One>;
}

const inOrder = (items: readonly Item[]): boolean =>
  items.every(({ id }, at) => at === 0 || (items[at - 1]?.id ?? '') < id);

function built<Of extends Item, One>(items: readonly Of[], { wordsOf }: Indexing<Of, One>): Index<One> {
  const by = new Map<string, One[]>();
  for (const item of items)
    for (const [word, one] of wordsOf(item)) {
      const list = by.get(word);
      if (list) list.push(one);
      else by.set(word, [one]);
    }
  return new Map([...by].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who is another than before, is new or gone: both lists are in order. */
function changedBetween<Of extends Item>(
  before: readonly Of[],
  now: readonly Of[],
): { gone: Of[]; come: Of[] } {
  const gone: Of[] = [];
  const come: Of[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length || b < now.length) {
    const old = before[a];
    const one = now[b];
    if (old !== undefined && old === one) {
      a++;
      b++;
      continue;
    }
    if (old && (!one || old.id <= one.id)) {
      gone.push(old);
      a++;
    }
    if (one && (!old || one.id <= old.id)) {
      come.push(one);
      b++;
    }
  }
  return { gone, come };
}

/** By word, what stands there of some ids from now on: nothing of one that is gone. */
type Edits<One> = Map<string, Map<string, One | undefined>>;

function edited<One>(
  list: readonly One[],
  edits: ReadonlyMap<string, One | undefined>,
  idOf: (one: One) => string,
): One[] {
  const left = list.filter((one) => !edits.has(idOf(one)));
  const come = [...edits.values()].filter((one) => one !== undefined);
  if (come.length === 0) return left;
  return [...left, ...come].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function updated<Of extends Item, One>(
  last: Indexed<Of, One>,
  now: readonly Of[],
  how: Indexing<Of, One>,
): Index<One> {
  const { gone, come } = changedBetween(last.items, now);
  const edits: Edits<One> = new Map();
  const edit = (word: string, id: string, one?: One) => {
    const of = edits.get(word) ?? new Map<string, One | undefined>();
    edits.set(word, of.set(id, one));
  };
  for (const item of gone) for (const [word] of how.wordsOf(item)) edit(word, item.id);
  for (const item of come) for (const [word, one] of how.wordsOf(item)) edit(word, item.id, one);
  const index = new Map(last.index);
  let isFresh = false;
  for (const [word, of] of edits) {
    const list = edited(index.get(word) ?? [], of, how.idOf);
    if (!index.has(word)) isFresh = true;
    if (list.length > 0) index.set(word, list);
    else index.delete(word);
  }
  return isFresh ? new Map([...index].sort(([a], [b]) => (a < b ? -1 : 1))) : index;
}

/**
 * Finds items by words. What stands under a word is the same list as in the last computation where nobody who has it is another,
 * and to find that takes no longer than what changed.
 */
export function indexOf<Of extends Item, One>(
  items: readonly Of[],
  how: Indexing<Of, One>,
  kept: Kept,
): Index<One> {
  const sorted = inOrder(items) ? items : items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const make = (last: Indexed<Of, One> | undefined): Indexed<Of, One> => ({
    items: sorted,
    by: how.by,
    index: last && last.by === how.by ? updated(last, sorted, how) : built(sorted, how),
  });
  return kept.after('index', [sorted, how.by], make).index;
}
