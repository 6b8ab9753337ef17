import { browser } from './browser.ts';

const KEY = 'highWater';

/** The last change that was confirmed, kept outside the database. See `HighWater` in the store. */
export const highWater = {
  async read(): Promise<number> {
    const held: unknown = (await browser.storage.local.get(KEY))[KEY];
    return typeof held === 'number' ? held : 0;
  },
  async raise(seq: number): Promise<void> {
    await browser.storage.local.set({ [KEY]: seq });
  },
  async reset(): Promise<void> {
    await browser.storage.local.remove(KEY);
  },
};
