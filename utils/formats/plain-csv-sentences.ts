/** A text of the file in quotation marks, on one line and short enough for a sentence. */
export function quoted(text: string): string {
  const signs = [...text.slice(0, 200).replace(/\s/gu, ' ')];
  return signs.length > 80 ? `“${signs.slice(0, 80).join('')}…”` : `“${signs.join('')}”`;
}

/** At most two of the texts, and how many there are besides. */
function named(texts: readonly string[]): string {
  const shown = texts.slice(0, 2).map(quoted);
  const more = texts.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ');
}

/**
 * What to say of texts that are not what their column should hold: one sentence however many they are, none for none.
 * @param one “an e-mail address”. @param several “e-mail addresses”.
 */
export function unreadable(texts: readonly string[], one: string, several: string): string[] {
  if (texts.length === 0) return [];
  return texts.length === 1
    ? [
        `${named(texts)} cannot be read as ${one}, so it is left out. To keep it, correct it in the file and choose the file again.`,
      ]
    : [
        `${named(texts)} cannot be read as ${several}, so they are left out. To keep them, correct them in the file and choose the file again.`,
      ];
}
