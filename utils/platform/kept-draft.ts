import type { InteractionDraft } from '../core/views.ts';
import { browser } from './browser.ts';

// A popup closes by itself when anything else gets the focus; what was typed must survive that, but is no record yet.
const KEY = 'draft';

/** Keeps what is typed in the log form. */
export const keepDraft = (draft: InteractionDraft): Promise<void> =>
  browser.storage.session.set({ [KEY]: draft });

/** What was typed and neither saved nor discarded since the browser started. */
export async function keptDraft(): Promise<InteractionDraft | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as InteractionDraft | undefined;
}

/** It was saved or discarded. */
export const dropDraft = (): Promise<void> => browser.storage.session.remove(KEY);
