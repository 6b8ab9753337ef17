import { expect, test, vi } from 'vitest';
import { beginAgain, START } from '../../entrypoints/background/begin-again.ts';
import { browser } from '../../utils/platform/browser.ts';

/** A worker that is ended while it works: nothing that it awaits comes to an end. */
const ended = () => vi.fn(() => new Promise<void>(() => {}));
const done = () => vi.fn(async () => {});
const alarm = () => browser.alarms.get(START);
/** Until the worker works. */
const working = (work: ReturnType<typeof ended>) => vi.waitFor(() => expect(work).toHaveBeenCalled());

test('a start is done once: later workers do nothing, and no alarm wakes one', async () => {
  await beginAgain(done()).start('update');
  expect(await alarm()).toBeUndefined();
  const later = done();
  await beginAgain(later).goOn();
  expect(later).not.toHaveBeenCalled();
});

test('what a worker was ended in is done by the next, which an alarm wakes', async () => {
  const first = ended();
  void beginAgain(first).start('install');
  await working(first);
  expect(await alarm()).toBeDefined();
  const next = done();
  await beginAgain(next).goOn();
  expect(next.mock.calls).toEqual([['install']]);
  expect(await alarm()).toBeUndefined();
});

test('so is what an earlier worker was ended before it could remember', async () => {
  const next = done();
  await beginAgain(next).goOn();
  expect(next.mock.calls).toEqual([['browser']]);
});

test('a worker that is still about it does not begin anew, and is woken if it is ended later', async () => {
  const work = ended();
  const { start, goOn } = beginAgain(work);
  void start('browser');
  await working(work);
  await browser.alarms.clear(START);
  await goOn();
  expect(work).toHaveBeenCalledOnce();
  expect(await alarm()).toBeDefined();
});

test('what fails is not done again before the next start', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('no disk')));
  await expect(beginAgain(failing).start('browser')).rejects.toThrow('no disk');
  const next = done();
  await beginAgain(next).goOn();
  expect(next).not.toHaveBeenCalled();
  expect(await alarm()).toBeUndefined();
});

test('what ends every worker is begun three times', async () => {
  const first = ended();
  void beginAgain(first).start('update');
  await working(first);
  for (const _ of [2, 3]) {
    const work = ended();
    void beginAgain(work).goOn();
    await working(work);
  }
  const fourth = done();
  await beginAgain(fourth).goOn();
  expect(fourth).not.toHaveBeenCalled();
});
