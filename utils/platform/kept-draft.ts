import type { InteractionDraft } from '../core/views.ts';
import { browser } from './browser.ts';

// A popup closes by itself when anything else gets the focus; what was typed must survive that, but is no record yet. Each
// draft has a key of its own: a popup and side panels may be open at once, and none writes over what is typed in another.
const PREFIX = 'draft:';

/** What was typed into a log form, and whose page it was typed on: nobody else may come into it. */
export interface KeptDraft {
  /** The later one was begun, the later it is in order. */
  id: string;
  draft: InteractionDraft;
  /** The key of the identity of whom the page was about, where they were in it. */
  whom?: string;
  /** Its line was typed elsewhere: what it says is not in the fields yet. */
  isNew?: true;
}

/** Keeps what is typed in a log form. */
export const keepDraft = (kept: KeptDraft): Promise<void> =>
  browser.storage.session.set({ [PREFIX + kept.id]: kept });

/** What was typed and neither saved nor discarded since the browser started, the first that was begun first. */
export async function keptDrafts(): Promise<KeptDraft[]> {
  const all = Object.entries(await browser.storage.session.get());
  return all
    .flatMap(([key, held]) => (key.startsWith(PREFIX) ? [held as KeptDraft] : []))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** They were saved or discarded. */
export const dropDrafts = (ids: readonly string[]): Promise<void> =>
  browser.storage.session.remove(ids.map((id) => PREFIX + id));

/**
 * Holds a draft for the form that it is typed in, until that lets it go or its page is closed.
 * @param signal ends the waiting for another form that holds it; without one it is not waited for.
 * @returns what lets it go; undefined if another form holds it.
 */
export const holdDraft = (id: string, signal?: AbortSignal): Promise<(() => void) | undefined> =>
  new Promise((resolve, reject) => {
    const how = signal ? { signal } : { ifAvailable: true };
    const hold = (lock: Lock | null) =>
      lock ? new Promise<void>((letGo) => resolve(letGo)) : resolve(undefined);
    navigator.locks.request(`kithcraft-draft:${id}`, how, hold).catch(reject);
  });
