import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeHost, extensionAddresses } from '../attacks.ts';
import { DUE, KNOWN, type Met, pageOf, STRANGER } from '../driver/cast.ts';
import { BUILT } from '../driver/chromium-launch.ts';
import { isBare, markAt, markToSay } from '../driver/chromium-mark.ts';
import { until } from '../driver/surface.ts';
import { WRAPPED } from '../hostile-pages.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

async function visit({ web, chromium }: World, met: Met, more = '') {
  web.page(met.url, pageOf(met, more));
  const page = await chromium.visit(met.url);
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
    await markToSay(page, said);
    seen.push(await page.evaluate(describeHost));
  }
  expect(seen[0]).toMatchObject({
    name: 'div',
    attributes: [],
    children: 0,
    open: false,
    width: 36,
    height: 44,
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test('whatever the page wraps or pollutes, it hears of nothing and the mark is there', async ({ home }) => {
  const page = await visit(home, KNOWN, WRAPPED);
  await markToSay(page, /You know/u);
  expect(await page.evaluate('window.heard')).toEqual([]);
  await page.evaluate(() => document.createElement('i'));
  expect(await page.evaluate('window.heard')).toEqual(['Document.createElement']);
});

test('a click on the mark shows the page its host and nothing inside', async ({ home }) => {
  const page = await visit(home, KNOWN);
  await page.evaluate(() => {
    addEventListener(
      'click',
      (event) => {
        document.title = event
          .composedPath()
          .map((one) => (one as Element).localName ?? 'other')
          .join(' ');
      },
      true,
    );
  });
  const { x, y } = await markAt(page);
  const card = await home.chromium.opened('sidepanel', () => page.mouse.click(x, y));
  expect(await page.title()).toBe('div html other other');
  await card.close();
});

test('no address of the extension is to be seen', async ({ home }) => {
  const page = await visit(home, DUE);
  expect(await page.evaluate(extensionAddresses)).toEqual([]);
  await page.evaluate((url) => document.body.append(url), home.chromium.address('icon/16.png'));
  expect(await page.evaluate(extensionAddresses)).toHaveLength(1);
});

const listening = (id: string) => `<script>
window.told = [];
for (const name of ['wxt:content-script-started', '${id}:profile:wxt:content-script-started', '${id}:wxt:content-script-started',
  'wxt:locationchange', '${id}:wxt:locationchange', '${id}:profile:wxt:locationchange'])
  for (const where of [window, document]) where.addEventListener(name, (event) => window.told.push(event.type));
addEventListener('message', (event) => window.told.push(JSON.stringify(event.data)));
</script>`;

test('no event and no message of ours reaches the page', async ({ home }) => {
  const page = await visit(home, KNOWN, listening(home.chromium.id));
  await page.evaluate(() => history.pushState({}, '', '/explore'));
  await until('the mark gone', () => isBare(page));
  expect(await page.evaluate('window.told')).toEqual([]);
  for (const file of [
    'watch/github.js',
    'watch/anywhere.js',
    'profile/github.js',
    'profile/anywhere.js',
    'reader/github.js',
  ])
    expect(readFileSync(resolve(BUILT, file), 'utf8')).not.toMatch(
      /dispatchEvent|postMessage|getURL|CustomEvent/u,
    );
});

test('nothing of the extension can be fetched or framed by a page', async ({ home }) => {
  const manifest = JSON.parse(readFileSync(resolve(BUILT, 'manifest.json'), 'utf8')) as object;
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['web_accessible_resources']));
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['externally_connectable']));
  const page = await visit(home, KNOWN);
  for (const path of [
    'icon/16.png',
    'options.html',
    'popup.html',
    'watch/github.js',
    'profile/github.js',
    'manifest.json',
  ]) {
    const url = home.chromium.address(path);
    const got = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'there',
          () => 'refused',
        ),
      url,
    );
    const drawn = await page.evaluate(
      (address) =>
        new Promise((done) => {
          const image = new Image();
          image.onload = () => done('there');
          image.onerror = () => done('refused');
          image.src = address;
        }),
      home.chromium.address('icon/16.png'),
    );
    expect([path, got, drawn]).toEqual([path, 'refused', 'refused']);
  }
});
