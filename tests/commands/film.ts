// `npm run film`: builds Kithcraft, does the main job in Chromium, and leaves it as a short film in docs/film.gif.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Chromium } from '../browser/driver/chromium.ts';
import { driverOf } from '../browser/driver/chromium-driver.ts';
import { BUILT } from '../browser/driver/chromium-launch.ts';
import { importExport } from '../browser/driver/home.ts';
import { Wire } from '../browser/driver/wire.ts';
import { sampleNetwork } from '../fixtures/network.ts';
import { toJson } from '../fixtures/to-json.ts';
import { ensureBrowsers } from './browsers.ts';
import { animated } from './film/picture.ts';
import { play } from './film/scenes.ts';
import { picturesOf } from './film/stage.ts';
import { ROOT, run } from './run.ts';
import { castAt } from './tour/cast.ts';
import { newProfile } from './tour/launch.ts';

const FILE = resolve(ROOT, 'docs/film.gif');

/** A browser with the sample network in it, which has seen its suggestions. */
async function prepare(chromium: Chromium, file: string): Promise<void> {
  const driver = driverOf(chromium);
  await driver.closeOwnTabs();
  await driver.allow('https://github.com/*');
  const page = await driver.surface('options.html#data');
  await importExport(page, file);
  await page.go('sites');
  await page.fill('Find a site', 'GitHub');
  await page.press('switch', 'Enable on GitHub');
  await page.sees('Enabled: GitHub');
  await page.close();
}

async function main(): Promise<boolean> {
  if (!ensureBrowsers(['chromium']) || run('wxt build') !== 0) return false;
  const now = Date.now();
  const [wire, profile, cast] = [await Wire.listen(), newProfile(), castAt(now)];
  const file = join(profile.folder, 'sample-network.json');
  writeFileSync(file, toJson(sampleNetwork(now), now));
  const chromium = await Chromium.start({ profile: profile.folder, web: cast.web, wire, extension: BUILT });
  try {
    await prepare(chromium, file);
    rmSync(file);
    const moments = await play(chromium, cast);
    const film = await animated(await picturesOf(await chromium.context.newPage(), moments));
    writeFileSync(FILE, film);
    const seconds = moments.reduce((sum, { ms }) => sum + ms, 0) / 1_000;
    console.log(
      `${moments.length} pictures, ${seconds.toFixed(1)} s, ${(film.length / 1e6).toFixed(2)} MB: docs/film.gif`,
    );
    return true;
  } finally {
    await chromium.close();
    wire.close();
    profile.remove();
  }
}

process.exitCode = (await main()) ? 0 : 1;
