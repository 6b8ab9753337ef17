import type { Loss } from '../core/loss.ts';
import { browser } from './browser.ts';

const REACHED = 'highWater';
const LOST = 'lostChanges';

async function number(key: string): Promise<number | undefined> {
  const held: unknown = (await browser.storage.local.get(key))[key];
  return typeof held === 'number' ? held : undefined;
}

async function lost(): Promise<Loss | undefined> {
  const changes = await number(LOST);
  return changes === undefined ? undefined : { changes };
}

/** Pages and the background share the mark: each reads and writes it alone. */
const alone = (work: () => Promise<void>): Promise<void> => navigator.locks.request('kithcraft-mark', work);

/** The last change that was confirmed, kept outside the database. See `HighWater` in the store. */
export const highWater = {
  raise: (seq: number): Promise<void> =>
    alone(async () => {
      if (seq > ((await number(REACHED)) ?? 0)) await browser.storage.local.set({ [REACHED]: seq });
    }),
  compare: (look: (reached: number) => Promise<{ there: number; loss: Loss | undefined }>): Promise<void> =>
    alone(async () => {
      // The mark first: a change that is committed meanwhile is then in the history, and not missing from it.
      const { there, loss } = await look((await number(REACHED)) ?? 0);
      if (!loss) return;
      const changes = ((await number(LOST)) ?? 0) + loss.changes;
      await browser.storage.local.set({ [LOST]: changes, [REACHED]: there });
    }),
  lost,
  settle: (): Promise<void> => browser.storage.local.remove(LOST),
  reset: (): Promise<void> => alone(() => browser.storage.local.remove([REACHED, LOST])),
};
