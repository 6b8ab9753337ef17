import { Chromium } from '../../browser/driver/chromium.ts';
import { driverOf } from '../../browser/driver/chromium-driver.ts';
import { BUILT } from '../../browser/driver/chromium-launch.ts';
import { Web } from '../../browser/driver/web.ts';
import { Wire } from '../../browser/driver/wire.ts';
import { newProfile } from '../../commands/tour/launch.ts';
import { median, mostRow, type Row } from '../figures.ts';
import { log, seed } from './seed.ts';
import { computed, longestBreak, mostGrowth, processorTime, watchBreaks } from './worker.ts';

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;
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
  memory: number;
}

/** Does something while nothing but the worker runs, and tells how long it was not able to answer. */
async function watched(chromium: Chromium, work: () => Promise<void>): Promise<number> {
  const { worker } = chromium;
  if (!worker) throw new Error('the background does not run');
  await watchBreaks(worker);
  await work();
  return longestBreak(worker);
}

async function measure(chromium: Chromium, people: number): Promise<Measured> {
  const page = await chromium.open('options.html#data');
  page.setDefaultTimeout(0);
  const now = Date.now();
  console.log(`  ${people} people in ${(await seed(page, people, now)).toFixed(0)} s`);
  const took = async (asking: typeof page): Promise<Took> => {
    const before = await processorTime(chromium);
    const { ms } = await computed(asking);
    return { ms, processor: (await processorTime(chromium)) - before };
  };
  const anew = await took(page);
  await page.close();
  await chromium.killBackground();
  const asking = await chromium.open('options.html#data');
  asking.setDefaultTimeout(0);
  let kept: Took = { ms: 0, processor: 0 };
  const memory = await mostGrowth(chromium, async () => {
    kept = await took(asking);
  });
  const logged: Took[] = [];
  const longest = await watched(chromium, async () => {
    for (let run = 0; run < RUNS; run++) {
      await log(asking, `p${String(run * 7 + 3).padStart(7, '0')}`, now + run);
      logged.push(await took(asking));
    }
  });
  await asking.close();
  return { anew, kept, logged, longest, memory };
}

/** A browser of its own for one size. */
async function atSize(people: number): Promise<Measured> {
  const [web, wire, profile] = [new Web(), await Wire.listen(), newProfile()];
  const chromium = await Chromium.start({ profile: profile.folder, web, wire, extension: BUILT });
  try {
    await driverOf(chromium).closeOwnTabs();
    return await measure(chromium, people);
  } finally {
    await chromium.close();
    wire.close();
    profile.remove();
  }
}

const beside = (ms: number): string => `${ms.toFixed(0)} ms of a processor`;

const rowsOf = (people: number, { anew, kept, logged, longest, memory }: Measured): Row[] => {
  const most = 90 * Math.max(0.2, people / 100_000);
  const middle = median(logged.map(({ ms }) => ms));
  const used = beside(median(logged.map(({ processor }) => processor)));
  return [
    mostRow(`${people}: from the records alone`, anew.ms / 1_000, most, 's', beside(anew.processor)),
    mostRow(`${people}: from what is kept`, kept.ms / 1_000, 3, 's', beside(kept.processor)),
    mostRow(`${people}: after one interaction`, middle, 50, 'ms', used),
    mostRow(`${people}: longest time without an answer`, longest, 50, 'ms'),
    mostRow(`${people}: private memory of the worker`, memory, 96, 'MB'),
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
