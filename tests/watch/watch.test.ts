import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../entrypoints/watch/watch.ts';

const ADA = 'https://github.com/ada';
const CUT_SHORT = new Error('the message channel closed before a response was received');

const sendMessage = vi.fn();
let page: EventTarget & { currentEntry: { url: string } };

/** The page changes its address without a load. */
function move(url: string): void {
  page.currentEntry = { url };
  page.dispatchEvent(new Event('currententrychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  page = Object.assign(new EventTarget(), { currentEntry: { url: ADA } });
  vi.stubGlobal('navigation', page);
  vi.stubGlobal('browser', { runtime: { id: 'x', sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => watch([({ path }) => path.startsWith('/a')]);
const told = () => sendMessage.mock.calls.map(([{ body }]) => body.url);

test('where a profile may be the background is told once, and nothing is watched any more', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: null });
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  move('https://github.com/alan');
  expect(told()).toEqual([ADA]);
});

test('a background that was ended while it heard of it is told again', async () => {
  sendMessage
    .mockRejectedValueOnce(CUT_SHORT)
    .mockResolvedValueOnce(undefined)
    .mockResolvedValue({ ok: true });
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toEqual([ADA, ADA, ADA]);
});

test('it is told of the address that the page has by then, or of none', async () => {
  sendMessage.mockRejectedValue(CUT_SHORT);
  start();
  await vi.advanceTimersByTimeAsync(100);
  move('https://github.com/settings');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toEqual([ADA]);
  sendMessage.mockResolvedValue({ ok: true });
  move('https://github.com/alan');
  expect(told()).toEqual([ADA, 'https://github.com/alan']);
});

test('one that never hears of it is told four times', async () => {
  sendMessage.mockRejectedValue(CUT_SHORT);
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toHaveLength(4);
});

test('a second start ends what the first would have told again', async () => {
  sendMessage.mockRejectedValueOnce(CUT_SHORT).mockResolvedValue({ ok: true });
  start();
  await vi.advanceTimersByTimeAsync(100);
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toEqual([ADA, ADA]);
});
