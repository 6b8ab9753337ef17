import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageOf, STRANGER } from '../driver/cast.ts';
import type { Api } from '../driver/chromium-api.ts';
import { BUILT } from '../driver/chromium-launch.ts';
import { expectNoViolations } from '../driver/violations.ts';
import { expect, test, tidyHome } from './fixture.ts';

declare const chrome: Api;

tidyHome();

const quota = async () => (await navigator.storage.estimate()).quota;

test('what the manifest asks for is all that is needed, and the user is asked for none of it', async ({
  world: { chromium },
}) => {
  const { permissions } = JSON.parse(readFileSync(resolve(BUILT, 'manifest.json'), 'utf8')) as {
    permissions: string[];
  };
  // `contextMenus` is for the menu on a page, a link and a selection: it lets us see no page, and warns of nothing.
  expect(permissions).toEqual([
    ...['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'],
  ]);
  const admin = await chromium.visit('chrome://extensions/');
  const warnings = await admin.evaluate((id) => chrome.management.getPermissionWarningsById(id), chromium.id);
  expect(warnings).toEqual([]);
});

test('the records are bound by no quota, and the data page says that they are kept', async ({
  home: { chromium, web },
}) => {
  web.page(STRANGER.url, pageOf(STRANGER));
  const page = await chromium.open('options.html#data');
  await expect(page.getByRole('heading', { name: 'Storage' })).toBeVisible();
  await expect(page.getByText(/^Your records take .* The browser does not delete them/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask the browser to keep them' })).toHaveCount(0);
  // What a web page gets is a share of the disk. Only whoever has none is never deleted to make room.
  const visited = await chromium.visit(STRANGER.url);
  expect(await page.evaluate(quota)).not.toBe(await visited.evaluate(quota));
});

test('a browser that promises nothing is said to, by the keyboard, in light and in dark', async ({
  home: { chromium },
}) => {
  const page = await chromium.open('options.html#goals');
  await page.addInitScript(() =>
    Object.assign(chrome.permissions, {
      contains: (_: unknown, done?: (given: boolean) => void) =>
        done ? done(false) : Promise.resolve(false),
    }),
  );
  await page.reload();
  await page.getByRole('link', { name: 'Data' }).click();
  const ask = page.getByRole('button', { name: 'Ask the browser to keep them' });
  await ask.focus();
  await page.keyboard.press('Enter');
  const said = page.getByRole('status').filter({ hasText: 'did not promise it. Nothing was lost' });
  await expect(said).toBeVisible();
  await expect(ask).toBeFocused();
  await expectNoViolations(page);
});
