import type { Page } from '@playwright/test';
import { pageOf } from '../driver/cast.ts';
import type { Api } from '../driver/chromium-api.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

declare const chrome: Api;

tidyHome();

const met = (handle: string, name: string, number: number) => ({
  ...{ handle, name, number, url: `https://github.com/${handle}` },
});
const BROUGHT_BACK = met('peregrine-mends-nets', 'Peregrine Oyelaran-Vik', 987_654_021);
const FORGOTTEN = met('quillon-winds-clocks', 'Quillon Abara-Strid', 987_654_022);
const KEPT = 'Mends nets on Thursdays';
const DELETED = 'Owes a winding key';
const TYPED = ['Half a word on springs', 'Half a note on pendulums'] as const;

/** Somebody saved from their page, and their own page in the options, with a note. */
async function saved({ web, chromium }: World, one: typeof FORGOTTEN, note: string): Promise<Page> {
  web.page(one.url, pageOf(one));
  const popup = await chromium.popup(await chromium.visit(one.url));
  await popup.getByRole('button', { name: `Save ${one.name}` }).click();
  await expect(popup.getByText(`You know ${one.name}`).first()).toBeVisible();
  await popup.close();
  const page = await chromium.open('options.html#people');
  await page.getByLabel('Search your people').fill(one.name);
  await page.getByRole('button', { name: one.name }).click();
  await addNote(page, note);
  return page;
}

async function addNote(page: Page, note: string): Promise<void> {
  await page.getByLabel('Add a note').fill(note);
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText(note)).toBeVisible();
}

/** What is typed on somebody's page into the popup, and not saved. */
async function leaveTyped({ chromium }: World, { url, name }: typeof FORGOTTEN): Promise<void> {
  const popup = await chromium.popup(await chromium.visit(url));
  await expect(popup.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  await popup.getByLabel(/^In one line/u).fill(TYPED[0]);
  await popup.getByLabel('Add a note').fill(TYPED[1]);
  await popup.close();
}

async function forget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Forget this person…' }).click();
  await expect(page.getByLabel('Type “forget” to confirm')).toBeFocused();
  await page.keyboard.type('forget');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Forgotten.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
}

/** Every word in every database of the extension, and in what it keeps beside them. */
function everyWord(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const given = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(request.error);
      });
    const words: unknown[] = [await chrome.storage.session.get(), await chrome.storage.local.get()];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await given(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        words.push(name, store, ...(await Promise.all([given(all.getAll()), given(all.getAllKeys())])));
      }
      db.close();
    }
    return JSON.stringify(words);
  });
}

const idOf = (page: Page): string => page.url().split('#people/')[1] ?? '';

test('who was deleted is in the trash, and comes back with what was kept about them', async ({ home }) => {
  const page = await saved(home, BROUGHT_BACK, KEPT);
  const id = idOf(page);
  await page.getByRole('button', { name: 'Delete person' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Deleted' })).toBeVisible();
  await page.getByRole('link', { name: 'Data' }).click();
  const back = page.getByRole('button', { name: `Bring back: ${BROUGHT_BACK.name}` });
  await expect(page.getByText('Person · deleted just now · 30 days left')).toBeVisible();
  await back.click();
  const said = page.getByRole('status').filter({ hasText: 'Brought back' });
  await expect(said).toContainText(BROUGHT_BACK.name);
  await expect(back).toHaveCount(0);
  await said.getByRole('button', { name: 'Undo' }).click();
  await back.click();
  await expect(back).toHaveCount(0);
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Search your people').fill(BROUGHT_BACK.name);
  await page.getByRole('button', { name: BROUGHT_BACK.name }).click();
  await expect(page.getByText(KEPT)).toBeVisible();
  expect(idOf(page)).toBe(id);
  await forget(page);
});

test('of who was forgotten nothing is left, in no database and in no memory', async ({ home }) => {
  const page = await saved(home, FORGOTTEN, DELETED);
  const id = idOf(page);
  await page.getByRole('button', { name: `Delete this note: ${DELETED}` }).click();
  await expect(page.getByText(DELETED)).toHaveCount(0);
  await addNote(page, KEPT);
  await leaveTyped(home, FORGOTTEN);
  await page.bringToFront();
  const traces = [id, FORGOTTEN.name, FORGOTTEN.handle, DELETED, KEPT, ...TYPED];
  const found = async () => {
    const words = await everyWord(page);
    return traces.filter((trace) => words.includes(trace));
  };
  await expect.poll(found).toEqual(traces);
  await forget(page);
  await expect(page.getByRole('button', { name: FORGOTTEN.name })).toHaveCount(0);
  await expect.poll(found).toEqual([]);
  expect(await everyWord(page)).toContain('kithcraft-search');
});
