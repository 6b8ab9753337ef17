import { browser } from './browser.ts';
import type { Why } from './lifecycle.ts';

// As long as the browser runs: the next start is another one.
const KEY = 'start';

/** A start that is under way, with how often it was begun; or one that is done. */
export type KeptStart = { why: Why; tries: number } | 'done';

/** Remembers how far the start has come. */
export const keepStart = (start: KeptStart): Promise<void> => browser.storage.session.set({ [KEY]: start });

/** How far the start has come, if it was begun. */
export async function keptStart(): Promise<KeptStart | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as KeptStart | undefined;
}
