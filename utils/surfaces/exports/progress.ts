/** How a long work goes on: told how many records are written, and asked whether it may. */
export interface Progress {
  /** So many more are done. */
  step(records: number): void;
  /** Ends the work. */
  signal: AbortSignal;
}

/** Passes batches on, tells how many records they were, and ends where the work is to end. */
export async function* watched<T>(batches: AsyncIterable<readonly T[]>, progress: Progress) {
  for await (const batch of batches) {
    progress.signal.throwIfAborted();
    yield batch;
    progress.step(batch.length);
  }
}
