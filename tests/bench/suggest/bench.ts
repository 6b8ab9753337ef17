import type { Page } from '@playwright/test';
import { Chromium } from '../../browser/driver/chromium.ts';
import { driverOf } from '../../browser/driver/chromium-driver.ts';
import { BUILT } from '../../browser/driver/chromium-launch.ts';
import { Web } from '../../browser/driver/web.ts';
import { Wire } from '../../browser/driver/wire.ts';
import { newProfile } from '../../commands/tour/launch.ts';
import { median, mostRow, type Row } from '../figures.ts';
import { log, seed } from './seed.ts';
import {
  computed,
  longestBreak,
  type Memory,
  memoryOf,
  processorTime,
  started,
  watchBreaks,
} from './worker.ts';

const SIZES = [1_000, 10_000, 100_000];
/** The first few find the code as it came from the disk. */
const RUNS = 15;
/** So long is watched how long answers take anyway. */
const IDLE_MS = 2_000;
/** So much longer than for a tenth of the people it may take at most: n log n. */
const GROWTH = 10 * (Math.log2(100_000) / Math.log2(10_000));

/** How long something took, and for how long of that the worker had a processor: others may want it too. In ms. */
interface Took {
  ms: number;
  processor: number;
}

/** What was measured with so many people; ms and MB. */
interface Measured {
  anew: Took;
  kept: Took;
  logged: readonly Took[];
  longest: number;
  /** The same while nothing is computed. */
  idle: number;
  memory: Memory;
}

/** Does something while nothing but the worker runs, and tells how long it was not able to answer. */
async function watched(chromium: Chromium, work: () => Promise<void>): Promise<number> {
  const { worker } = chromium;
  if (!worker) throw new Error('the background does not run');
  await watchBreaks(worker);
  await work();
  return longestBreak(worker);
}

async function took(chromium: Chromium, page: Page): Promise<Took> {
  const before = await processorTime(chromium);
  const { ms } = await computed(page);
  return { ms, processor: (await processorTime(chromium)) - before };
}

/** Fills the records, and has everybody read. */
async function filled(chromium: Chromium, people: number, now: number): Promise<Took> {
  const page = await chromium.open('options.html#data');
  page.setDefaultTimeout(0);
  console.log(`  ${people} people in ${(await seed(page, people, now)).toFixed(0)} s`);
  return took(chromium, page);
}

/** What a new worker makes of what is kept, and of one interaction after the other. */
async function followed(chromium: Chromium, now: number): Promise<Omit<Measured, 'anew'>> {
  await started(chromium);
  await chromium.killBackground();
  const page = await chromium.open('options.html#data');
  page.setDefaultTimeout(0);
  let kept: Took = { ms: 0, processor: 0 };
  const memory = await memoryOf(chromium, async () => {
    kept = await took(chromium, page);
  });
  const logged: Took[] = [];
  const idle = await watched(chromium, () => page.waitForTimeout(IDLE_MS));
  const longest = await watched(chromium, async () => {
    for (let run = 0; run < RUNS; run++) {
      await log(page, `p${String(run * 7 + 3).padStart(7, '0')}`, now + run);
      logged.push(await took(chromium, page));
    }
  });
  return { kept, logged, longest, idle, memory };
}

/** Two browsers on one profile: what the first needed to fill it is no memory of the second. */
async function atSize(people: number): Promise<Measured> {
  const [web, wire, profile] = [new Web(), await Wire.listen(), newProfile()];
  const now = Date.now();
  const inBrowser = async <T>(work: (chromium: Chromium) => Promise<T>): Promise<T> => {
    const chromium = await Chromium.start({ profile: profile.folder, web, wire, extension: BUILT });
    await driverOf(chromium).closeOwnTabs();
    return work(chromium).finally(() => chromium.close());
  };
  try {
    const anew = await inBrowser((chromium) => filled(chromium, people, now));
    return { anew, ...(await inBrowser((chromium) => followed(chromium, now))) };
  } finally {
    wire.close();
    profile.remove();
  }
}

const beside = (ms: number): string => `${ms.toFixed(0)} ms of a processor`;

const rowsOf = (people: number, { anew, kept, logged, longest, idle, memory }: Measured): Row[] => {
  const most = 90 * Math.max(0.2, people / 100_000);
  const middle = median(logged.map(({ ms }) => ms));
  const grown = memory.most - memory.before;
  const page = `beside ${memory.before.toFixed(0)} MB of the page`;
  const used = beside(median(logged.map(({ processor }) => processor)));
  return [
    mostRow(`${people}: from the records alone`, anew.ms / 1_000, most, 's', beside(anew.processor)),
    mostRow(`${people}: from what is kept`, kept.ms / 1_000, 3, 's', beside(kept.processor)),
    mostRow(`${people}: after one interaction`, middle, 50, 'ms', used),
    mostRow(
      `${people}: longest time without an answer`,
      longest,
      50,
      'ms',
      `${idle.toFixed(0)} ms where nothing is computed`,
    ),
    mostRow(`${people}: private memory of the worker`, grown, 96, 'MB', page),
  ];
};

/** Measures the suggestions in the real worker at three sizes, or at one. @returns whether all is within its bounds. */
export async function suggestBench(only?: number): Promise<boolean> {
  const rows: Row[] = [];
  const print = (more: readonly Row[]) => {
    for (const one of more) console.log(one.line);
    rows.push(...more);
  };
  let before: Measured | undefined;
  for (const people of only === undefined ? SIZES : [only]) {
    const now = await atSize(people);
    print(rowsOf(people, now));
    if (before) {
      const times = now.kept.processor / before.kept.processor;
      print([mostRow(`${people}: beside a tenth of the people`, times, GROWTH, 'times')]);
    }
    before = now;
  }
  return rows.every((one) => one.within);
}
