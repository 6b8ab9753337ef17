import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import type { Chromium } from '../../browser/driver/chromium.ts';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: { suggestions: unknown[] } }> };
}

/** Asks the background to compute the suggestions. @returns how long the answer took, in ms, and how many there are. */
export const computed = (page: Page): Promise<{ ms: number; count: number }> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const begin = performance.now();
    const answer = await chrome.runtime.sendMessage({ name: 'suggestions/compute', body: {} });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return { ms: performance.now() - begin, count: answer.value.suggestions.length };
  });

interface Session {
  chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
}

interface Watching {
  longest: number;
  watching: boolean;
}

/** Waits until all that a start of the browser begins is done, the copy of the day too: it would be measured otherwise. */
export async function started(chromium: Chromium): Promise<void> {
  const { worker } = chromium;
  if (!worker) throw new Error('the background does not run');
  const isDone = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Session;
      return (await chrome.storage.session.get('start'))['start'] === 'done';
    });
  while (!(await isDone())) await new Promise((done) => setTimeout(done, 200));
}

/** From now on the worker remembers how long it was not able to answer at most. */
export const watchBreaks = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const held = globalThis as unknown as Watching;
    Object.assign(held, { longest: 0, watching: true });
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    // A message, not a timer: browsers hold back timers that follow each other.
    port1.onmessage = () => {
      const now = performance.now();
      held.longest = Math.max(held.longest, now - last);
      last = now;
      if (held.watching) setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
  });

/** The longest time between two answers, in ms. */
export const longestBreak = (worker: Worker): Promise<number> =>
  worker.evaluate(() => {
    const held = globalThis as unknown as Watching;
    held.watching = false;
    return held.longest;
  });

const renderers = async (chromium: Chromium): Promise<number[]> => {
  const { processInfo } = await (await chromium.browserSession()).send('SystemInfo.getProcessInfo');
  return processInfo.flatMap(({ id, type }) => (type === 'renderer' ? id : []));
};

/** What a system tells of a process or a thread in a file; undefined where it does not. */
function told(file: string): string | undefined {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

const threadsOf = (id: number): string[] => {
  try {
    return readdirSync(`/proc/${id}/task`).map((thread) => `${id}/task/${thread}`);
  } catch {
    return [];
  }
};

/** For how long threads of workers have had a processor, in ms; 0 where no system tells. */
export async function processorTime(chromium: Chromium): Promise<number> {
  const threads = (await renderers(chromium)).flatMap(threadsOf);
  const workers = threads.filter((one) => told(`${one}/comm`)?.startsWith('ServiceWorker'));
  return workers.reduce((sum, one) => sum + Number(told(`${one}/schedstat`)?.split(' ')[0] ?? 0) / 1e6, 0);
}

/** The private memory of the largest renderer, in MB; NaN where no system tells. */
async function largest(chromium: Chromium): Promise<number> {
  const sizes = (await renderers(chromium)).flatMap((id) => {
    const rollup = told(`${id}/smaps_rollup`) ?? '';
    const parts = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gmu)].map(([, kB]) => Number(kB));
    return parts.length === 0 ? [] : parts.reduce((sum, kB) => sum + kB, 0) / 1_000;
  });
  return sizes.length === 0 ? Number.NaN : Math.max(...sizes);
}

/** The private memory of the process of the open page, in which the worker lives too, in MB: before and at most. */
export interface Memory {
  before: number;
  most: number;
}

/** Does something, and tells what memory it took. */
export async function memoryOf(chromium: Chromium, work: () => Promise<unknown>): Promise<Memory> {
  const before = await largest(chromium);
  const seen: number[] = [];
  const look = async () => void seen.push(await largest(chromium));
  const watching = setInterval(() => void look().catch(() => {}), 200);
  await work();
  await look();
  clearInterval(watching);
  return { before, most: Math.max(...seen) };
}
