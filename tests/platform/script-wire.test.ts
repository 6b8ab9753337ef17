import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilAnswered } from '../../utils/platform/script-wire.ts';

const ASKED = { name: 'page/seen', body: {} };
const ANSWER = { ok: true, value: 'a mark' };
const CUT_SHORT = new Error('the message channel closed before a response was received');

const sendMessage = vi.fn();
const runtime: { id?: string; sendMessage: typeof sendMessage } = { sendMessage };

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  runtime.id = 'x';
  vi.stubGlobal('browser', { runtime });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ask = (signal = new AbortController().signal) => {
  const asking = untilAnswered(ASKED, signal);
  asking.catch(() => {});
  return asking;
};

test('what is answered is asked once, also where the answer is a refusal', async () => {
  sendMessage.mockResolvedValue({ ok: false, refused: 'not enabled here' });
  expect(await ask()).toEqual({ ok: false, refused: 'not enabled here' });
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a background that was ended while it answered is asked again', async () => {
  sendMessage.mockRejectedValueOnce(CUT_SHORT).mockResolvedValueOnce(undefined).mockResolvedValue(ANSWER);
  const asking = ask();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await asking).toEqual(ANSWER);
  expect(sendMessage.mock.calls).toEqual([[ASKED], [ASKED], [ASKED]]);
});

test('one that never answers is asked four times, ever later', async () => {
  sendMessage.mockRejectedValue(CUT_SHORT);
  const begin = Date.now();
  const at: number[] = [];
  sendMessage.mockImplementation(async () => {
    at.push(Date.now() - begin);
    throw CUT_SHORT;
  });
  const asking = ask();
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(asking).rejects.toThrow(CUT_SHORT);
  expect(at).toEqual([0, 250, 1_250, 5_250]);
});

test('nothing is asked again after the page was left, and no timer stays', async () => {
  sendMessage.mockRejectedValue(CUT_SHORT);
  const leaving = new AbortController();
  const asking = ask(leaving.signal);
  await vi.advanceTimersByTimeAsync(100);
  leaving.abort();
  await expect(asking).rejects.toThrow();
  expect(vi.getTimerCount()).toBe(0);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a script that an update left behind asks nobody', async () => {
  sendMessage.mockImplementation(async () => {
    delete runtime.id;
    throw new Error('Extension context invalidated.');
  });
  await expect(ask()).resolves.toMatchObject({ ok: false });
  expect(vi.getTimerCount()).toBe(0);
  expect(sendMessage).toHaveBeenCalledOnce();
});
