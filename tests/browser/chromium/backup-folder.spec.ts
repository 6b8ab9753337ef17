import type { Page } from '@playwright/test';
import { fromJson } from '../../../utils/formats/kithcraft-json.ts';
import { unseal } from '../../../utils/formats/sealed.ts';
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
    ).entries()) {
      // One that is taken away while the others are read is not there any more.
      const text = await file
        .getFile()
        .then((one) => one.text())
        .catch(() => undefined);
      if (text !== undefined) texts[name] = text;
    }
    return texts;
  });

const PASSPHRASE = 'four quiet looms';

/** What is in an encrypted file of the folder, as whoever has only the file and the passphrase sees it. */
async function opened(page: Page, name: string) {
  const bytes = await page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('My disk');
    const content = await (await (await folder.getFileHandle(file)).getFile()).arrayBuffer();
    return [...new Uint8Array(content)];
  }, name);
  const parts = await Array.fromAsync(unseal(new Blob([new Uint8Array(bytes)]), PASSPHRASE));
  return fromJson(await new Blob(parts).text()).all;
}

/** Of each key that is kept, whether it could be read out. */
const keysKept = (page: Page): Promise<boolean[]> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done) => {
        request.onsuccess = () => done(request.result);
      });
    const db = await asked(indexedDB.open('kithcraft-folder'));
    const [kept] = await asked<{ sealing: { key: CryptoKey }; former: { key: CryptoKey }[] }[]>(
      db.transaction('folder').objectStore('folder').getAll(),
    );
    db.close();
    return kept ? [kept.sealing, ...kept.former].map(({ key }) => key.extractable) : [];
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
  expect(Object.keys(await written(page))).not.toEqual([name]);

  // Encrypted under a passphrase, also what is there; the browser keeps the key, so that the next is too.
  await page.getByRole('button', { name: 'Encrypt them…' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Encrypt the files' }).click();
  await expect(page.getByText(/The files are encrypted\. Without this passphrase nobody/u)).toBeVisible();
  const [first = ''] = Object.keys(await written(page));
  expect(first).toMatch(/^kithcraft-backup-.*\.kithcraft$/u);
  await page.reload();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect.poll(async () => Object.keys(await written(page))).not.toEqual([first]);
  const after = await written(page);
  expect(Object.keys(after)).toEqual([expect.stringMatching(/\.kithcraft$/u)]);
  expect((await opened(page, Object.keys(after)[0] ?? '')).people).toHaveLength(30);
  expect(await keysKept(page)).toEqual([false]);

  await page.getByRole('button', { name: 'Stop writing there' }).click();
  await expect(page.getByText(/The files in it stay/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
  expect(await written(page)).toEqual(after);
});
