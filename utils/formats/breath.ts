/** Lets the page draw and answer between two pieces of work. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Does the same with each piece of a long list, in order; the page draws and answers in between. */
export async function inPieces<T, R>(
  list: readonly T[],
  size: number,
  work: (piece: readonly T[]) => R,
): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < list.length; i += size) {
    results.push(work(list.slice(i, i + size)));
    if (i + size < list.length) await breath();
  }
  return results;
}
