import { expect, it } from 'vitest';
import type { Steps } from '../../utils/core/steps.ts';
import { inSlices } from '../../utils/surfaces/in-slices.ts';
import { newest } from '../../utils/surfaces/newest.ts';

/** Takes a while in each of its steps, and tells how many it has done. */
function* slow(steps: number, done: number[]): Steps<string> {
  for (let at = 0; at < steps; at++) {
    const until = performance.now() + 10;
    while (performance.now() < until);
    done.push(at);
    yield;
  }
  return 'done';
}

it('others are answered while work goes on', async () => {
  const done: number[] = [];
  const answered: number[] = [];
  const asking = setInterval(() => answered.push(done.length), 5);
  expect(await inSlices(slow(20, done))).toBe('done');
  clearInterval(asking);
  expect(done).toHaveLength(20);
  expect(answered.filter((at) => at > 0 && at < 20).length).toBeGreaterThan(2);
});

it('work that is not wanted any more ends half-way', async () => {
  const done: number[] = [];
  const wanted = new AbortController();
  const working = inSlices(slow(20, done), wanted.signal);
  wanted.abort(new Error('something newer came'));
  await expect(working).rejects.toThrow('something newer came');
  expect(done.length).toBeLessThan(20);
});

it('asked again, what was begun ends, and everybody gets what came of the newest', async () => {
  let begun = 0;
  const ended: unknown[] = [];
  const ask = newest(async (signal) => {
    const which = ++begun;
    const done = await inSlices(slow(4, []), signal).catch((error: unknown) => {
      ended.push(which);
      throw error;
    });
    return `${which} ${done}`;
  });
  const first = ask();
  await Promise.resolve().then(() => {});
  // The one in between is never begun.
  expect(await Promise.all([first, ask(), ask()])).toEqual(['2 done', '2 done', '2 done']);
  expect(ended).toEqual([1]);
  expect(await ask()).toBe('3 done');
});

it('what fails is not taken for something that was ended', async () => {
  const ask = newest(() => Promise.reject(new Error('full')));
  await expect(ask()).rejects.toThrow('full');
});
