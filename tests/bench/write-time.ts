import type { Page } from '@playwright/test';
import type { Chromium } from '../browser/driver/chromium.ts';
import { type Row, ratioRow } from './figures.ts';

/** One write into a database of one store, on the disk when it is done. */
const BARE = `(async () => {
  const db = await (globalThis.bare ??= new Promise((done) => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('all', { keyPath: 'id' });
    opening.onsuccess = () => done(opening.result);
  }));
  const begin = performance.now();
  const transaction = db.transaction('all', 'readwrite', { durability: 'strict' });
  transaction.objectStore('all').put({ id: String(Math.random()), text: 'a goal' });
  await new Promise((done) => { transaction.oncomplete = done; });
  return performance.now() - begin;
})()`;

/** Adds a goal through the form, and gives the time from the click until the store says that it is on the disk. */
async function goalTime(page: Page, i: number): Promise<number> {
  await page.getByLabel('Which topic').fill(`topic ${i}`);
  const time = await page
    .getByRole('button', { name: 'Add goal' })
    .evaluate(async (button: HTMLButtonElement) => {
      const channel = new BroadcastChannel('kithcraft');
      const told = new Promise((done) => channel.addEventListener('message', done, { once: true }));
      const begin = performance.now();
      button.click();
      await told;
      channel.close();
      return performance.now() - begin;
    });
  await page.getByText(`topic ${i}`, { exact: false }).first().waitFor();
  return time;
}

/** A write of the store, with its history and its mark outside, beside a bare write that is as safe. */
export async function writeTime(chromium: Chromium, runs: number): Promise<Row[]> {
  const page = await chromium.open('options.html#goals');
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    ours.push(await goalTime(page, i));
    floor.push((await page.evaluate(BARE)) as number);
  }
  await page.close();
  return [ratioRow('a goal, from the click until it is on the disk', ours, floor, 10)];
}
