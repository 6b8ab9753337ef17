import type { Page } from '@playwright/test';
import type { Chromium } from '../browser/driver/chromium.ts';
import { until } from '../browser/driver/surface.ts';
import type { Web } from '../browser/driver/web.ts';
import { aboveRow, type Row } from './figures.ts';
import { FLOOR_HOST } from './floor.ts';
import { spentBy, traced } from './script-cost.ts';

const BUSY = 'https://busy.example/news';
const FLOOR = `https://${FLOOR_HOST}/news`;
const KNOWN_IDENTITIES = 100_000;
/** What a sweep over 1,000 links, and a mutation that adds 10, may take. */
const MOST_MS = { sweep: 8, added: 0.2 } as const;
/** So often links are added, as pages that are scrolled do, and so long the page is watched after each. */
const TIMES = 10;
const AFTER_MS = 100;

const link = (href: string): string => `<li><a href="${href}">a link</a></li>`;
const many = (count: number, href: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => link(href(i))).join('');

/** 1,000 links as a page of news has them: most to itself, some to 100 other hosts, and 50 to people, 5 of them known. */
const PAGE = `<!doctype html><title>News</title><ul id="list">${[
  many(750, (i) => `/2026/11/story-${i}`),
  many(100, (i) => `/tag-${i}`),
  many(100, (i) => `https://host-${i}.example/articles/${i}`),
  many(45, (i) => `https://github.com/stranger-${i}`),
  many(5, (i) => `https://github.com/known-${i * 7}`),
].join('')}</ul>`;

const ADDED = many(10, (i) => `/2026/12/story-${i}`);

/** Puts many known people's pages into the store: 1,000 people with 100 pages each. */
async function fill(chromium: Chromium): Promise<void> {
  const page = await chromium.open('options.html#people');
  await page.evaluate(async (count) => {
    const opening = indexedDB.open('kithcraft');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const writing = opening.result.transaction(['identities', 'people'], 'readwrite');
    for (let i = 0; i < 1_000; i += 1)
      writing.objectStore('people').put({
        ...{
          id: `bench-${i}`,
          name: `Known Person ${i}`,
          tags: ['tides'],
          topics: [],
          emails: [],
          words: [],
        },
        ...{ tie: { strength: 0 }, createdAt: 1, updatedAt: 1 },
      });
    for (let i = 0; i < count; i += 1)
      writing.objectStore('identities').put({
        ...{ key: `github:known-${i}`, site: 'github', handle: `known-${i}`, personId: `bench-${i % 1_000}` },
        ...{ url: `https://github.com/known-${i}`, claims: [], addedAt: 1 },
      });
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    opening.result.close();
  }, KNOWN_IDENTITIES);
  await page.close();
}

async function enable(chromium: Chromium): Promise<void> {
  await chromium.allow('https://busy.example/*');
  const page = await chromium.open('options.html#sites');
  await page.getByLabel('Or on one site').fill('busy.example');
  const sites = page.getByRole('region', { name: 'Sites where people are marked' });
  await sites.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Remove busy.example' }).waitFor();
  await page.close();
}

const marked = (page: Page) =>
  until('five marks', () => page.evaluate(() => document.querySelectorAll('a + span').length === 5));

const addLinks = (page: Page) =>
  page.evaluate(
    async ([html, times, ms]) => {
      for (let i = 0; i < times; i += 1) {
        document.getElementById('list')?.insertAdjacentHTML('beforeend', html);
        await new Promise((done) => setTimeout(done, ms));
      }
    },
    [ADDED, TIMES, AFTER_MS] as const,
  );

/** What a page costs from its load on, and what ten more links in it cost. */
async function costs(chromium: Chromium, url: string, settled: (page: Page) => Promise<unknown>) {
  const page = await chromium.context.newPage();
  const address = url === FLOOR ? '/nothing.js' : '/people.js';
  const sweep = await traced(chromium, page, async () => {
    await page.goto(url);
    await settled(page);
  });
  const added = await traced(chromium, page, () => addLinks(page));
  await page.close();
  return { sweep: spentBy(address, sweep), added: spentBy(address, added) / TIMES };
}

/** Marking known people on a page, with 100,000 identities known, above a script that does nothing. */
export async function peopleSweep(chromium: Chromium, web: Web, runs: number): Promise<Row[]> {
  for (const url of [BUSY, FLOOR]) web.page(url, PAGE);
  await fill(chromium);
  await enable(chromium);
  const ours: { sweep: number; added: number }[] = [];
  const floor: typeof ours = [];
  for (let i = 0; i < runs; i += 1) {
    ours.push(await costs(chromium, BUSY, marked));
    floor.push(await costs(chromium, FLOOR, (page) => page.waitForTimeout(3 * AFTER_MS)));
  }
  const row = (what: string, of: 'sweep' | 'added') =>
    aboveRow(
      what,
      ours.map((one) => one[of]),
      floor.map((one) => one[of]),
      MOST_MS[of],
    );
  return [row('people among 1,000 links, 100,000 known', 'sweep'), row('10 links added to them', 'added')];
}
