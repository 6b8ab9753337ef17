import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOf } from '../driver/violations.ts';
import { expect, test, tidyHome } from './fixture.ts';

tidyHome();

const strengthOf = (name: string) => `new Promise((done, fail) => {
  const opening = indexedDB.open('kithcraft');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('people').objectStore('people').getAll();
    all.onsuccess = () => {
      opening.result.close();
      done(all.result.find((one) => one.name === ${JSON.stringify(name)})?.tie.sum);
    };
  };
})`;

test('a kind of one’s own is added, logged by its name in a line, weighed, and taken away', async ({
  home: { chromium },
}) => {
  // Axe looks at three states, each in light and dark.
  test.slow();
  const page = await chromium.open('options.html#contacts');
  const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
  const list = page.getByRole('list', { name: 'Kinds of contact' });
  const add = page.getByRole('button', { name: 'Add kind' });
  await page.getByLabel('Name').fill('choir practice');
  await page.getByLabel('Weight').fill('2');
  await add.click();
  await expect(said('Added.')).toBeVisible();
  await expect(list.getByText('Choir practice')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const popup = await chromium.open('popup.html');
  await popup.getByLabel('In one line').fill('choir practice with Odalys Quint about rounds');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/Saved: Choir practice with Odalys Quint/u)).toBeVisible();
  const before = await page.evaluate<number>(strengthOf('Odalys Quint'));
  expect(before).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Change choir practice' }).click();
  await page.getByLabel('Weight').first().fill('4');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(said('Saved.')).toBeVisible();
  await expect
    .poll(async () => (await page.evaluate<number>(strengthOf('Odalys Quint'))) / before)
    .toBeCloseTo(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await page.evaluate<number>(strengthOf('Odalys Quint'))) / before)
    .toBeCloseTo(1);

  await page.getByRole('button', { name: 'Take away choir practice' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel(/^Contacts of the kind/u).selectOption('Count as: Message');
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(list.getByText('Choir practice')).toHaveCount(0);
  await expect
    .poll(async () => (await page.evaluate<number>(strengthOf('Odalys Quint'))) / before)
    .toBeCloseTo(0.15);
});

/** In a tab of its own there is no page below the form, and with it no title. */
const violationsIn = async (popup: Page): Promise<string[]> =>
  (await violationsOf(popup)).filter((one) => !one.startsWith('page-has-heading-one'));

test('where the user is is said once: whoever is logged was met there, until it is ended', async ({
  home: { chromium },
}) => {
  const popup = await chromium.open('popup.html');
  await popup.getByRole('button', { name: 'I am at an event' }).click();
  await popup.getByLabel('I am at').fill('Knot Fair 2026');
  expect(await violationsIn(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'I am there' }).click();
  await expect(popup.getByText(/You are at .Knot Fair 2026. until today/u)).toBeVisible();
  expect(await violationsIn(popup)).toEqual([]);
  await popup.getByLabel('In one line').fill('met Sunniva Brage about splices');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/Saved: Met Sunniva Brage. At Knot Fair 2026\./u)).toBeVisible();

  const page = await chromium.open('options.html#people');
  await page.getByRole('searchbox').fill('Sunniva');
  await page
    .getByRole('button', { name: /Sunniva Brage/u })
    .first()
    .click();
  await expect(page.getByText('You met').first()).toBeVisible();
  await expect(page.getByText(/Knot Fair 2026/u).first()).toBeVisible();

  await popup.getByRole('button', { name: 'End it' }).click();
  await expect(popup.getByRole('button', { name: 'I am at an event' })).toBeVisible();
});

test('a meeting is logged from the roster of its community, in one step', async ({ home: { chromium } }) => {
  const page = await chromium.open('options.html#communities');
  const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
  await page.getByRole('button', { name: 'Add a community' }).click();
  await page.getByLabel('Name').fill('Splice Evenings');
  await page.getByLabel('Topics').fill('knots,');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Splice Evenings' })).toBeVisible();
  const add = page.getByRole('combobox', { name: 'Add somebody you know there' });
  for (const letter of ['a', 'o']) {
    await add.fill(letter);
    await expect(page.getByRole('option').first()).toBeVisible();
    await add.press('Enter');
    await expect(said('Added as a member.')).toBeVisible();
    await add.fill('');
  }
  await page.getByRole('button', { name: 'Log a meeting' }).click();
  await page.getByRole('button', { name: 'All' }).click();
  await page.getByLabel(/^How long/u).fill('2 h');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save meeting' }).click();
  await expect(said('Saved: the meeting, with 2 people.')).toBeVisible();
  await page.getByRole('button', { name: 'Log a meeting' }).click();
  await expect(page.getByRole('checkbox', { checked: true }).nth(1)).toBeVisible();
});

test('a calendar of our own that is read again changes nothing, and a day that was moved is moved', async ({
  home: { chromium },
}) => {
  const popup = await chromium.open('popup.html');
  await popup.getByLabel('In one line').fill('met Tove Aas >2w');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/Saved: Met Tove Aas/u)).toBeVisible();
  const page = await chromium.open('options.html#data');
  await page
    .locator('label', { hasText: /^Calendar/u })
    .first()
    .click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export/u }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const file = (content: string) => ({
    ...{ name: 'kithcraft.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) },
  });
  const input = page.getByLabel('File to import');
  await input.setInputFiles(file(text));
  await expect(page.getByText(/^Nothing in this file is new/u)).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const moved = text.replace(
    /(UID:[^\r]+\r\nDTSTAMP:[^\r]+\r\nDTSTART;VALUE=DATE:)\d{8}(?=\r\nSUMMARY:[^\r]*Tove)/u,
    '$120270301',
  );
  expect(moved).not.toBe(text);
  await input.setInputFiles(file(moved));
  await expect(page.getByText(/Tove Aas: moved from .* to 2027-03-01/u)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});
