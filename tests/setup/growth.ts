import { cpuNow } from './cpu-now.ts';

/** So many times as much is given the second time. */
const MORE = 4;
/** So long is run at least: a thread’s time may be counted in steps of over 1 ms (seen 2026-12-01). In ms. */
const LEAST_MS = 100;
/** So often it is run again where it seems to grow too much, as collecting garbage adds: what truly does still does so then. */
const ROUNDS = 5;

/** Between what grows like its size and what grows like its square. */
export const MOST_GROWTH = 9;

/** How long one run takes, by as many as it takes to tell. */
async function timeOf(work: (size: number) => unknown, size: number): Promise<number> {
  const begin = cpuNow();
  for (let runs = 1; ; runs += 1) {
    await work(size);
    const took = cpuNow() - begin;
    if (took >= LEAST_MS) return took / runs;
  }
}

/**
 * How many times as long four times as much takes: about 4 where each of many costs the same, 16 where each is compared with
 * each. A ratio of one run, so that a slow machine slows both sides; CPU time, so that a loaded one does not count.
 * @param work does it with so many.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  // What runs for the first time is compiled on the way.
  await work(size);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= MOST_GROWTH; round += 1) {
    const less = await timeOf(work, size);
    least = Math.min(least, (await timeOf(work, size * MORE)) / less);
  }
  return least;
}
