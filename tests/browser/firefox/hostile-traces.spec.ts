import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeHost, extensionAddresses } from '../attacks.ts';
import { DUE, KNOWN, type Met, pageOf, STRANGER } from '../driver/cast.ts';
import { isBare, markAt, markToSay } from '../driver/firefox-mark.ts';
import { BUILT_FOR_FIREFOX } from '../driver/firefox-prefs.ts';
import { switchSite } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { WATCHING, WRAPPED } from '../hostile-pages.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

async function visit({ web, firefox }: World, met: Met, more = '') {
  web.page(met.url, pageOf(met, more));
  const page = await firefox.visit(met.url);
  await markAt(page);
  return page;
}

test('the host of the mark is bare, closed, and the same for everybody', async ({ home }) => {
  const seen = [];
  for (const [met, said] of [
    [STRANGER, /Not in your people/u],
    [KNOWN, /You know/u],
    [DUE, /is due/u],
  ] as const) {
    const page = await visit(home, met);
    await markToSay(home.firefox, said);
    seen.push(await page.evaluate(describeHost));
  }
  const bare = { name: 'div', attributes: [], children: 0, open: false, width: 36, height: 44 };
  expect(seen[0]).toMatchObject(bare);
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test('whatever the page wraps or pollutes, it hears of nothing and the mark is there', async ({ home }) => {
  const page = await visit(home, KNOWN, WRAPPED);
  await markToSay(home.firefox, /You know/u);
  expect(await page.evaluate('window.heard')).toEqual([]);
  expect(await page.evaluate(`(document.createElement('i'), window.heard)`)).toEqual([
    'Document.createElement',
  ]);
});

test('no address of the extension is to be seen', async ({ home }) => {
  const page = await visit(home, DUE);
  expect(await page.evaluate(extensionAddresses)).toEqual([]);
});

test('nothing of the extension can be fetched by a page', async ({ home }) => {
  const manifest = readFileSync(resolve(BUILT_FOR_FIREFOX, 'manifest.json'), 'utf8');
  expect(manifest).not.toMatch(/web_accessible_resources|externally_connectable/u);
  const page = await visit(home, KNOWN);
  for (const path of ['icon/16.png', 'options.html', 'profile/github.js', 'manifest.json']) {
    const url = JSON.stringify(home.firefox.address(path));
    expect(await page.evaluate(`fetch(${url}).then(() => 'there', () => 'refused')`)).toBe('refused');
  }
});

test('a profile in a frame gets nothing', async ({ home }) => {
  const explore = `<title>Explore</title><body><iframe src="${DUE.url}"></iframe></body>`;
  home.web.page('https://github.com/explore', explore).page(DUE.url, pageOf(DUE, WATCHING));
  const page = await home.firefox.visit('https://github.com/explore');
  const frame = await until('the frame', async () => page.frames().find((one) => one.url() === DUE.url));
  await frame.waitForSelector('h1');
  await visit(home, KNOWN);
  expect(await frame.evaluate('document.documentElement.lastElementChild === document.body')).toBe(true);
});

const MEMBER = 'https://www.linkedin.com/in/wrenna-okoro/';
const PAGES = resolve(import.meta.dirname, '../../fixtures/pages/linkedin');

test('LinkedIn gets not one node, only the badge of the toolbar', async ({ home }) => {
  const { web, firefox, driver } = home;
  await switchSite(driver, 'LinkedIn', ['https://*.linkedin.com/*']);
  const html = readFileSync(resolve(PAGES, 'member.html'), 'utf8');
  // Its pictures are none of this test's business.
  const bare = html.replace(/ (?:src|srcset|href)="[^"]*"/gu, '').replace('</body>', `${WATCHING}</body>`);
  web.page(MEMBER, bare);
  const page = await firefox.visit(MEMBER);
  const badge = () =>
    firefox.inExtension<string>(`browser.tabs.query({ url: 'https://www.linkedin.com/*' })
      .then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`);
  await until('a badge', async () => (await badge()) === '+');
  expect(await page.evaluate('window.changes')).toEqual([]);
  expect(await isBare(page)).toBe(true);
});
