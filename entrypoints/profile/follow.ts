const POLL_MS = 500;

// Chromium 102, Firefox 147; TypeScript's DOM does not have it everywhere we compile.
const navigation = (): EventTarget | undefined => (globalThis as { navigation?: EventTarget }).navigation;

/** Calls back when the page changes its address without loading (a single-page application), until aborted. */
export function onAddressChange(listener: () => void, signal: AbortSignal): void {
  let address = location.href;
  const check = () => {
    if (location.href === address) return;
    address = location.href;
    listener();
  };
  const entries = navigation();
  if (entries) {
    entries.addEventListener('currententrychange', check, { signal });
    return;
  }
  addEventListener('popstate', check, { signal });
  const timer = setInterval(check, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
