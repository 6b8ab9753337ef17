import { DUE, KNOWN, pageOf, STRANGER } from '../driver/cast.ts';
import type { Chromium } from '../driver/chromium.ts';
import { isBare, markAt, markToSay } from '../driver/chromium-mark.ts';
import { GITHUB, importSample, settle, switchSite } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { WATCHING } from '../hostile-pages.ts';
import { expect, test, type World } from './fixture.ts';

const registered = (chromium: Chromium) =>
  chromium.inExtension(async (api) =>
    (await api.scripting.getRegisteredContentScripts()).flatMap((one) => one.matches),
  );
const granted = (chromium: Chromium) =>
  chromium.inExtension((api) => api.permissions.contains({ origins: ['https://github.com/*'] }));

function invented({ web }: World): void {
  for (const met of [DUE, KNOWN, STRANGER]) web.page(met.url, pageOf(met, WATCHING));
}

test('by default nothing of ours runs anywhere', async ({ world }) => {
  const { chromium, driver } = world;
  invented(world);
  await importSample(driver);
  expect(await registered(chromium)).toEqual([]);
  expect(await granted(chromium)).toBe(false);
  const page = await chromium.visit(DUE.url);
  // Another page of the extension is opened and used meanwhile: nothing comes of it here either.
  const options = await chromium.open('options.html#people');
  await options.getByLabel('Search your people').fill(DUE.name);
  await options.getByRole('button', { name: DUE.name }).click();
  await options.getByText('tide gauge').first().waitFor();
  expect(await page.evaluate('window.changes')).toEqual([]);
  expect(await isBare(page)).toBe(true);
});

test('enabling a site registers that site alone, and marks its open pages', async ({ world }) => {
  const { web, chromium, driver } = world;
  invented(world);
  web.page('https://orcid.org/*', '<title>Somebody</title>');
  await importSample(driver);
  const [before, other] = [
    await chromium.visit(DUE.url),
    await chromium.visit('https://orcid.org/0000-0000-2718-2810'),
  ];
  await switchSite(driver, 'GitHub', [GITHUB]);
  await markToSay(before, /is due/u);
  expect(await registered(chromium)).toEqual([GITHUB]);
  await markToSay(await chromium.visit(STRANGER.url), /Not in your people/u);
  expect(await isBare(other)).toBe(true);
});

test('disabling takes everything back, also what the browser granted', async ({ world }) => {
  const { chromium, driver } = world;
  invented(world);
  await settle(driver);
  const page = await chromium.visit(DUE.url);
  await markAt(page);
  const options = await chromium.open('options.html#sites');
  await options.getByRole('switch', { name: 'Enable on GitHub', exact: true }).click();
  await until('the open page as it was', () => isBare(page));
  await until('nothing registered', async () => (await registered(chromium)).length === 0);
  await until('nothing granted', async () => !(await granted(chromium)));
  await page.reload();
  await page.getByRole('heading', { name: DUE.name }).waitFor();
  await expect(options.getByRole('switch', { name: 'Enable on GitHub', exact: true })).not.toBeChecked();
  expect(await page.evaluate('window.changes')).toEqual([]);
  expect(await isBare(page)).toBe(true);
});

test('disabling is done to its end also when the options page is closed at once', async ({ world }) => {
  const { chromium, driver } = world;
  await settle(driver);
  await switchSite(driver, 'GitHub', []);
  await until('nothing granted', async () => !(await granted(chromium)));
});

test('a permission that is taken away in the browser’s settings is a site disabled', async ({ world }) => {
  const { chromium, driver } = world;
  invented(world);
  await settle(driver);
  const page = await chromium.visit(DUE.url);
  await markAt(page);
  await chromium.disallow(GITHUB);
  await until('nothing registered', async () => (await registered(chromium)).length === 0);
  await until('the open page as it was', () => isBare(page));
  const options = await chromium.open('options.html#sites');
  await options.getByLabel('Find a site').fill('GitHub');
  await expect(options.getByRole('switch', { name: 'Enable on GitHub', exact: true })).not.toBeChecked();
});

test('what is enabled is enabled after a restart', async ({ world }) => {
  const { chromium, driver, again } = world;
  invented(world);
  await settle(driver);
  await chromium.close();
  const next = await again();
  await markToSay(await next.visit(DUE.url), /is due/u);
});

test.describe('on a site that is not enabled', () => {
  test('a click on the toolbar’s icon reads that one page, once', async ({ world }) => {
    const { chromium, driver } = world;
    invented(world);
    await importSample(driver);
    const page = await chromium.visit(DUE.url);
    const popup = await chromium.popupByClick(page);
    await popup.getByText(`You know ${DUE.name}`).waitFor();
    await popup.close();
    expect(await page.evaluate('window.changes')).toEqual([]);
    expect(await registered(chromium)).toEqual([]);
  });
});
