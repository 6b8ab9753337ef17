import { pageOf, STRANGER } from '../browser/driver/cast.ts';
import type { Chromium } from '../browser/driver/chromium.ts';
import type { Web } from '../browser/driver/web.ts';
import { aboveRow, type Row } from './figures.ts';
import { FLOOR_HOST } from './floor.ts';
import { costOn, spentIn, traced } from './script-cost.ts';

/** What reading a profile of 5,000 nodes may take. */
const MOST_MS = 3;
const NODES = 5_000;
/** Both pages have to be done with their own work: on two cores it would be measured, too. */
const SETTLED_MS = 500;

interface Extension {
  chrome: {
    tabs: { query(what: object): Promise<{ id: number }[]> };
    scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
  };
}

/** Reads the page of a tab as the popup does, with the browser's trace on. */
async function readingOn(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.visit(url);
  const own = await chromium.open('popup.html');
  await own.waitForTimeout(SETTLED_MS);
  const events = await traced(chromium, page, async () => {
    await own.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as Extension;
      const [tab] = await chrome.tabs.query({ url: wanted });
      const [given] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id },
        files: ['reader/github.js'],
      });
      if ((given?.result as { kind?: string } | null)?.kind !== 'found') throw new Error('not read');
    }, url);
  });
  await own.close();
  await page.close();
  return spentIn('reader/github.js', events);
}

/** Reading the profile of somebody on a page of 5,000 nodes, above a script that does nothing. */
export async function readTime(chromium: Chromium, web: Web, runs: number): Promise<Row[]> {
  const filling = `<ul>${'<li>A line</li>'.repeat(NODES / 2)}</ul>`;
  const floorUrl = `https://${FLOOR_HOST}/read`;
  web.page(STRANGER.url, pageOf(STRANGER, filling));
  web.page(floorUrl, pageOf(STRANGER, filling));
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    ours.push(await readingOn(chromium, STRANGER.url));
    floor.push(await costOn(chromium, floorUrl, '/nothing.js'));
  }
  return [aboveRow('reading a profile of 5,000 nodes', ours, floor, MOST_MS)];
}
