import type { InteractionDraft } from '../core/views.ts';
import { browser } from './browser.ts';

// A popup closes by itself when anything else gets the focus; what was typed must survive that, but is no record yet.
const KEY = 'draft';

/** What was typed into the log form, and whose page it was typed on: nobody else may come into it. */
export interface KeptDraft {
  draft: InteractionDraft;
  /** The key of the identity of whom the page was about, where they were in it. */
  whom?: string;
  /** Its line was typed elsewhere: what it says is not in the fields yet. */
  isNew?: true;
}

/** Keeps what is typed in the log form. */
export const keepDraft = (kept: KeptDraft): Promise<void> => browser.storage.session.set({ [KEY]: kept });

/** What was typed and neither saved nor discarded since the browser started. */
export async function keptDraft(): Promise<KeptDraft | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as KeptDraft | undefined;
}

/** It was saved or discarded. */
export const dropDraft = (): Promise<void> => browser.storage.session.remove(KEY);

const LINES = 'lines';

/** The lines that were typed elsewhere and wait until the draft is saved or discarded, the first one first. */
export async function keptLines(): Promise<string[]> {
  return ((await browser.storage.session.get(LINES))[LINES] as string[] | undefined) ?? [];
}

/** Keeps the lines that wait. */
export const setKeptLines = (lines: readonly string[]): Promise<void> =>
  browser.storage.session.set({ [LINES]: lines });
