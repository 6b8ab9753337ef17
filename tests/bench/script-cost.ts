import type { Page } from '@playwright/test';
import type { Chromium } from '../browser/driver/chromium.ts';
import type { Web } from '../browser/driver/web.ts';
import { median, quietRow, type Row } from './figures.ts';
import { FLOOR_HOST } from './floor.ts';

interface TraceEvent {
  name: string;
  ph: string;
  ts?: number;
  dur?: number;
  args?: unknown;
}

// No more than is needed: each further category slows what is measured.
const CATEGORIES = ['devtools.timeline'];
/** Compiling is part of evaluating, so it is not counted again. */
const WORK = new Set(['EvaluateScript', 'FunctionCall']);

/** Milliseconds that the page's main thread spent in scripts of an address, as the browser's own trace has it. */
export const spentIn = (address: string, events: readonly TraceEvent[]): number =>
  events
    .filter(
      ({ name, ph, args }) => ph === 'X' && WORK.has(name) && JSON.stringify(args ?? {}).includes(address),
    )
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);

/** What begins a script's work on its own: a promise that is answered has no address in the trace. */
const isMicrotasks = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name === 'RunMicrotasks';

/**
 * As `spentIn`, with what was done when promises were settled; that is everybody's in the page, so the floor has to be
 * taken from it. What runs within something that is counted is not counted again.
 */
export function spentBy(address: string, events: readonly TraceEvent[]): number {
  const counted = events
    .filter((one) => isMicrotasks(one) || spentIn(address, [one]) > 0)
    .sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0));
  let [sum, end] = [0, 0];
  for (const { ts = 0, dur = 0 } of counted)
    if (ts >= end) {
      sum += dur / 1000;
      end = ts + dur;
    }
  return sum;
}

/** The browser's trace of a page while something is done. */
export async function traced(
  chromium: Chromium,
  page: Page,
  deed: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the browser is gone');
  await browser.startTracing(page, { categories: CATEGORIES });
  await deed();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
  return (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

const FLOOR = `https://${FLOOR_HOST}/notes/on-tides`;
/** The middle of 15 runs moves by a tenth of a millisecond from one time to the next. */
const MORE_RUNS = 3;
/** What a page that is no profile may cost. */
const MOST_MS = 1;

const SECTION = '<section><h2>More</h2><p>Some text, with <a href="/more">a link</a>.</p></section>';
const ARTICLE = `<!doctype html><html lang="en"><title>On tides</title><main><h1>On tides</h1>${SECTION.repeat(300)}</main></html>`;

/** Pages of enabled sites that are no profile: one that its address tells, and one that has to be looked at. */
const PAGES = {
  'a repository on GitHub': 'https://github.com/tide-keepers/tide-tables',
  'an article on an own site': 'https://tides.example/notes/on-tides',
} as const;

/** What the scripts of an address cost on a page of its own. */
export async function costOn(chromium: Chromium, url: string, address: string): Promise<number> {
  const page = await chromium.context.newPage();
  const events = await traced(chromium, page, () => page.goto(url));
  await page.close();
  return spentIn(address, events);
}

/**
 * Our script on enabled pages that are no profile, above a script that does nothing on the same page of another host:
 * the first script of an extension in a page pays for the world it runs in, so each must be the first. Taken in turns.
 */
export async function scriptCost(chromium: Chromium, web: Web, runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, url] of Object.entries(PAGES)) {
    web.page(url, ARTICLE);
    web.page(FLOOR, ARTICLE);
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let i = 0; i < runs * MORE_RUNS; i += 1) {
      ours.push(await costOn(chromium, url, chromium.address('')));
      floor.push(await costOn(chromium, FLOOR, '/nothing.js'));
    }
    if (median(ours) === 0 || median(floor) === 0) throw new Error(`a script did not run: ${what}`);
    rows.push(quietRow(`script on ${what}`, ours, floor, MOST_MS));
  }
  return rows;
}
