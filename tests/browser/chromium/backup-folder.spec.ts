import type { Page } from '@playwright/test';
import { fromJson } from '../../../utils/formats/kithcraft-json.ts';
import { violationsOf } from '../driver/violations.ts';
import { expect, test } from './fixture.ts';

/** What is in the folder that was picked, by name. */
const written = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('My disk', { create: true });
    const texts: Record<string, string> = {};
    for await (const [name, file] of (
      folder as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }
    ).entries())
      texts[name] = await (await file.getFile()).text();
    return texts;
  });

/** Lets the page's picker give a folder that no driver could pick, and its permission be what the test says. */
const pickable = () => {
  const picked = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('My disk', { create: true });
  const asked = () => sessionStorage.getItem('asks') === 'yes';
  Object.assign(globalThis, { showDirectoryPicker: picked });
  Object.assign(FileSystemHandle.prototype, {
    queryPermission: async () => (asked() ? 'prompt' : 'granted'),
    requestPermission: async () => {
      sessionStorage.removeItem('asks');
      return 'granted';
    },
  });
};

test('backups are also written into a folder that the user picked, until they stop it', async ({
  settled: { chromium },
}) => {
  const page = await chromium.open('options.html#goals');
  await page.addInitScript(pickable);
  await page.reload();
  await page.getByRole('link', { name: 'Data' }).click();
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByText(/last written: the backup of/u)).toBeVisible();
  const [name = ''] = Object.keys(await written(page));
  expect(name).toMatch(/^kithcraft-backup-\d{4}-\d\d-\d\d-\d+\.json$/u);
  expect(fromJson((await written(page))[name] ?? '').all.people).toHaveLength(30);

  // The handle is kept; the browser asks again, and one button is enough.
  await page.evaluate(() => sessionStorage.setItem('asks', 'yes'));
  await page.reload();
  await expect(page.getByText(/wants to ask you again before Kithcraft may write/u)).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up/u)).toBeVisible();
  expect(Object.keys(await written(page))).toEqual([name]);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Allow again' }).click();
  await expect(page.getByText(/wants to ask you again/u)).toHaveCount(0);
  // Of one day the latest is kept.
  await expect.poll(async () => Object.keys(await written(page))).toHaveLength(1);
  const after = await written(page);
  expect(Object.keys(after)).not.toEqual([name]);

  await page.getByRole('button', { name: 'Stop writing there' }).click();
  await expect(page.getByText(/The files in it stay/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
  expect(await written(page)).toEqual(after);
});
