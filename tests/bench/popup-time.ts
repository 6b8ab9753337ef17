import type { Chromium } from '../browser/driver/chromium.ts';
import { type Row, ratioRow } from './figures.ts';

/** From the beginning of the navigation until the first field has the focus, in ms. */
async function usable(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    addEventListener('focusin', () => performance.mark('usable'), { once: true, capture: true });
  });
  await page.goto(url);
  const at = await page.evaluate(async () => {
    for (;;) {
      const [mark] = performance.getEntriesByName('usable');
      if (mark) return mark.startTime;
      await new Promise(requestAnimationFrame);
    }
  });
  await page.close();
  return at;
}

/** The popup until it can be typed into, whatever is in the records, beside a page of an extension with one field, taken in turns. */
export async function popupTime(chromium: Chromium, floorPage: string, runs: number): Promise<Row[]> {
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let i = 0; i < runs + 2; i += 1) {
    const pair = [await usable(chromium, chromium.address('popup.html')), await usable(chromium, floorPage)];
    // The first two fill the browser's caches.
    if (i < 2) continue;
    ours.push(pair[0] ?? Number.NaN);
    floor.push(pair[1] ?? Number.NaN);
  }
  return [ratioRow('popup until it can be typed into', ours, floor, 2.5)];
}
