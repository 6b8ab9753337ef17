import { violationsOf } from '../driver/violations.ts';
import { expect, test, tidyHome } from './fixture.ts';

tidyHome();

test('topics are found, renamed, merged, hidden and taken back', async ({ home: { chromium } }) => {
  const page = await chromium.open('options.html#topics');
  const list = page.getByRole('list', { name: 'Topics' });
  const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
  const undo = () => page.getByRole('button', { name: 'Undo' }).click();
  const first = list.getByRole('listitem').first();
  const name = (await first.locator('bdi').textContent()) ?? '';
  await page.getByLabel('Find a topic').fill(name);

  await page.getByRole('button', { name: `Rename ${name}`, exact: true }).click();
  await expect(page.getByLabel(/^New name for/u)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('My winter topic');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(said('It is called My winter topic now.')).toBeVisible();
  await expect(list.getByText('My winter topic')).toBeVisible();

  await page.getByRole('button', { name: 'Hide My winter topic' }).click();
  await expect(list.getByText(/^Hidden\./u)).toBeVisible();
  await undo();
  await expect(list.getByText('My winter topic')).toBeVisible();

  await page.getByRole('button', { name: 'Merge My winter topic into another topic' }).click();
  await page.getByLabel(/is the same as/u).fill('glassblowing');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(list.getByText(/^Counted as .glassblowing/u)).toBeVisible();
  await page.reload();
  await page.getByLabel('Find a topic').fill(name);
  await page.getByRole('button', { name: `Separate ${name} again` }).click();
  await expect(list.getByRole('button', { name: `Rename ${name}`, exact: true })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});
