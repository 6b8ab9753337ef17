import { beforeEach, expect, it, vi } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { StoreProblem } from '../../utils/store/problem.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { hush, openAndSay, said, sayProblem } from '../../utils/surfaces/said.ts';

beforeEach(hush);

it('a problem that is named is not hidden behind one that nobody knows', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  sayProblem(new Error('of the background'));
  expect(said.value?.text).toMatch(/^Something went wrong/u);
  sayProblem(new StoreProblem('unopenable'));
  expect(said.value?.text).toMatch(/cannot open your records/u);
  sayProblem(new Error('of the background'));
  expect(said.value?.text).toMatch(/cannot open your records/u);
  sayProblem(new Refusal('Another sentence.'));
  expect(said.value?.text).toBe('Another sentence.');
});

it('whoever waits for the records is told why, until they are there', async () => {
  vi.useFakeTimers();
  const waiting = Promise.withResolvers<Awaited<ReturnType<typeof opening.records>>>();
  vi.spyOn(opening, 'records').mockReturnValue(waiting.promise);
  const done = openAndSay();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said.value).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said.value?.text).toMatch(/^Your records are being opened/u);
  waiting.resolve({ highWater: { lost: async () => undefined } } as never);
  await done;
  expect(said.value).toBeUndefined();
  vi.useRealTimers();
});
