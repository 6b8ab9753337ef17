import type { Page } from '@playwright/test';
import type { Chromium } from '../browser/driver/chromium.ts';
import type { Web } from '../browser/driver/web.ts';
import { aboveRow, type Row } from './figures.ts';

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  args?: unknown;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
/** Compiling is part of evaluating, so it is not counted again. */
const WORK = new Set(['EvaluateScript', 'FunctionCall']);

/** Milliseconds that the page's main thread spent in scripts of an address, as the browser's own trace has it. */
const spentIn = (address: string, events: readonly TraceEvent[]): number =>
  events
    .filter(
      ({ name, ph, args }) => ph === 'X' && WORK.has(name) && JSON.stringify(args ?? {}).includes(address),
    )
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);

async function traced(chromium: Chromium, page: Page, url: string): Promise<TraceEvent[]> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the browser is gone');
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(url);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
  return (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

const SECTION = '<section><h2>More</h2><p>Some text, with <a href="/more">a link</a>.</p></section>';
const ARTICLE = `<!doctype html><html lang="en"><title>On tides</title><main><h1>On tides</h1>${SECTION.repeat(300)}</main></html>`;

/** Pages of enabled sites that are no profile: one that its address tells, and one that has to be looked at. */
const PAGES = {
  'a repository on GitHub': 'https://github.com/tide-keepers/tide-tables',
  'an article on an own site': 'https://tides.example/notes/on-tides',
} as const;

/** Our script on enabled pages that are no profile, above a script that does nothing, in the same page. */
export async function scriptCost(chromium: Chromium, web: Web, runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, url] of Object.entries(PAGES)) {
    web.page(url, ARTICLE);
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let i = 0; i < runs; i += 1) {
      const page = await chromium.context.newPage();
      const events = await traced(chromium, page, url);
      ours.push(spentIn(chromium.address(''), events));
      floor.push(spentIn('/nothing.js', events));
      await page.close();
    }
    if (ours.every((one) => one === 0)) throw new Error(`our script did not run on ${what}`);
    rows.push(aboveRow(`script on ${what}`, ours, floor, 5));
  }
  return rows;
}
