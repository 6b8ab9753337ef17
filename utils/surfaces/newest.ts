interface Going<T> {
  wanted: AbortController;
  /** What whoever asked gets. */
  given: Promise<T>;
  /** Nothing of it goes on any more. */
  ended: Promise<unknown>;
}

/**
 * Does one thing again and again, the newest time only: what is still going on when it is asked for again is ended first, so
 * that it is never done twice at the same time.
 */
export function newest<T>(work: (signal: AbortSignal) => Promise<T>): () => Promise<T> {
  let last: Going<T> | undefined;
  return () => {
    const before = last;
    before?.wanted.abort();
    const wanted = new AbortController();
    const doing = (before?.ended ?? Promise.resolve()).then(() => {
      wanted.signal.throwIfAborted();
      return work(wanted.signal);
    });
    const given = doing.catch((error: unknown) => {
      // Whoever waited for it gets what the newer one gives.
      if (wanted.signal.aborted && last && last.wanted !== wanted) return last.given;
      throw error;
    });
    last = { wanted, given, ended: doing.catch(() => {}) };
    return given;
  };
}
