import { browser } from './browser.ts';

const REACHED = 'highWater';
const LOST = 'lostChanges';

async function number(key: string): Promise<number> {
  const held: unknown = (await browser.storage.local.get(key))[key];
  return typeof held === 'number' ? held : 0;
}

/** Pages and the background share the mark: each reads and writes it alone. */
const alone = (work: () => Promise<void>): Promise<void> => navigator.locks.request('kithcraft-mark', work);

/** The last change that was confirmed, kept outside the database. See `HighWater` in the store. */
export const highWater = {
  raise: (seq: number): Promise<void> =>
    alone(async () => {
      if (seq > (await number(REACHED))) await browser.storage.local.set({ [REACHED]: seq });
    }),
  compare: (held: () => Promise<number>): Promise<void> =>
    alone(async () => {
      // The mark first: a change that is committed meanwhile is then in the history, and not missing from it.
      const reached = await number(REACHED);
      const there = await held();
      if (there >= reached) return;
      await browser.storage.local.set({ [LOST]: (await number(LOST)) + reached - there, [REACHED]: there });
    }),
  lost: (): Promise<number> => number(LOST),
  settle: (): Promise<void> => browser.storage.local.remove(LOST),
  reset: (): Promise<void> => alone(() => browser.storage.local.remove([REACHED, LOST])),
};
