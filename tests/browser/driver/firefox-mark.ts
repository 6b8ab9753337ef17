import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox.ts';
import { MARK_AT, until } from './surface.ts';

// Only code with the browser's own rights sees into a closed root.
const WORDS = `(() => {
const root = content.document.documentElement.lastElementChild?.openOrClosedShadowRoot;
if (!root) return null;
const said = [...root.querySelectorAll('span')].map((one) => content.getComputedStyle(one, '::after').content);
return said.filter((one) => one.startsWith('"')).join(' ');
})()`;

/** The words that the mark shows in the tab in front; null if there is no mark. */
export async function markSays(firefox: Firefox): Promise<string | null> {
  const given = await firefox.inFrontPage<string | null>(WORDS);
  return given === '' ? null : given;
}

/** Waits for the mark, and gives the middle of it. */
export const markAt = (page: Page) =>
  until('the mark', () => page.evaluate(MARK_AT) as Promise<{ x: number; y: number } | null>);

/** Waits for the mark of the tab in front to say something. */
export const markToSay = (firefox: Firefox, said: RegExp): Promise<string> =>
  until(`a mark that says ${said}`, async () => {
    const now = await markSays(firefox);
    return now !== null && said.test(now) && now;
  });

/** Whether nothing of ours is in the page. */
export const isBare = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.lastElementChild === document.body') as Promise<boolean>;
