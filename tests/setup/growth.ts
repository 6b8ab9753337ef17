import { cpuNow } from './cpu-now.ts';

/** So many times as much is given the second time. */
const MORE = 4;
/** Of several runs the quickest counts: other work on the machine, and collecting garbage, only ever adds. */
const RUNS = 3;
/** So often it is run again where it seems to grow too much: what truly does still does so then. */
const ROUNDS = 10;

/** Between what grows like its size and what grows like its square. */
export const MOST_GROWTH = 9;

async function quickest(work: (size: number) => unknown, size: number, before: number): Promise<number> {
  let least = before;
  for (let i = 0; i < RUNS; i += 1) {
    const begin = cpuNow();
    await work(size);
    least = Math.min(least, cpuNow() - begin);
  }
  return least;
}

/**
 * How many times as long four times as much takes: about 4 where each of many costs the same, 16 where each is compared with
 * each. A ratio of one run, so that a slow machine slows both sides; CPU time, so that a loaded one does not count.
 * @param work does it with so many. @param size the smaller number, so that it takes some ms.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  // What runs for the first time is compiled on the way.
  await work(size);
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    less = await quickest(work, size, less);
    more = await quickest(work, size * MORE, more);
    if (more / less < MOST_GROWTH) break;
  }
  return more / less;
}
