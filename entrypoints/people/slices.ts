/** So long the page waits for us at most, in one go. */
const SLICE_MS = 5;
/** The clock is looked at after so many: a look takes as long as a link. */
const AT_ONCE = 50;

/** Works through a list in slices, each in a macrotask of its own, until it is at its end or aborted. */
export async function inSlices<T>(
  list: readonly T[],
  work: (one: T) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let at = 0; at < list.length && !signal.aborted; ) {
    const end = performance.now() + SLICE_MS;
    do {
      for (const one of list.slice(at, at + AT_ONCE)) work(one);
      at += AT_ONCE;
    } while (at < list.length && performance.now() < end);
    if (at < list.length) await new Promise((done) => setTimeout(done));
  }
}
