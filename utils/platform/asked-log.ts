import { browser } from './browser.ts';

// The side panel keeps the log folded away. Whoever asks for it from a menu or a key is not to look for it.
const KEY = 'log asked';

/** Asks the next surface that opens, or the one that is open, to show the log. */
export const askForLog = (): Promise<void> => browser.storage.session.set({ [KEY]: true });

/** Whether the log was asked for. It is asked for once. */
export async function takeAskedLog(): Promise<boolean> {
  const isAsked = (await browser.storage.session.get(KEY))[KEY] === true;
  if (isAsked) await browser.storage.session.remove(KEY);
  return isAsked;
}

/** Calls back when the log is asked for, until aborted. */
export function onAskedLog(listener: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.session;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    if (changes[KEY]?.newValue === true) listener();
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
}
