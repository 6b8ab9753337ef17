import { rmSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { importExport } from '../../browser/driver/home.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { toJson } from '../../fixtures/to-json.ts';
import type { BrowserName } from '../browsers.ts';
import { castAt } from './cast.ts';
import { launch, newProfile } from './launch.ts';

/** Whether a window can be shown here. */
export const hasDisplay = (): boolean =>
  platform() !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** A browser with the extension and the sample network, on an invented profile page, left to the user until they close it. */
export async function showRoom(browser: BrowserName): Promise<void> {
  const now = Date.now();
  const [cast, profile] = [castAt(now), newProfile()];
  const driver = await launch({ browser, headless: false, profile: profile.folder, web: cast.web });
  const file = join(profile.folder, 'sample-network.json');
  writeFileSync(file, toJson(sampleNetwork(now), now));
  await driver.closeOwnTabs();
  await driver.allow('https://github.com/*');
  const page = await driver.surface('options.html#data');
  await importExport(page, file);
  await page.go('sites');
  await page.fill('Find a site', 'GitHub');
  await page.press('switch', 'Enable on GitHub');
  await page.sees('Enabled: GitHub');
  await page.go('review');
  rmSync(file);
  await driver.web(cast.known.url);
  console.log(
    `Meet ${cast.known.name} at ${cast.known.url}, and a stranger at ${cast.stranger.url}. Close the browser to end.`,
  );
  await driver.closed;
  profile.remove();
}
