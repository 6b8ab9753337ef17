import { pageOf, STRANGER } from '../driver/cast.ts';
import { markAt } from '../driver/chromium-mark.ts';
import { expect, test } from './fixture.ts';

test('a community that a bio names is offered: a yes and a no are taken back, and a no is remembered; a meeting there confirms', async ({
  settled: { web, chromium },
}) => {
  web.page(STRANGER.url, pageOf({ ...STRANGER, bio: 'Member of Write the Docs, PyData organiser.' }));
  const page = await chromium.visit(STRANGER.url);
  const { x, y } = await markAt(page);
  const card = await chromium.opened('sidepanel', () => page.mouse.click(x, y));
  await card.getByRole('button', { name: /^Save/u }).first().click();
  const offer = card.getByText(/^Member of .*Write the Docs.*\? Seen in their bio:/u);
  const chip = card.getByRole('list', { name: 'Communities', exact: true }).getByText('Write the Docs');
  await expect(offer).toBeVisible();
  await card.getByRole('button', { name: 'Yes, a member of Write the Docs' }).click();
  await expect(chip).toBeVisible();
  await expect(offer).toHaveCount(0);
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(offer).toBeVisible();
  await expect(chip).toHaveCount(0);
  await card.getByRole('button', { name: 'No, not a member of Write the Docs' }).click();
  await expect(offer).toHaveCount(0);
  await card.reload();
  await expect(card.getByText('You know')).toBeVisible();
  await expect(card.getByText(/^Member of .*PyData.*\? Seen in their bio:/u)).toBeVisible();
  await expect(offer).toHaveCount(0);

  await card.getByRole('button', { name: 'Log a contact' }).click();
  await card.getByRole('button', { name: 'All fields' }).click();
  await card.getByRole('button', { name: /^Where:/u }).click();
  await card.getByRole('combobox', { name: /^Where/u }).fill('pydata');
  await card.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Save contact' }).click();
  await expect(card.getByText(/Marked as a member there: /u)).toBeVisible();
  const belongs = card.getByRole('list', { name: 'Communities', exact: true }).getByText('PyData');
  await expect(belongs).toBeVisible();
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(belongs).toHaveCount(0);
});
