import type { Page } from '@playwright/test';
import { pageOf, STRANGER } from '../driver/cast.ts';
import { markAt } from '../driver/chromium-mark.ts';
import { everyRecord } from '../driver/records.ts';
import { expect, test, type World } from './fixture.ts';

/** The card beside the stranger's page, where they work somewhere. */
async function cardOf({ web, chromium }: World, organisation: string): Promise<Page> {
  web.page(STRANGER.url, pageOf({ ...STRANGER, organisation }));
  const page = await chromium.visit(STRANGER.url);
  const { x, y } = await markAt(page);
  return chromium.opened('sidepanel', () => page.mouse.click(x, y));
}

/** The card when their page says something new, after it was saved with the old. */
async function changedCard(world: World): Promise<Page> {
  const first = await cardOf(world, 'Harbour Print Works');
  await first.getByRole('button', { name: /^Save/u }).first().click();
  await expect(first.getByText('You know')).toBeVisible();
  await first.close();
  return cardOf(world, 'Tide Office');
}

test('what changed on a page since the user last looked is said, used, and taken back', async ({
  settled,
}) => {
  const card = await changedCard(settled);
  const notice = card.getByText(/^Organisation: from .*Harbour Print Works.* to .*Tide Office/u);
  const place = card.locator('.k-card-places');
  await expect(notice).toBeVisible();
  await expect(card.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(place).toHaveText('Harbour Print Works');
  await card.getByRole('button', { name: /^Use it/u }).click();
  await expect(notice).toHaveCount(0);
  await expect(place).toHaveText('Tide Office');
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(notice).toBeVisible();
  await expect(place).toHaveText('Harbour Print Works');
  await card.getByRole('button', { name: /^Leave it/u }).click();
  await expect(notice).toHaveCount(0);
  await expect(place).toHaveText('Harbour Print Works');
});

test('a look at the page of a stranger stores nothing', async ({ settled }) => {
  const before = await settled.chromium.open('options.html#people');
  const records = await everyRecord(before);
  for (const organisation of ['Harbour Print Works', 'Tide Office']) {
    const card = await cardOf(settled, organisation);
    await expect(card.getByText('Not in your people yet')).toBeVisible();
    await card.close();
  }
  expect(await everyRecord(before)).toEqual(records);
});
