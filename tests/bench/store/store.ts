import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Chromium } from '../../browser/driver/chromium.ts';
import { linkedInExport } from '../../browser/driver/linkedin-export.ts';
import { fileWith } from '../../browser/driver/sample-file.ts';
import { mostRow, quantile, type Row, ratioRow } from '../figures.ts';
import { bareImport } from './bare-import.ts';
import { bareLog } from './bare-log.ts';
import {
  inFront,
  scrolled,
  untilChanged,
  untilLogged,
  untilOffered,
  watchCommits,
  watchFrames,
} from './in-page.ts';

const PATIENCE = 600_000;

/** The connections of an export of LinkedIn, from the choice of the file until everybody is in, beside a bare write of as much. */
export async function importTime(chromium: Chromium, people: number): Promise<Row[]> {
  const page = await chromium.open('options.html#data');
  const file = fileWith(await linkedInExport(people, 0), 'export.zip');
  const bare = await bareImport(page, people);
  await inFront(page);
  const stop = await watchFrames(page);
  const begin = Date.now();
  await page.getByLabel('File to import').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it in' }).click({ timeout: PATIENCE });
  const taking = Date.now();
  await page.getByText(`${people.toLocaleString('en')} people added`).waitFor({ timeout: PATIENCE });
  const [all, longest] = [Date.now() - begin, await stop()];
  await page.close();
  return [
    mostRow(
      `import of ${people} connections`,
      all / 1_000,
      20,
      's',
      `${((taking - begin) / 1_000).toFixed(1)} s until it is shown what it does; a bare write takes ${bare.toFixed(1)} s`,
    ),
    mostRow('longest frame meanwhile', longest, 200, 'ms'),
  ];
}

/** What the background makes of a contact is done by then: somebody who logs one begins with a browser at rest. */
const REST_MS = 2_000;

/** A contact until it is on the disk, beside a bare write of as many records into as many indexes. */
export async function logTime(chromium: Chromium, runs: number): Promise<Row[]> {
  const page = await chromium.open('popup.html');
  await watchCommits(page);
  const [commits, clicks, floor]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < runs + 1; i += 1) {
    await page.getByRole('button', { name: 'All fields' }).click();
    await page.getByRole('combobox', { name: /^Who/u }).fill('ba');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByLabel(/^What about/u).fill(`About tides ${i}`);
    await page.waitForTimeout(REST_MS);
    const { commit, click } = await untilLogged(page);
    const bare = await bareLog(page);
    // The first fills the caches.
    if (i === 0) continue;
    commits.push(commit);
    clicks.push(click);
    floor.push(bare);
  }
  await page.close();
  const told = `${quantile(clicks, 0.5).toFixed(1)} ms from the click until every page is told`;
  return [ratioRow(`a contact, until it is on the disk (${told})`, commits, floor, 2)];
}

const QUERIES = [
  'baden',
  'kellori',
  'venta pa',
  'nogrisel',
  'mimen',
  'halten',
  'sarato',
  'bitona',
  'fenka',
  'lisawen',
];

/** So long lies between two letters of somebody who types fast: eighty words a minute. In ms. */
const LETTER_MS = 150;

/** A search, from the key until the first row is another one. */
export async function searchTime(page: Page, runs: number): Promise<Row[]> {
  await inFront(page);
  // Who types sees what they type: the field is at the top of the list.
  await page.evaluate(() => window.scrollTo(0, 0));
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const query = QUERIES[i % QUERIES.length] ?? '';
    for (const length of [4, query.length]) {
      await page.waitForTimeout(LETTER_MS);
      const time = await untilChanged(page, '.k-list-virtual > li, .k-empty', {
        search: query.slice(0, length),
      }).catch(() => undefined);
      if (time !== undefined) times.push(time);
    }
  }
  const middle = `${quantile(times, 0.5).toFixed(1)} ms in the middle of ${times.length}`;
  return [mostRow('search, from the key until the first row (p95)', quantile(times, 0.95), 16, 'ms', middle)];
}

/** A name that is being typed in the popup's line, from the key until the first of those who may be meant is another one. */
export async function completionTime(chromium: Chromium, runs: number): Promise<Row[]> {
  const page = await chromium.open('popup.html');
  const times: number[] = [];
  for (let i = 0; i <= runs; i += 1) {
    const query = QUERIES[i % QUERIES.length] ?? '';
    for (const length of [3, 4]) {
      await page.waitForTimeout(LETTER_MS);
      const time = await untilOffered(page, `coffee with ${query.slice(0, length)}`).catch(() => undefined);
      // The first one loads what understands a line.
      if (i > 0 && time !== undefined) times.push(time);
    }
  }
  await page.close();
  const middle = `${quantile(times, 0.5).toFixed(1)} ms in the middle of ${times.length}`;
  return [mostRow('a name is completed, from the key (p95)', quantile(times, 0.95), 16, 'ms', middle)];
}

/** Somebody's page, from the address until their name is there. */
export async function personTime(page: Page, runs: number): Promise<Row[]> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1)
    times.push(await untilChanged(page, 'h1', { go: `people/p${(i + 1) * 37}` }));
  return [mostRow('a person’s page (middle)', quantile(times, 0.5), 50, 'ms')];
}

/** The list of everybody, scrolled fast, beside a page with nothing in it that is as high. */
export async function scrollTime(page: Page, empty: Page): Promise<Row[]> {
  await empty.setContent('<div style="height: 8000000px"></div>');
  await inFront(page);
  const ours = await scrolled(page, 2_400);
  await inFront(empty);
  const floor = await scrolled(empty, 2_400);
  const beside = `${Math.max(...floor).toFixed(1)} ms on an empty page`;
  return [mostRow('longest frame while the list is scrolled', Math.max(...ours), 50, 'ms', beside)];
}

/** Everything into a file. */
export async function exportTime(chromium: Chromium): Promise<Row[]> {
  const page = await chromium.open('options.html#data');
  const heap = () =>
    page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
    );
  const before = await heap();
  let most = 0;
  const watching = setInterval(
    () =>
      void heap().then(
        (now) => {
          most = Math.max(most, now - before);
        },
        () => {},
      ),
    250,
  );
  const begin = Date.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const size = statSync(await download.path()).size / 1e6;
  const seconds = (Date.now() - begin) / 1_000;
  clearInterval(watching);
  await page.close();
  return [
    mostRow('everything exported', seconds, 60, 's', `${size.toFixed(0)} MB`),
    mostRow('memory of the page meanwhile, above before', most, 200, 'MB'),
  ];
}
