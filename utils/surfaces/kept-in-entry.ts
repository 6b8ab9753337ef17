/** What a page keeps with its entry in the browser's history: it is there again after back, forward and reload. */
export const keptInEntry = (name: string): unknown =>
  (history.state as Record<string, unknown> | null)?.[name];

/** Keeps something structured-cloneable; undefined forgets it. Browsers refuse to do this hundreds of times in a few seconds. */
export function keepInEntry(name: string, value: unknown): void {
  history.replaceState({ ...(history.state as object | null), [name]: value }, '');
}
