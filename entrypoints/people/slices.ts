/** So long the page waits for us at most, in one go. */
const SLICE_MS = 5;

/** Works through a queue in slices, each in a macrotask of its own, until it is empty or aborted. */
export async function inSlices<T>(queue: T[], work: (one: T) => void, signal: AbortSignal): Promise<void> {
  while (queue.length > 0 && !signal.aborted) {
    const end = performance.now() + SLICE_MS;
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      work(one);
      if (performance.now() > end) break;
    }
    if (queue.length > 0) await new Promise((done) => setTimeout(done));
  }
}
