import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restful } from '../../utils/surfaces/restful.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes so long, and how often it was done. */
function working(ms: number) {
  const work = vi.fn(() => new Promise<void>((done) => setTimeout(done, ms)));
  return { work, call: restful(work) };
}

it('begins at once, and is done once more for all that came meanwhile', async () => {
  const { work, call } = working(10);
  call();
  expect(work).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 9; i += 1) call();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(work).toHaveBeenCalledTimes(2);
  call();
  expect(work).toHaveBeenCalledTimes(3);
});

it('in a stream of calls, work that takes long takes a small part of the time, and the last call is not missed', async () => {
  const { work, call } = working(200);
  for (let i = 0; i < 1_000; i += 1) {
    call();
    await vi.advanceTimersByTimeAsync(30);
  }
  const during = work.mock.calls.length;
  expect(during).toBeGreaterThan(5);
  expect(during * 200).toBeLessThan(30_000 / 10);
  call();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(work).toHaveBeenCalledTimes(during + 1);
});

it('what is quick is done again soon', async () => {
  const { work, call } = working(1);
  for (let i = 0; i < 100; i += 1) {
    call();
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(work.mock.calls.length).toBeGreaterThan(8);
});
