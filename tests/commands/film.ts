// `npm run film`: builds Kithcraft, does the main job in Chromium, and leaves it as a short film in docs/film.gif.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Chromium } from '../browser/driver/chromium.ts';
import { driverOf } from '../browser/driver/chromium-driver.ts';
import { BUILT } from '../browser/driver/chromium-launch.ts';
import { settle } from '../browser/driver/home.ts';
import { Wire } from '../browser/driver/wire.ts';
import { ensureBrowsers } from './browsers.ts';
import { animated } from './film/picture.ts';
import { play } from './film/scenes.ts';
import { picturesOf } from './film/stage.ts';
import { ROOT, run } from './run.ts';
import { castAt } from './tour/cast.ts';
import { newProfile } from './tour/launch.ts';

const FILE = resolve(ROOT, 'docs/film.gif');

async function main(): Promise<boolean> {
  if (!ensureBrowsers(['chromium']) || run('wxt build') !== 0) return false;
  const [wire, profile, cast] = [await Wire.listen(), newProfile(), castAt(Date.now())];
  const chromium = await Chromium.start({ profile: profile.folder, web: cast.web, wire, extension: BUILT });
  try {
    await settle(driverOf(chromium));
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
