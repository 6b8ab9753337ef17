import type { Page } from '@playwright/test';
import { DUE, KNOWN } from '../driver/cast.ts';
import type { Chromium } from '../driver/chromium.ts';
import { importSample } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { expect, test } from './fixture.ts';

const BUSY = 'https://busy.example/';

const filler = (n: number) =>
  Array.from({ length: n }, (_, i) => `<li><a href="/story/${i}">Story ${i}</a></li>`).join('');
const links = [DUE.url, KNOWN.url]
  .map((url) => `<li><a class="who" href="${url}">somebody</a></li>`)
  .join('');
const PAGE = `<!doctype html><title>Busy</title><ul id="list">${filler(150)}${links}${filler(150)}</ul>
<div contenteditable><a class="own" href="${DUE.url}">being written</a></div>`;

/** Stores the setting as the options page stores it, and tells the background. */
async function store(chromium: Chromium, patterns: readonly string[]): Promise<void> {
  const page = await chromium.open('options.html#sites');
  // The browser's question is only allowed in a real click.
  await page.evaluate((origins) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request(of: object): Promise<boolean> } };
    };
    document.addEventListener('click', () => void chrome.permissions.request({ origins }), { once: true });
  }, patterns);
  if (patterns.length > 0) await page.mouse.click(5, 5);
  await page.evaluate(async (value) => {
    const open = indexedDB.open('kithcraft');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const writing = open.result.transaction('settings', 'readwrite');
    writing.objectStore('settings').put({ key: 'peoplePages', value });
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    open.result.close();
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ name: 'sites/changed', body: {} });
  }, patterns);
  await page.close();
}

const marks = (page: Page, of: string): Promise<number> =>
  page.evaluate((query) => document.querySelectorAll(`${query} + span`).length, of);

test('links to known people are marked, also added ones, until it is switched off', async ({ world }) => {
  const { web, chromium, driver } = world;
  web.page(BUSY, PAGE);
  await importSample(driver);
  const page = await chromium.visit(BUSY);
  expect(await marks(page, 'a')).toBe(0);
  await chromium.allow(`${BUSY}*`);
  await store(chromium, [`${BUSY}*`]);
  await page.bringToFront();
  await until('two marks', async () => (await marks(page, 'a.who')) === 2);
  expect(await marks(page, 'a')).toBe(2);
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('Last contact');
  await page.evaluate((url) => {
    document
      .getElementById('list')
      ?.insertAdjacentHTML('beforeend', `<li><a class="late" href="${url}">x</a>`);
  }, KNOWN.url);
  await until('the added link marked', async () => (await marks(page, 'a.late')) === 1);
  const counted = () =>
    chromium.inExtension(async (api) => {
      const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('https://busy.example/'));
      return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await until('two people counted', async () => (await counted()) === '2');
  await store(chromium, []);
  await until('no mark left', async () => (await marks(page, 'a')) === 0);
});
