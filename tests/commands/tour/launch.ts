import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../browser/driver/surface.ts';
import type { Web } from '../../browser/driver/web.ts';
import type { Wire } from '../../browser/driver/wire.ts';
import type { BrowserName } from '../browsers.ts';

export interface Launch {
  browser: BrowserName;
  headless: boolean;
  profile: string;
  web: Web;
  /** Without it the browser may ask the real web for what the invented one does not answer. */
  wire?: Wire;
}

// Each browser's driver is loaded only when it is wanted: puppeteer and Playwright are large.
const STARTS: Readonly<Record<BrowserName, (launch: Launch) => Promise<Driver>>> = {
  async chromium(launch) {
    const [{ Chromium }, { driverOf }] = await Promise.all([
      import('../../browser/driver/chromium.ts'),
      import('../../browser/driver/chromium-driver.ts'),
    ]);
    return driverOf(await Chromium.start(launch));
  },
  async firefox(launch) {
    const [{ Firefox }, { driverOf }] = await Promise.all([
      import('../../browser/driver/firefox.ts'),
      import('../../browser/driver/firefox-driver.ts'),
    ]);
    return driverOf(await Firefox.start(launch));
  },
};

/** Starts a browser with the built extension. */
export const launch = (given: Launch): Promise<Driver> => STARTS[given.browser](given);

/** A folder for the profile of a browser, and how to take it away. */
export function newProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kithcraft-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
