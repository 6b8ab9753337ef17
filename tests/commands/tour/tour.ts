import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Wire } from '../../browser/driver/wire.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { toJson } from '../../fixtures/to-json.ts';
import type { BrowserName } from '../browsers.ts';
import { castAt } from './cast.ts';
import { launch, newProfile } from './launch.ts';
import { FOLDER, Shots } from './shots.ts';
import { STEPS } from './steps.ts';
import type { Tour } from './tour-state.ts';

/** Starts a browser for a tour. */
export async function prepareTour(browser: BrowserName): Promise<{ tour: Tour; end(): Promise<void> }> {
  const now = Date.now();
  const [wire, profile, cast] = [await Wire.listen(), newProfile(), castAt(now)];
  const start = () => launch({ browser, headless: true, profile: profile.folder, web: cast.web, wire });
  const file = join(profile.folder, '..', `kithcraft-sample-${process.pid}.json`);
  writeFileSync(file, toJson(sampleNetwork(now), now));
  const tour: Tour = {
    ...cast,
    browser,
    file,
    shots: new Shots(browser),
    wire,
    start,
    driver: await start(),
  };
  const end = async () => {
    await tour.driver.close();
    wire.close();
    rmSync(file, { force: true });
    profile.remove();
  };
  return { tour, end };
}

async function walk(tour: Tour): Promise<boolean> {
  for (const [name, step] of STEPS) {
    const begin = performance.now();
    try {
      await step(tour);
    } catch (error) {
      console.log(`failed at “${name}”: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
    console.log(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${name}`);
  }
  return true;
}

/** Does the main job in a browser by itself, with the built extension. @returns whether all of it worked. */
export async function runTour(browser: BrowserName): Promise<boolean> {
  console.log(`The tour, in ${browser}:`);
  const { tour, end } = await prepareTour(browser);
  try {
    const whole = await walk(tour);
    console.log(`${tour.shots.count} pictures in ${FOLDER}`);
    return whole;
  } finally {
    await end();
  }
}
