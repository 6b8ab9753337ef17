/**
 * What was found out about single words, each by its place among all. About those that nothing has changed it stays so: what is
 * found must be a function of who has the word, and of nothing else but its name.
 */
export class OfWords {
  readonly #by = new Map<string, unknown[]>();

  /** What is known of a word by that name; found out if it is not. */
  of<T extends NonNullable<unknown>>(name: string, word: number, find: (word: number) => T): T {
    let known = this.#by.get(name);
    if (!known) {
      known = [];
      this.#by.set(name, known);
    }
    known[word] ??= find(word);
    return known[word] as T;
  }

  /** The same without what was found out about some words. */
  without(words: Iterable<number>): OfWords {
    const left = new OfWords();
    const gone = [...words];
    for (const [name, known] of this.#by) {
      const copy = known.slice();
      for (const word of gone) copy[word] = undefined;
      left.#by.set(name, copy);
    }
    return left;
  }
}
