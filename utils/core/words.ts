/** Lower case without accents, so that "Joao" finds "João". Scripts without case or accents stay as they are. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The distinct folded words of some texts, at most 60: what a person is found by. */
export function wordsOf(...texts: readonly (string | undefined)[]): string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const word of fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []) {
      found.add(word.slice(0, 40));
      if (found.size === 60) return [...found];
    }
  return [...found];
}
