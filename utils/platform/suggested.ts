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

/** How many of all people have been read, where all have to be read first. */
export interface Suggesting {
  done: number;
  total: number;
}

const READING = 'suggesting';

/** Tells the pages how far the reading has come; nothing when it is done. */
export const keepSuggesting = (now: Suggesting): Promise<void> =>
  now.done < now.total
    ? browser.storage.session.set({ [READING]: now })
    : browser.storage.session.remove(READING);

/** Calls back with how far the reading has come, now and whenever it goes on; undefined while nothing is read. */
export function onSuggesting(listener: (now: Suggesting | undefined) => void): () => void {
  const { onChanged } = browser.storage.session;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    const change = changes[READING];
    if (change) listener((change.newValue ?? undefined) as Suggesting | undefined);
  };
  onChanged.addListener(heard);
  void browser.storage.session
    .get(READING)
    .then((kept) => kept[READING] && listener(kept[READING] as Suggesting))
    .catch(console.error);
  return () => onChanged.removeListener(heard);
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
