import type { BegunNote } from '../core/begun-note.ts';
import { browser } from './browser.ts';

// Each has a key of its own: nothing that is begun writes over what was begun before, or is typed at that moment.
const PREFIX = 'begun:';

/** Keeps a note that is begun, or what was typed into it. */
export const keepBegun = (note: BegunNote): Promise<void> =>
  browser.storage.session.set({ [PREFIX + note.id]: note });

/** It was saved or discarded. */
export const dropBegun = (id: string): Promise<void> => browser.storage.session.remove(PREFIX + id);

/** Those that were begun and neither saved nor discarded since the browser started, the newest first. */
export async function begunNotes(): Promise<BegunNote[]> {
  const all = Object.entries(await browser.storage.session.get());
  return all
    .flatMap(([key, held]) => (key.startsWith(PREFIX) ? [held as BegunNote] : []))
    .sort((one, other) => (one.id < other.id ? 1 : -1));
}

/** Calls back with each note that is begun, typed into, saved or discarded anywhere, until aborted. */
export function onBegunNotes(listener: (id: string) => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.session;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) listener(key.slice(PREFIX.length));
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
}
