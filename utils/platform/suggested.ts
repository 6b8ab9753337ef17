import type { Suggested } from '../core/suggestion.ts';
import { browser } from './browser.ts';

// Suggestions are computed, not facts: they live in memory until the browser closes, and are made anew.
const KEY = 'suggested';

/** Keeps what was computed last, for the pages that show it. */
export const keepSuggested = (suggested: Suggested): Promise<void> =>
  browser.storage.session.set({ [KEY]: suggested });

/** What was computed last, if anything was since the browser started. */
export async function keptSuggested(): Promise<Suggested | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as Suggested | undefined;
}

/** Forgets what was computed. */
export const dropSuggested = (): Promise<void> => browser.storage.session.remove(KEY);

/** Calls back with each new computation. @returns what ends that. */
export function onSuggested(listener: (suggested: Suggested) => void): () => void {
  const { onChanged } = browser.storage.session;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    const now = changes[KEY]?.newValue as Suggested | undefined;
    if (now) listener(now);
  };
  onChanged.addListener(heard);
  return () => onChanged.removeListener(heard);
}
