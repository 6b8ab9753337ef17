import { STEPS } from '../../commands/tour/steps.ts';
import { prepareTour } from '../../commands/tour/tour.ts';
import { DUE, pageOf } from '../driver/cast.ts';
import { markAt, markSays, markToSay } from '../driver/chromium-mark.ts';
import { until } from '../driver/surface.ts';
import { expect, test } from './fixture.ts';

test('the main job, as the tour does it', async () => {
  test.setTimeout(120_000);
  const { tour, end } = await prepareTour('chromium');
  try {
    for (const [name, step] of STEPS) await test.step(name, () => step(tour));
  } finally {
    await end();
  }
});

test('a contact is logged by the keyboard alone, and taken back with one Undo', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(DUE.url, pageOf(DUE));
  const options = await chromium.open('options.html#people/tomasz');
  const popup = await chromium.popup(await chromium.visit(DUE.url));
  await expect(popup.getByLabel(/^In one line/u)).toBeFocused();
  await expect(popup.getByRole('button', { name: `Remove ${DUE.name}` })).toBeVisible();
  await popup.keyboard.type('Borrowed the old charts');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: `Saved: Met ${DUE.name}` })).toBeVisible();
  await expect(options.getByText('Borrowed the old charts')).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByText('Borrowed the old charts')).toHaveCount(0);
});

test('one line is a contact: whom, when, what about and the follow-up', async ({ settled }) => {
  const { chromium } = settled;
  const options = await chromium.open('options.html#people/tomasz');
  const popup = await chromium.popup(await chromium.visit('about:blank'));
  const line = popup.getByLabel(/^In one line/u);
  await line.fill(`call with ${DUE.name} yesterday about the tide tables #tides >2w`);
  await line.press('Enter');
  await expect(
    popup.getByRole('status').filter({ hasText: `Saved: Call with ${DUE.name}. Follow-up on` }),
  ).toBeVisible();
  await expect(options.getByText('the tide tables')).toBeVisible();
});

test('what is typed before the page is read is about its person all the same', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(DUE.url, pageOf(DUE));
  const popup = await chromium.popup(await chromium.visit(DUE.url));
  await popup.getByLabel(/^In one line/u).fill('Said in a hurry');
  await expect(popup.getByRole('button', { name: `Remove ${DUE.name}` })).toBeVisible();
  await expect(popup.getByLabel(/^In one line/u)).toHaveValue('Said in a hurry');
});

test('the mark shows at once what was changed elsewhere', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(DUE.url, pageOf(DUE));
  const page = await chromium.visit(DUE.url);
  const { x, y } = await markAt(page);
  await markToSay(page, /is due/u);
  const card = await chromium.opened('sidepanel', () => page.mouse.click(x, y));
  await card.getByRole('button', { name: 'Done', exact: true }).click();
  await markToSay(page, /You know/u);
  await card.getByRole('button', { name: 'Remove wetlands' }).click();
  await until('the tag gone', async () => !(await markSays(page))?.includes('wetlands'));
});
