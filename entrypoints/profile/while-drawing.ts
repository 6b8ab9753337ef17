/** Pages draw themselves late, but a page that is not done by then is left as it is. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 250;

/**
 * Calls `look` now, and again when the page has changed (at most every 250 ms), until it says that it is done, ten
 * seconds are over, or it is aborted.
 */
export function whileDrawing(look: () => boolean, signal: AbortSignal): void {
  if (look() || signal.aborted) return;
  let waiting = 0;
  const stop = new AbortController();
  const observer = new MutationObserver(() => {
    waiting ||= window.setTimeout(() => {
      waiting = 0;
      if (look()) stop.abort();
    }, PAUSE_MS);
  });
  const patience = setTimeout(() => stop.abort(), PATIENCE_MS);
  signal.addEventListener('abort', () => stop.abort(), { once: true });
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(patience);
    clearTimeout(waiting);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
