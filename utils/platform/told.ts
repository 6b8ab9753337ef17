import type { Told } from '../core/follow-ups/told.ts';
import { browser } from './browser.ts';

// What was told is no fact about anybody: it belongs to this browser, and is not exported.
const KEY = 'told';

/** What was told of follow-ups by now. */
export async function told(): Promise<Told> {
  return ((await browser.storage.local.get(KEY))[KEY] as Told | undefined) ?? { keys: [] };
}

/** Keeps what was told, for whichever background comes next. */
export const keepTold = (now: Told): Promise<void> => browser.storage.local.set({ [KEY]: now });

/** Does something while no other page or background does it. */
export const tellingAlone = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('kithcraft-told', work);
