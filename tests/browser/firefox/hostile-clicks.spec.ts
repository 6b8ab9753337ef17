import type { Page } from 'puppeteer-core';
import { clickByScript, sendMessages } from '../attacks.ts';
import { DUE, KNOWN, pageOf, STRANGER } from '../driver/cast.ts';
import { isBare, markAt, markToSay } from '../driver/firefox-mark.ts';
import { popupOf } from '../driver/firefox-popup.ts';
import { GITHUB, switchSite } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { REMOVING } from '../hostile-pages.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

async function visit({ web, firefox }: World, more = '', met = KNOWN): Promise<Page> {
  web.page(met.url, pageOf(met, more));
  return firefox.visit(met.url);
}

/** When another page has its mark, whatever the first page sent before was dealt with. */
async function afterAll(home: World): Promise<void> {
  await markAt(await visit(home, '', STRANGER));
}

test('a click or message that a script makes opens nothing, a real click does', async ({ home }) => {
  const page = await visit(home);
  const { x, y } = await markAt(page);
  await page.evaluate(clickByScript);
  await page.evaluate(sendMessages);
  await afterAll(home);
  expect(await home.firefox.hasPopup()).toBe(false);
  await page.bringToFront();
  await page.mouse.click(x, y);
  await (await popupOf(home.firefox)).sees(KNOWN.name);
});

test('a page that keeps removing the mark wins, and stays as quick as before', async ({ home }) => {
  const page = await visit(home, REMOVING);
  await until('the mark gave up', async () => ((await page.evaluate('window.removed')) as number) >= 5);
  await afterAll(home);
  await page.bringToFront();
  const removed = (await page.evaluate('window.removed')) as number;
  expect(removed).toBeLessThanOrEqual(7);
  expect(await isBare(page)).toBe(true);
  const turns = `(async () => { const begin = performance.now();
    for (let i = 0; i < 20; i += 1) await new Promise((done) => setTimeout(done));
    return performance.now() - begin; })()`;
  expect(await page.evaluate(turns)).toBeLessThan(1_000);
  expect(await page.evaluate('window.removed')).toBe(removed);
});

test('when the site is disabled its open pages are as if never visited', async ({ home }) => {
  const page = await visit(home, '', DUE);
  await markToSay(home.firefox, /is due/u);
  await switchSite(home.driver, 'GitHub', []);
  await until('nothing of ours in the page', () => isBare(page), 2_000);
  await switchSite(home.driver, 'GitHub', [GITHUB]);
  await page.bringToFront();
  await markToSay(home.firefox, /is due/u);
});

/** Whether the point where the mark stood still belongs to something of ours. */
const isThere = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    const last = document.documentElement.lastElementChild;
    return last !== document.body && document.elementFromPoint(innerWidth - 10, innerHeight * 0.38 + 20) === last;
  })()`) as Promise<boolean>;

test('when the extension is disabled the mark is gone soon, and its next start leaves nothing of the last', async ({
  home,
}) => {
  const page = await visit(home, '', DUE);
  await markToSay(home.firefox, /is due/u);
  expect(await isThere(page)).toBe(true);
  await home.firefox.enable(false);
  await until('the mark gone', async () => !(await isThere(page)), 8_000);
  await home.firefox.enable(true);
  // Started anew in the open page, as after an update.
  await switchSite(home.driver, 'GitHub', []);
  await switchSite(home.driver, 'GitHub', [GITHUB]);
  await page.bringToFront();
  await markToSay(home.firefox, /is due/u);
  expect(await page.evaluate(`document.querySelectorAll('html > div').length`)).toBe(1);
});
