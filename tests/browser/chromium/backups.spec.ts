import type { Page } from '@playwright/test';
import { everyRecord } from '../driver/records.ts';
import { expect, test } from './fixture.ts';

const facts = async (page: Page) => {
  const { batches: _, ...rest } = await everyRecord(page);
  return rest;
};

test('a backup brings everything back as it was, and the one before it leads back again', async ({
  settled: { chromium },
}) => {
  const page = await chromium.open('options.html#data');
  const then = await facts(page);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up/u)).toBeVisible();
  // The copy of the day may stand beside it.
  await expect(page.getByText('30 people · 119 interactions · 24 notes').first()).toBeVisible();

  const person = await chromium.open('options.html#people/tomasz');
  await person.getByLabel('Add a note').fill('After the backup');
  await person.getByRole('button', { name: 'Save note' }).click();
  await expect(person.getByText('After the backup')).toBeVisible();
  const later = await facts(page);

  await page
    .getByRole('button', { name: /^Restore the backup/u })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Make everything as it was then' })).toBeFocused();
  await page.getByRole('button', { name: 'Make everything as it was then' }).click();
  await expect(page.getByText(/^Restored: everything is as it was then/u)).toBeVisible();
  expect(await facts(page)).toEqual(then);
  await expect(person.getByText('After the backup')).toHaveCount(0);

  await expect(page.getByText('made before a restore')).toBeVisible();
  await page
    .getByRole('button', { name: /^Restore the backup/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Make everything as it was then' }).click();
  await expect(person.getByText('After the backup')).toBeVisible();
  expect(await facts(page)).toEqual(later);
});
