import { KNOWN, pageOf, STRANGER } from '../driver/cast.ts';
import { isBare, markAt, markToSay } from '../driver/chromium-mark.ts';
import { until } from '../driver/surface.ts';
import { expect, test, type World } from './fixture.ts';

/** Keeps everybody else from reading and writing records, until `letGo()`. */
const HOLD_RECORDS = `new Promise((held) => {
  let isHeld = true;
  globalThis.letGo = () => { isHeld = false; };
  indexedDB.open('kithcraft').onsuccess = ({ target: { result: db } }) => {
    const store = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('settings');
    const again = () => {
      held();
      if (isHeld) store.count().onsuccess = again;
      else db.close();
    };
    store.count().onsuccess = again;
  };
})`;

/** The extension as the browser leaves it after an update, before its background did anything. */
const NOTHING_DONE = `Promise.all([
  chrome.storage.session.clear(), chrome.alarms.clearAll(), chrome.scripting.unregisterContentScripts(),
])`;

/** How many records of a kind the Data section counts. */
async function counted({ chromium }: Pick<World, 'chromium'>, label: string): Promise<number> {
  const page = await chromium.open('options.html#data');
  const count = page.locator('dl div').filter({ hasText: label }).locator('dd');
  const number = Number((await count.innerText()).replace(/\D/gu, ''));
  await page.close();
  return number;
}

test('a killed background wakes for the next page and the next change', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(KNOWN.url, pageOf(KNOWN)).page(STRANGER.url, pageOf(STRANGER));
  await markAt(await chromium.visit(STRANGER.url));
  await chromium.killBackground();
  const page = await chromium.visit(KNOWN.url);
  await markToSay(page, /You know/u);
  const { x, y } = await markAt(page);
  await chromium.killBackground();
  const card = await chromium.opened('sidepanel', () => page.mouse.click(x, y));
  await chromium.killBackground();
  await card.getByLabel('Tags').fill('lighthouses,');
  await markToSay(page, /lighthouses/u);
});

test('a background that is killed while it answers is asked again', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(KNOWN.url, pageOf(KNOWN)).page(STRANGER.url, pageOf(STRANGER));
  await markAt(await chromium.visit(STRANGER.url));
  const quiet = await chromium.quietPage();
  await quiet.evaluate(HOLD_RECORDS);
  const page = await chromium.visit(KNOWN.url);
  await page.waitForTimeout(1_000);
  expect(await isBare(page)).toBe(true);
  await chromium.killBackground(quiet);
  await quiet.evaluate('letGo()');
  await markToSay(page, /You know/u);
});

test('what a killed background had not done at its start, it does when it wakes', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(KNOWN.url, pageOf(KNOWN));
  const quiet = await chromium.quietPage();
  await chromium.killBackground(quiet);
  await quiet.evaluate(NOTHING_DONE);
  const page = await chromium.visit(KNOWN.url);
  expect(await isBare(page)).toBe(true);
  await quiet.evaluate('chrome.runtime.sendMessage({})');
  await markToSay(page, /You know/u);
});

test('what was confirmed is there after the browser was killed', async ({ settled }) => {
  const { web, chromium, again } = settled;
  web.page(STRANGER.url, pageOf(STRANGER));
  const before = await counted(settled, 'Interactions');
  const popup = await chromium.popup(await chromium.visit(STRANGER.url));
  await popup.getByText('Not in your people yet').waitFor();
  await popup.getByLabel(/^In one line/u).fill('Just before the lights went out');
  await popup.getByRole('button', { name: 'Save contact' }).click();
  await popup.getByText(/Saved: Met/u).waitFor();
  await chromium.kill();
  const next = await again();
  expect(await counted({ chromium: next }, 'Interactions')).toBe(before + 1);
  const people = await next.open('options.html#people');
  await people.getByLabel('Search your people').fill(STRANGER.name);
  await people.getByRole('button', { name: STRANGER.name }).click();
  await expect(people.getByText('Just before the lights went out').first()).toBeVisible();
  await expect(people.getByText(/browser lost/u)).toHaveCount(0);
});

test('what is typed into the popup is still there when it closed by itself', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(STRANGER.url, pageOf(STRANGER));
  const page = await chromium.visit(STRANGER.url);
  const popup = await chromium.popup(page);
  await popup.getByLabel(/^In one line/u).fill('Half a sentence');
  await popup.close();
  const later = await chromium.popup(page);
  await expect(later.getByLabel(/^In one line/u)).toHaveValue('Half a sentence');
});

test('records of a newer version are left alone, and every surface says so', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(STRANGER.url, pageOf(STRANGER));
  const page = await chromium.open('manifest.json');
  await page.evaluate(
    () =>
      new Promise<void>((done, refuse) => {
        const opening = indexedDB.open('kithcraft', 99);
        opening.onupgradeneeded = () => opening.result.createObjectStore('of the future');
        opening.onsuccess = () => done(opening.result.close());
        opening.onerror = () => refuse(opening.error);
      }),
  );
  const newer = /newer version of Kithcraft/u;
  const options = await chromium.open('options.html#people');
  await expect(options.getByText(newer).first()).toBeVisible();
  const popup = await chromium.popup(await chromium.visit(STRANGER.url));
  await popup.getByLabel(/^In one line/u).fill('Kept for later');
  await popup.getByRole('button', { name: 'Save contact' }).click();
  await expect(popup.getByText(newer).first()).toBeVisible();
  await expect(popup.getByLabel(/^In one line/u)).toHaveValue('Kept for later');
});

test('records that the browser lost are named, and no welcome is shown', async ({ settled }) => {
  const { chromium } = settled;
  const page = await chromium.open('manifest.json');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const going = indexedDB.deleteDatabase('kithcraft');
        going.onsuccess = () => done();
      }),
  );
  const options = await chromium.open('options.html');
  await expect(options.getByText(/lost part of what was stored/u).first()).toBeVisible();
  await options.goto(chromium.address('options.html#data'));
  await expect(options.getByRole('button', { name: 'Restore from a file' })).toBeVisible();
});

test('an extension that was reloaded leaves no error and no dead mark behind', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(KNOWN.url, pageOf(KNOWN));
  const page = await chromium.visit(KNOWN.url);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
  await markAt(page);
  await chromium.enable(false);
  await chromium.enable(true);
  await page.bringToFront();
  await until('a mark of the new one, or none', async () => {
    const hosts = await page.evaluate(() => document.querySelectorAll('html > div').length);
    return hosts <= 1;
  });
  expect(errors).toEqual([]);
});
