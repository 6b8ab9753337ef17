import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { everyRecord } from '../driver/records.ts';
import { fileWith, sampleFile } from '../driver/sample-file.ts';
import { expect, test } from './fixture.ts';

const PASSPHRASE = 'four quiet looms';

/** Presses a button of the export, and waits for the file. */
async function exported(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await expect(page.getByText('Exported. The file is with your downloads')).toBeVisible();
  return download;
}

const contentOf = async (download: Download): Promise<Uint8Array> => readFileSync(await download.path());

const choose = (page: Page, file: string) => page.getByLabel('File to import').setInputFiles(file);

/** Deletes everything there is. */
async function empty(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByLabel(/to confirm/u).fill('delete');
  await page.getByLabel(/to confirm/u).press('Enter');
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
}

/** What everything is, but for the words that are made of it. */
async function facts(page: Page) {
  const { batches: _, texts: __, ...rest } = await everyRecord(page);
  return rest;
}

test('everything goes out encrypted, and comes back by its passphrase as it was', async ({
  settled: { chromium },
}) => {
  const page = await chromium.open('options.html#data');
  const before = await facts(page);
  await page.getByRole('switch', { name: 'Encrypt it under a passphrase' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same again').fill('four quiet doors');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabel('The same again').fill(PASSPHRASE);
  const download = await exported(page, 'Export everything');
  expect(download.suggestedFilename()).toMatch(/^kithcraft-\d{4}-\d\d-\d\d\.kithcraft$/u);
  const file = fileWith(await contentOf(download), download.suggestedFilename());

  await empty(page);
  await choose(page, file);
  await page.getByLabel('Passphrase of the file').fill('wrong and long enough');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/This passphrase does not open the file/u)).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Passphrase of the file').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Kithcraft’s export · / })).toBeFocused({
    timeout: 20_000,
  });
  expect((await facts(page))['people']).toEqual({});
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText(/Imported: \d+ added/u)).toBeVisible({ timeout: 20_000 });
  expect(await facts(page)).toEqual(before);
});

test('an export shows first what it would do, is taken in as one step, undone, and is nothing new twice', async ({
  world: { chromium, driver },
}) => {
  await driver.closeOwnTabs();
  const page = await chromium.open('options.html#data');
  const empty = await facts(page);
  const file = sampleFile();
  await choose(page, file);
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Goals/u })).toContainText(/\d/u);
  expect(await facts(page)).toEqual(empty);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText(/Imported: \d+ added, 0 updated, 0 were/u)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone. Everything is as it was before.')).toBeVisible();
  expect((await facts(page))['people']).toEqual({});

  await choose(page, file);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText(/Imported: \d+ added/u)).toBeVisible();
  const after = await everyRecord(page);
  await choose(page, file);
  await expect(page.getByText('Nothing in this file is new')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it in' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await everyRecord(page)).toEqual(after);
});

for (const [kind, button, name, begins] of [
  ['A table', 'Export the table', /^kithcraft-people-.*\.csv$/u, '\uFEFFId,Name,'],
  ['Contacts', 'Export the contacts', /^kithcraft-contacts-.*\.vcf$/u, 'BEGIN:VCARD\r\nVERSION:4.0'],
  ['Calendar', 'Export the calendar', /^kithcraft-calendar-.*\.ics$/u, 'BEGIN:VCALENDAR'],
  ['Folder of notes', 'Export the folder', /^kithcraft-folder-.*\.zip$/u, 'PK\u0003\u0004'],
] as const)
  test(`${kind} goes out as a file`, async ({ home: { chromium } }) => {
    const page = await chromium.open('options.html#data');
    await page.getByRole('radio', { name: kind }).check();
    const download = await exported(page, button);
    expect(download.suggestedFilename()).toMatch(name);
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await contentOf(download)).startsWith(begins),
    ).toBe(true);
    await page.close();
  });

test('the meetings of a circle go out as a calendar file: the same entry, pressed again', async ({
  home: { chromium },
}) => {
  const page = await chromium.open('options.html#review');
  const circle = page.getByRole('article').filter({ hasText: 'Circle to form' }).first();
  const title = (await circle.getByRole('heading').first().textContent()) ?? '';
  await circle.getByRole('button', { name: 'First step' }).click();
  const press = circle.getByRole('button', { name: 'Save the meetings for your calendar' });
  const saved = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
    expect(download.suggestedFilename()).toBe('kithcraft-circle.ics');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await contentOf(download));
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  };
  const [event, ...more] = await saved();
  expect(more).toEqual([]);
  await expect(page.getByText('The meetings are in a file that your calendar can open.')).toBeVisible();
  const said = (name: string, of = event) => String(of?.getFirstPropertyValue(name));
  expect(said('summary')).toBe(title);
  expect(said('rrule')).toMatch(/^FREQ=(?:DAILY|WEEKLY)/u);
  const days = (Date.parse(said('dtstart')) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(5);
  expect(days).toBeLessThan(8);
  expect(said('uid')).toMatch(/^circle:.+@kithcraft$/u);
  expect(said('uid', (await saved())[0])).toBe(said('uid'));
  await page.close();
});
