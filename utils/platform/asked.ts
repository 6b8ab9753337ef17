import { browser } from './browser.ts';

/** What is asked for from a menu, a key or the address bar: the log, which the side panel keeps folded away, or a new note. */
export type Asked = 'log' | 'note';

/** Where it was asked for. */
export interface AskedOn {
  /** The address of the page, where it is one of the web. */
  url?: string;
}

const keyOf = (what: Asked): string => `asked:${what}`;

/** Asks the surface that is open, or the next one that opens, for something. */
export const askFor = (what: Asked, on: AskedOn): Promise<void> =>
  browser.storage.session.set({ [keyOf(what)]: on });

/** Where something was asked for, if it was. It is asked for once. */
export async function takeAsked(what: Asked): Promise<AskedOn | undefined> {
  const on = (await browser.storage.session.get(keyOf(what)))[keyOf(what)] as AskedOn | undefined;
  if (on) await browser.storage.session.remove(keyOf(what));
  return on;
}

/** Calls back when something is asked for, until aborted. */
export function onAsked(what: Asked, listener: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.session;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    if (changes[keyOf(what)]?.newValue !== undefined) listener();
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
}
