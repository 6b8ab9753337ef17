import { sampleFile } from './sample-file.ts';
import { type Driver, type Surface, until } from './surface.ts';

export const GITHUB = 'https://github.com/*';

/** Takes an export of Kithcraft's in, on the page of the data, as a user does. */
export async function importExport(page: Surface, file: string): Promise<void> {
  await page.upload('File to import', file);
  await page.press('button', 'Take it in');
  await page.sees(/Imported: \d+ added/u);
}

/** Brings the sample network in. */
export async function importSample(driver: Driver): Promise<void> {
  const page = await driver.surface('options.html#data');
  await importExport(page, sampleFile());
  await page.close();
}

/** Enables or disables a site with a real click, and closes the page at once, as some do. */
export async function switchSite(driver: Driver, name: string, origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await driver.allow(...origins);
  const page = await driver.surface('options.html#sites');
  await page.fill('Find a site', name);
  const label = `Enable on ${name}`;
  const before = await page.isOn(label);
  await page.press('switch', label);
  await until(`${label} switched`, async () => (await page.isOn(label)) !== before);
  await page.close();
}

/** The sample network, and GitHub enabled. */
export async function settle(driver: Driver): Promise<void> {
  await driver.closeOwnTabs();
  await importSample(driver);
  await switchSite(driver, 'GitHub', [GITHUB]);
}
