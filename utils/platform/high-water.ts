import { browser } from './browser.ts';

const REACHED = 'highWater';
const LOST = 'lostChanges';

async function number(key: string): Promise<number> {
  const held: unknown = (await browser.storage.local.get(key))[key];
  return typeof held === 'number' ? held : 0;
}

/** The last change that was confirmed, kept outside the database. See `HighWater` in the store. */
export const highWater = {
  read: (): Promise<number> => number(REACHED),
  raise: (seq: number): Promise<void> => browser.storage.local.set({ [REACHED]: seq }),
  lost: (): Promise<number> => number(LOST),
  async noteLoss(missing: number, held: number): Promise<void> {
    const before = await number(LOST);
    await browser.storage.local.set({ [LOST]: before + missing, [REACHED]: held });
  },
  settle: (): Promise<void> => browser.storage.local.remove(LOST),
  reset: (): Promise<void> => browser.storage.local.remove([REACHED, LOST]),
};
