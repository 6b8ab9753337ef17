import { DUE, pageOf } from '../driver/cast.ts';
import type { Firefox } from '../driver/firefox.ts';
import { isBare, markAt, markToSay } from '../driver/firefox-mark.ts';
import { GITHUB, importSample, settle, switchSite } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { WATCHING } from '../hostile-pages.ts';
import { expect, test, type World } from './fixture.ts';

const registered = (firefox: Firefox) =>
  firefox.inExtension<string[]>(
    `browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))`,
  );
const granted = (firefox: Firefox) =>
  firefox.inExtension<boolean>(`browser.permissions.contains({ origins: ['${GITHUB}'] })`);
const revoke = (firefox: Firefox) =>
  firefox.inExtension<boolean>(`browser.permissions.remove({ origins: ['${GITHUB}'] })`);

const invented = ({ web }: World) => web.page(DUE.url, pageOf(DUE, WATCHING));

test('by default nothing of ours runs anywhere; enabling marks open pages', async ({ world }) => {
  const { firefox, driver } = world;
  invented(world);
  await importSample(driver);
  expect([await registered(firefox), await granted(firefox)]).toEqual([[], false]);
  const page = await firefox.visit(DUE.url);
  await importSample(driver);
  expect(await page.evaluate('window.changes')).toEqual([]);
  expect(await isBare(page)).toBe(true);
  await switchSite(driver, 'GitHub', [GITHUB]);
  await page.bringToFront();
  await markToSay(firefox, /is due/u);
  expect(await registered(firefox)).toEqual([GITHUB]);
});

test('disabling takes everything back, also what the browser granted', async ({ world }) => {
  const { firefox, driver } = world;
  invented(world);
  await settle(driver);
  const page = await firefox.visit(DUE.url);
  await markAt(page);
  const options = await driver.surface('options.html#sites');
  await options.press('switch', 'Enable on GitHub');
  await until('the open page as it was', () => isBare(page));
  await until('nothing registered', async () => (await registered(firefox)).length === 0);
  await until('nothing granted', async () => !(await granted(firefox)));
  await page.reload();
  await page.waitForSelector('h1');
  expect(await options.isOn('Enable on GitHub')).toBe(false);
  expect(await isBare(page)).toBe(true);
});

test('a permission that is taken away in the browser’s settings is a site disabled', async ({ world }) => {
  const { firefox, driver } = world;
  invented(world);
  await settle(driver);
  const page = await firefox.visit(DUE.url);
  await markAt(page);
  await revoke(firefox);
  await until('nothing registered', async () => (await registered(firefox)).length === 0);
  await until('the open page as it was', () => isBare(page));
});
