import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DUE, KNOWN, pageOf } from '../driver/cast.ts';
import { isBare, markAt } from '../driver/chromium-mark.ts';
import { switchSite } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { WATCHING } from '../hostile-pages.ts';
import { expect, test, tidyHome } from './fixture.ts';

tidyHome();

test('a profile in a frame gets nothing', async ({ home }) => {
  home.web.page(
    'https://github.com/explore',
    `<title>Explore</title><body><iframe src="${DUE.url}"></iframe></body>`,
  );
  home.web.page(DUE.url, pageOf(DUE, WATCHING));
  const page = await home.chromium.visit('https://github.com/explore');
  await page.frameLocator('iframe').getByRole('heading', { name: DUE.name }).waitFor();
  // When another page has its mark, this one would have had its own.
  home.web.page(KNOWN.url, pageOf(KNOWN));
  await markAt(await home.chromium.visit(KNOWN.url));
  const frame = page.frames()[1];
  expect(await frame?.evaluate(() => document.documentElement.lastElementChild === document.body)).toBe(true);
  expect(await isBare(page)).toBe(true);
});

const MEMBER = 'https://www.linkedin.com/in/wrenna-okoro/';
const PAGES = resolve(import.meta.dirname, '../../fixtures/pages/linkedin');

test('LinkedIn gets not one node, only the badge of the toolbar', async ({ home }) => {
  const { web, chromium, driver } = home;
  await switchSite(driver, 'LinkedIn', ['https://*.linkedin.com/*']);
  const html = readFileSync(resolve(PAGES, 'member.html'), 'utf8');
  // Its pictures are none of this test's business.
  web.page(
    MEMBER,
    html.replace(/ (?:src|srcset|href)="[^"]*"/gu, '').replace('</body>', `${WATCHING}</body>`),
  );
  const page = await chromium.visit(MEMBER);
  const badge = () =>
    chromium.inExtension(async (api) => {
      const [tab] = await api.tabs.query({ url: 'https://www.linkedin.com/*' });
      return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await until('a badge', async () => (await badge()) === '+');
  expect(await page.evaluate('window.changes')).toEqual([]);
  expect(await isBare(page)).toBe(true);
});
