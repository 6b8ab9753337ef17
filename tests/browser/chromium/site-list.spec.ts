import { DUE, pageOf } from '../driver/cast.ts';
import { isBare, markAt, markToSay } from '../driver/chromium-mark.ts';
import { importSample } from '../driver/home.ts';
import { until } from '../driver/surface.ts';
import { expectNoViolations } from '../driver/violations.ts';
import { expect, test } from './fixture.ts';

const ORCID = ['https://orcid.org/*', 'https://www.orcid.org/*'];

test('a site is found among all of them, and enabled with one click', async ({ world }) => {
  const { chromium, driver } = world;
  await importSample(driver);
  await chromium.allow(...ORCID);
  const page = await chromium.open('options.html#sites');
  const search = page.getByLabel('Find a site');
  await expect(page.getByRole('status').filter({ hasText: /^\d\d sites$/u })).toBeVisible();
  await expect(page.getByRole('switch', { name: /^Enable on/u })).toHaveCount(0);
  await search.fill('orcid.org');
  await expect(page.getByText(/^1 of \d\d sites$/u)).toBeVisible();
  await page.getByRole('switch', { name: 'Enable on ORCID' }).click();
  await expect(page.getByRole('switch', { name: 'Enable on ORCID' })).toBeChecked();
  await expectNoViolations(page);
  await search.fill('no such place');
  await expect(page.getByText(/^No site called/u)).toBeVisible();
  await expectNoViolations(page);
  await page.reload();
  await expect(
    page.getByRole('list', { name: 'On' }).getByRole('switch', { name: 'Enable on ORCID' }),
  ).toBeChecked();
});

test('the kinds open by the keyboard', async ({ world: { chromium } }) => {
  const page = await chromium.open('options.html#sites');
  const work = page.getByRole('button', { name: /^Work/u });
  await work.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Its pages are always left untouched')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('switch', { name: /^Enable on/u }).first()).toBeFocused();
  await expectNoViolations(page);
  await work.press('Enter');
  await expect(page.getByRole('switch', { name: /^Enable on/u })).toHaveCount(0);
});

test('pages that are left untouched lose the mark at once, and nothing else', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(DUE.url, pageOf(DUE));
  const visited = await chromium.visit(DUE.url);
  await markAt(visited);
  const options = await chromium.open('options.html#sites');
  const quiet = options.getByRole('switch', { name: 'Leave its pages untouched: GitHub' });
  await quiet.click();
  await expect(quiet).toBeChecked();
  await until('the mark gone', () => isBare(visited));
  await visited.reload();
  await visited.getByRole('heading', { name: DUE.name }).waitFor();
  const badge = () =>
    chromium.inExtension(async (api) => {
      const [tab] = await api.tabs.query({ url: 'https://github.com/*' });
      return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await until('the badge', badge);
  expect(await isBare(visited)).toBe(true);
  const popup = await chromium.popup(visited);
  await popup.getByText(`You know ${DUE.name}`).waitFor();
  await popup.close();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(quiet).not.toBeChecked();
  await markToSay(visited, /is due/u);
});

test('how a page was read is copied, without whose it is', async ({ settled }) => {
  const { web, chromium } = settled;
  web.page(DUE.url, pageOf(DUE));
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const visited = await chromium.visit(DUE.url);
  const { x, y } = await markAt(visited);
  const card = await chromium.opened('sidepanel', () => visited.mouse.click(x, y));
  await card.getByRole('button', { name: 'Where this was read' }).click();
  await expect(card.getByText('the page itself').first()).toBeVisible();
  await card.getByRole('button', { name: 'This page was read wrongly' }).click();
  await card.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(card.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await card.getByLabel(/^Report of/u).inputValue();
  expect(JSON.parse(text)).toMatchObject({
    site: 'github',
    address: { host: 'github.com', path: '/{handle}' },
    browser: 'Chrome',
  });
  for (const word of DUE.name.split(' ')) expect(text).not.toContain(word);
  await expectNoViolations(card);
});
