import { join } from 'node:path';
import { Chromium } from '../browser/driver/chromium.ts';
import { driverOf } from '../browser/driver/chromium-driver.ts';
import { BUILT } from '../browser/driver/chromium-launch.ts';
import { settle } from '../browser/driver/home.ts';
import { Web } from '../browser/driver/web.ts';
import { Wire } from '../browser/driver/wire.ts';
import { newProfile } from '../commands/tour/launch.ts';
import type { Row } from './figures.ts';
import { writeFloor } from './floor.ts';
import { floorPage } from './floor-page.ts';
import { lineTime } from './line-time.ts';
import { peopleSweep } from './people-sweep.ts';
import { popupTime } from './popup-time.ts';
import { readTime } from './read-time.ts';
import { scriptCost } from './script-cost.ts';
import { size } from './size.ts';
import { writeTime } from './write-time.ts';

const RUNS = 15;

/** The user enables the hosts that pages are measured on. */
async function enableOwnSite(chromium: Chromium): Promise<void> {
  await chromium.allow('https://tides.example/*');
  const page = await chromium.open('options.html#sites');
  await page.getByRole('button', { name: /^Own sites/u }).click();
  const site = page
    .getByRole('listitem')
    .filter({ has: page.getByLabel('Add a server') })
    .last();
  await site.getByLabel('Add a server').fill('tides.example');
  await site.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Remove tides.example' }).waitFor();
  await page.close();
}

/** Measures everything, a line each. @returns whether all of it is within its bounds. */
export async function bench(): Promise<boolean> {
  const [web, wire, profile] = [new Web(), await Wire.listen(), newProfile()];
  const extension = `${BUILT},${writeFloor(join(profile.folder, 'floor'))}`;
  const chromium = await Chromium.start({ profile: profile.folder, web, wire, extension });
  const rows: Row[] = [];
  const print = (more: readonly Row[]) => {
    for (const one of more) console.log(one.line);
    rows.push(...more);
  };
  try {
    await settle(driverOf(chromium));
    await enableOwnSite(chromium);
    print(size());
    print(await lineTime());
    print(await scriptCost(chromium, web, RUNS));
    print(await readTime(chromium, web, RUNS));
    print(await popupTime(chromium, await floorPage(chromium), RUNS));
    print(await writeTime(chromium, RUNS));
    print(await peopleSweep(chromium, web, RUNS));
    return rows.every((one) => one.within);
  } finally {
    await chromium.close();
    wire.close();
    profile.remove();
  }
}
