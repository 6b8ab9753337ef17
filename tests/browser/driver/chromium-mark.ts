import type { Page } from '@playwright/test';
import { MARK_AT, until } from './surface.ts';

/** Everything that assistive technology reads of the mark; undefined if there is none. */
export async function markSays(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes.map((node) => String(node.name?.value ?? ''));
  return names.find((name) => name.startsWith('Kithcraft.'));
}

/** Waits for the mark, and gives the middle of it. */
export const markAt = (page: Page) =>
  until('the mark', () => page.evaluate(MARK_AT) as Promise<{ x: number; y: number } | null>);

/** Waits for the mark to say something. */
export const markToSay = (page: Page, said: RegExp): Promise<string> =>
  until(`a mark that says ${said}`, async () => {
    const now = await markSays(page);
    return now !== undefined && said.test(now) && now;
  });

/** Whether nothing of ours is in the page. */
export const isBare = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lastElementChild === document.body);
