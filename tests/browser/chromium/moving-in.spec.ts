import type { Page } from '@playwright/test';
import { PERSON_COLUMNS } from '../../../utils/formats/csv-out.ts';
import { linkedInExport } from '../driver/linkedin-export.ts';
import { countOf, everyRecord } from '../driver/records.ts';
import { fileWith } from '../driver/sample-file.ts';
import { until } from '../driver/surface.ts';
import { expect, test } from './fixture.ts';

const PEOPLE = 5_000;

const choose = (page: Page, file: string) => page.getByLabel('File to import').setInputFiles(file);

/** How many people a preview calls new. */
const fresh = (page: Page) => page.locator('.k-panel .k-count').filter({ hasText: 'New people' });

test('five thousand people move in, also over the death of the background, and out again without a trace', async ({
  settled: { chromium },
}) => {
  test.setTimeout(180_000);
  const file = fileWith(await linkedInExport(PEOPLE, Math.floor(PEOPLE / 3)), 'Basic_LinkedInDataExport.zip');
  const page = await chromium.open('options.html#data');
  const before = await everyRecord(page);
  const known = Object.keys(before['people'] ?? {}).length;

  await choose(page, file);
  await expect(page.getByRole('heading', { name: /LinkedIn’s export · Basic_LinkedIn/u })).toBeFocused({
    timeout: 60_000,
  });
  await expect(fresh(page)).toContainText('5,000');
  expect(await everyRecord(page)).toEqual(before);

  await page.getByRole('button', { name: 'Take it in' }).click();
  await until('the first batches', async () => (await countOf(page, 'people')) > known + 500);
  await chromium.killBackground();
  const then = await countOf(page, 'people');
  expect(then).toBeLessThan(known + PEOPLE);
  await expect(page.getByText('5,000 people added')).toBeVisible({ timeout: 90_000 });
  expect(await countOf(page, 'people')).toBe(known + PEOPLE);

  await choose(page, file);
  await expect(page.getByText(/Nothing in this file is new/u)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await page.getByRole('button', { name: 'Take it back: Basic_LinkedInDataExport.zip' }).click();
  await until('half of it is back', async () => (await countOf(page, 'people')) < known + 4_000, 60_000);
  await chromium.killBackground();
  await expect(page.getByText('Files taken in')).toHaveCount(0, { timeout: 90_000 });
  expect(await everyRecord(page)).toEqual(before);
});

test('a table is read as the user says, and can be stopped and left', async ({ world: { chromium } }) => {
  const file = fileWith('Wer,Wo,Was\nAda Marlow,Graz,Knots\nOkan Yıldız,Izmir,Buoys\n', 'leute.csv');
  const page = await chromium.open('options.html#data');
  await choose(page, file);
  await expect(
    page.getByRole('heading', { name: /What do the columns of .*leute\.csv.* hold/u }),
  ).toBeFocused();
  for (const field of ['Wer', 'Wo', 'Was'])
    await page.getByLabel(`What \u2068${field}\u2069 holds`).selectOption('');
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await expect(page.getByRole('alert').getByText(/No column says who the people are/u)).toBeVisible();
  await page.getByLabel('What \u2068Wer\u2069 holds').selectOption('Name');
  await page.getByLabel('What \u2068Wo\u2069 holds').selectOption('Location');
  await page.getByRole('button', { name: 'Look at what it would do' }).click();
  await expect(fresh(page)).toContainText('2');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  expect(await countOf(page, 'people')).toBe(0);
});

test('a table of people of our own is known by its columns, which can be told nevertheless', async ({
  world: { chromium },
}) => {
  const file = fileWith(`${PERSON_COLUMNS.join(',')}\r\nada,Ada Marlow,she/her\r\n`, 'kithcraft-people.csv');
  const page = await chromium.open('options.html#data');
  const before = await everyRecord(page);
  await choose(page, file);
  await expect(page.getByRole('heading', { name: /^Kithcraft’s table of people · / })).toBeFocused();
  await expect(fresh(page)).toContainText('1');
  await page.getByRole('button', { name: 'Say what the columns hold' }).click();
  await expect(page.getByRole('heading', { name: /^What do the columns of/u })).toBeFocused();
  await page.getByRole('button', { name: 'Leave it' }).click();

  await choose(page, file);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('1 person added')).toBeVisible();
  expect(Object.keys((await everyRecord(page))['people'] ?? {})).toEqual(['ada']);
  await choose(page, file);
  await expect(page.getByText(/Nothing in this file is new/u)).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Take it back: kithcraft-people.csv' }).click();
  await expect(page.getByText('Files taken in')).toHaveCount(0);
  expect(await everyRecord(page)).toEqual(before);
});
