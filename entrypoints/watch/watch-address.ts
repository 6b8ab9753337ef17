const POLL_MS = 1_000;

// Chromium 102, Firefox 147; TypeScript's DOM does not have it everywhere we compile.
const navigation = (): EventTarget | undefined => (globalThis as { navigation?: EventTarget }).navigation;

/** Calls back when the page changes its address without loading. @returns what ends that. */
export function watchAddress(listener: () => void): () => void {
  const entries = navigation();
  if (entries) {
    entries.addEventListener('currententrychange', listener);
    return () => entries.removeEventListener('currententrychange', listener);
  }
  const timer = setInterval(listener, POLL_MS);
  return () => clearInterval(timer);
}
