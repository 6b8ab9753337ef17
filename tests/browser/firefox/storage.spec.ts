import { importSample } from '../driver/home.ts';
import { expect, test, type World } from './fixture.ts';

const isKept = ({ firefox }: World) => firefox.inExtension<boolean>('navigator.storage.persisted()');
const ASK = 'Ask the browser to keep them';

test('once something is written down, the browser keeps it, and the user is asked nothing', async ({
  world,
}) => {
  await world.driver.closeOwnTabs();
  expect(await isKept(world)).toBe(false);
  await importSample(world.driver);
  await expect.poll(() => isKept(world)).toBe(true);
  const page = await world.driver.surface('options.html#data');
  await page.sees(/The browser does not delete them/u);
  await page.press('button', 'Back up now');
  await page.sees('Save as a file');
  // Firefox lets nobody pick a folder: a file among the downloads is the way out of the browser.
  expect(await page.text()).not.toContain('Backups in a folder');
  await page.close();
});

test('the browser can be asked before, and what it says is told', async ({ world }) => {
  await world.driver.closeOwnTabs();
  const page = await world.driver.surface('options.html#data');
  await page.sees(/the browser may delete them to make room/u);
  await page.press('button', ASK);
  await page.sees('The browser promised to keep them.');
  await page.close();
  expect(await isKept(world)).toBe(true);
});
