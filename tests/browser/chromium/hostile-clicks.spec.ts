import { clickByScript, sendMessages } from '../attacks.ts';
import { DUE, KNOWN, pageOf, STRANGER } from '../driver/cast.ts';
import { isBare, markAt, markToSay } from '../driver/chromium-mark.ts';
import { switchSite } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { REMOVING } from '../hostile-pages.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

async function visit({ web, chromium }: World, more = '', met = KNOWN) {
  web.page(met.url, pageOf(met, more));
  return chromium.visit(met.url);
}

const panels = ({ chromium }: World) =>
  chromium.inExtension(
    async (api) => (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL', 'POPUP'] })).length,
  );

/** When another page has its mark, whatever the first page sent before was dealt with. */
async function afterAll(home: World): Promise<void> {
  await markAt(await visit(home, '', STRANGER));
}

test('a click that a script makes opens nothing, a real one does', async ({ home }) => {
  const page = await visit(home);
  const { x, y } = await markAt(page);
  await page.evaluate(clickByScript);
  await afterAll(home);
  expect(await panels(home)).toBe(0);
  await page.bringToFront();
  const card = await home.chromium.opened('sidepanel', () => page.mouse.click(x, y));
  expect(await panels(home)).toBe(1);
  await card.close();
});

test('messages of the page are not listened to', async ({ home }) => {
  const page = await visit(home);
  await markAt(page);
  expect(await page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
  await page.evaluate(sendMessages);
  await afterAll(home);
  expect(await panels(home)).toBe(0);
  expect(await isBare(page)).toBe(false);
});

test('a page that keeps removing the mark wins, and stays as quick as before', async ({ home }) => {
  const page = await visit(home, REMOVING);
  await until('the mark gave up', async () => ((await page.evaluate('window.removed')) as number) >= 5);
  await afterAll(home);
  const removed = (await page.evaluate('window.removed')) as number;
  expect(removed).toBeLessThanOrEqual(7);
  expect(await isBare(page)).toBe(true);
  const turn = await page.evaluate(async () => {
    const begin = performance.now();
    for (let i = 0; i < 20; i += 1) await new Promise((done) => setTimeout(done));
    return performance.now() - begin;
  });
  expect(turn).toBeLessThan(1_000);
  expect(await page.evaluate('window.removed')).toBe(removed);
});

test('the mark lies over whatever the page puts above it, and does no more than open the card', async ({
  home,
}) => {
  const cover =
    '<div style="position:fixed;inset:0;z-index:2147483647;opacity:0" onclick="document.title=\'covered\'"></div>';
  const page = await visit(home, cover);
  const { x, y } = await markAt(page);
  const card = await home.chromium.opened('sidepanel', () => page.mouse.click(x, y));
  await card.getByText('You know').first().waitFor();
  await card.close();
});

test('when the site is disabled its open pages are as if never visited', async ({ home }) => {
  const page = await visit(home, '', DUE);
  await markToSay(page, /is due/u);
  await switchSite(home.driver, 'GitHub', []);
  await until('nothing of ours in the page', () => isBare(page), 2_000);
  await switchSite(home.driver, 'GitHub', ['https://github.com/*']);
  await markToSay(page, /is due/u);
});

test('when the extension is disabled the mark is gone soon', async ({ home }) => {
  const page = await visit(home, '', DUE);
  await markToSay(page, /is due/u);
  await home.chromium.enable(false);
  await page.bringToFront();
  await until('the mark gone', async () => (await isBare(page)) || !(await hasMark(page)), 8_000);
  await home.chromium.enable(true);
});

/** Whether the point where the mark stood still belongs to something of ours. */
const hasMark = (page: import('@playwright/test').Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.elementFromPoint(innerWidth - 10, innerHeight * 0.38 + 20) ===
      document.documentElement.lastElementChild,
  );
