/** Some words, each of which is in it or not. */
export interface WordSet {
  has(word: string): boolean;
}

/**
 * The words of a list. Hardly anything is made of it before it is asked: it stands in scripts that on most pages never do.
 * Marked as having no side effects: a script that uses only another part of a module then carries none of its lists.
 */
/* @__NO_SIDE_EFFECTS__ */
export function wordSet(list: string): WordSet {
  const all = ` ${list} `;
  return { has: (word) => !word.includes(' ') && all.includes(` ${word} `) };
}
