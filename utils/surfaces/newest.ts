/** Does one thing again and again, the newest time only: what is still going on when it is asked for again is ended. */
export function newest<T>(work: (signal: AbortSignal) => Promise<T>): () => Promise<T> {
  let last: { wanted: AbortController; working: Promise<T> } | undefined;
  return () => {
    last?.wanted.abort();
    const wanted = new AbortController();
    const working = work(wanted.signal).catch((error: unknown) => {
      // Whoever waited for it gets what the newer one gives.
      if (wanted.signal.aborted && last && last.wanted !== wanted) return last.working;
      throw error;
    });
    last = { wanted, working };
    return working;
  };
}
