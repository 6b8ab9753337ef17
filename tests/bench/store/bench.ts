import { join } from 'node:path';
import { Chromium } from '../../browser/driver/chromium.ts';
import { driverOf } from '../../browser/driver/chromium-driver.ts';
import { BUILT } from '../../browser/driver/chromium-launch.ts';
import { Web } from '../../browser/driver/web.ts';
import { Wire } from '../../browser/driver/wire.ts';
import { newProfile } from '../../commands/tour/launch.ts';
import type { Row } from '../figures.ts';
import { writeFloor } from '../floor.ts';
import { floorPage } from '../floor-page.ts';
import { popupTime } from '../popup-time.ts';
import { processorTime } from '../suggest/worker.ts';
import { seed } from './seed.ts';
import {
  completionTime,
  exportTime,
  importTime,
  logTime,
  personTime,
  scrollTime,
  searchTime,
} from './store.ts';

const RUNS = 20;
/** What is slowest of a hundred tells more than what is slowest of forty. */
const OFTEN = 60;

type Print = (rows: readonly Row[]) => void;

/** Waits until the background has done what it makes of that many people. */
async function atRest(chromium: Chromium): Promise<void> {
  let before = Number.NaN;
  for (let quiet = 0; quiet < 3; ) {
    await new Promise((later) => setTimeout(later, 1_000));
    const now = await processorTime(chromium);
    quiet = now - before < 50 ? quiet + 1 : 0;
    before = now;
  }
}

/** A browser of its own for one part. */
async function inBrowser(part: (chromium: Chromium) => Promise<void>): Promise<void> {
  const [web, wire, profile] = [new Web(), await Wire.listen(), newProfile()];
  const extension = `${BUILT},${writeFloor(join(profile.folder, 'floor'))}`;
  const chromium = await Chromium.start({ profile: profile.folder, web, wire, extension });
  try {
    await driverOf(chromium).closeOwnTabs();
    await part(chromium);
  } finally {
    await chromium.close();
    wire.close();
    profile.remove();
  }
}

async function atSize(chromium: Chromium, people: number, print: Print): Promise<void> {
  const filling = await chromium.open('options.html#data');
  filling.setDefaultTimeout(0);
  const seconds = await seed(filling, { people, interactions: 10, notes: 2 });
  console.log(`  filled with ${people} people in ${seconds.toFixed(0)} s`);
  await filling.close();
  const page = await chromium.open('options.html#people');
  await page.getByText(`${people.toLocaleString('en')} people`).waitFor({ timeout: 600_000 });
  await atRest(chromium);
  const empty = await chromium.context.newPage();
  print(await scrollTime(page, empty));
  await empty.close();
  print(await searchTime(page, OFTEN));
  print(await personTime(page, RUNS));
  await page.close();
  print(await popupTime(chromium, await floorPage(chromium), RUNS));
  print(await completionTime(chromium, OFTEN));
  print(await logTime(chromium, RUNS));
  print(await exportTime(chromium));
}

/** Measures the records at their full size, or at another. @returns whether all of it is within its bounds. */
export async function storeBench(people: number): Promise<boolean> {
  const rows: Row[] = [];
  const print: Print = (more) => {
    for (const one of more) console.log(one.line);
    rows.push(...more);
  };
  await inBrowser(async (chromium) => print(await importTime(chromium, Math.min(30_000, people))));
  await inBrowser((chromium) => atSize(chromium, people, print));
  return rows.every((one) => one.within);
}
