import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DAY_LATER } from '../day-later.ts';
import { DUE, pageOf } from '../driver/cast.ts';
import type { Chromium } from '../driver/chromium.ts';
import type { Api } from '../driver/chromium-api.ts';
import { BUILT } from '../driver/chromium-launch.ts';
import { expectNoViolations } from '../driver/violations.ts';
import { expect, inWorld, test, type World } from './fixture.ts';

declare const chrome: Api;

/** Lets a test use the extension with the permission to notify: no driver can answer the browser's own question. */
async function allowed(use: (world: World) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kithcraft-allowed-'));
  cpSync(BUILT, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions: asked, permissions, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...rest, permissions: [...permissions, ...asked] }));
  await inWorld(use, { extension: folder });
  rmSync(folder, { recursive: true });
}

const NAMES = ['Peregrine Oyelaran-Vik', 'Quillon Abara-Strid'] as const;

/** Somebody new, met today. */
async function meet(chromium: Chromium, name: string): Promise<void> {
  // In a tab: the welcome of a new installation may come to the front at any moment, over which no popup opens.
  const popup = await chromium.open('popup.html');
  const line = popup.getByLabel(/^In one line/u);
  await line.fill(`met @"${name}"`);
  await line.press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: `Saved: Met ${name}` })).toBeVisible();
  await popup.close();
}

/** The page of somebody, with a follow-up planned for tomorrow. */
async function planned(chromium: Chromium, name: string): Promise<Page> {
  const page = await chromium.open('options.html#people');
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Plan a follow-up' }).click();
  await page.getByLabel('On', { exact: true }).fill(tomorrow());
  await page.getByLabel(/^What for/u).fill('the knots');
  await page.getByRole('button', { name: 'Save follow-up' }).click();
  await expect(page.getByText('You planned: the knots')).toBeVisible();
  return page;
}

function tomorrow(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

/** Told at any hour: a test may run at night. */
async function atAnyHour(chromium: Chromium): Promise<void> {
  const page = await chromium.open('options.html#today');
  for (const label of ['From', 'Quiet from', 'Quiet until']) {
    await page.getByLabel(label, { exact: true }).fill('00:00');
    await page.getByLabel(label, { exact: true }).blur();
    await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible();
    await page.getByRole('button', { name: 'Close this message' }).click();
  }
  await page.close();
}

const shown = (chromium: Chromium) =>
  chromium.inExtension(async (api) => Object.keys(await api.notifications.getAll()));
const badge = (chromium: Chromium) => chromium.inExtension((api) => api.action.getBadgeText({}));

test('a follow-up comes due while the browser is closed: it is told once, and a click opens the person', async () => {
  test.setTimeout(240_000);
  await allowed(async ({ chromium, again }) => {
    await meet(chromium, NAMES[0]);
    await atAnyHour(chromium);
    const page = await planned(chromium, NAMES[0]);
    const id = page.url().split('#people/')[1];
    expect(await shown(chromium)).toEqual([]);
    await page.evaluate(DAY_LATER);
    await chromium.close();

    const next = await again();
    const told = `kithcraft#people/${id}`;
    await expect.poll(() => shown(next)).toEqual([told]);
    expect(await badge(next)).toBe('1');
    const opened = next.context.waitForEvent('page', (one) => one.url().endsWith(`#people/${id}`));
    await next.worker?.evaluate((one) => chrome.notifications.onClicked.dispatch(one), told);
    await expect((await opened).getByRole('heading', { name: NAMES[0] })).toBeVisible();
    await next.close();

    const last = await again();
    await expect.poll(() => badge(last)).toBe('1');
    expect(await shown(last)).toEqual([]);
  });
});

test('several are one notification, that leads to today; there each is done, put off and taken back', async () => {
  test.setTimeout(240_000);
  await allowed(async ({ chromium, again }) => {
    for (const name of NAMES) await meet(chromium, name);
    await atAnyHour(chromium);
    await (await planned(chromium, NAMES[0])).close();
    const page = await planned(chromium, NAMES[1]);
    await page.evaluate(DAY_LATER);
    await chromium.close();

    const next = await again();
    await expect.poll(() => shown(next)).toEqual(['kithcraft#today']);
    expect(await badge(next)).toBe('2');
    const today = await next.open('options.html#today');
    await expect(today.getByRole('list', { name: 'Due today' }).getByRole('listitem')).toHaveCount(2);
    await today.getByRole('button', { name: `Snooze: ${NAMES[0]}` }).click();
    await expectNoViolations(today);
    await today.getByRole('button', { name: 'Next week' }).click();
    await expect.poll(() => badge(next)).toBe('1');
    await today.getByRole('button', { name: `Done: ${NAMES[1]}` }).click();
    await expect(today.getByText('Nothing waits for you today')).toBeVisible();
    await expect(today.getByRole('button', { name: NAMES[0] })).toBeVisible();
    await expect.poll(() => badge(next)).toBe('');
    await today.getByRole('button', { name: 'Undo' }).click();
    await expect(today.getByText('You planned: the knots')).toBeVisible();
    await expect.poll(() => badge(next)).toBe('1');
  });
});

test('today in the popup: what is due is done and taken back, and its log is one click away', async ({
  settled,
}) => {
  test.setTimeout(60_000);
  const { web, chromium } = settled;
  web.page(DUE.url, pageOf(DUE));
  const popup = await chromium.popup(await chromium.visit('about:blank'));
  await popup.getByRole('button', { name: `Today: ${DUE.name}` }).click();
  await popup.getByRole('button', { name: `Log a contact: ${DUE.name}` }).click();
  await expect(popup.getByRole('button', { name: `Remove ${DUE.name}` })).toBeVisible();
  await expectNoViolations(popup);
  const done = popup.getByRole('button', { name: `Done: ${DUE.name}` });
  await done.click();
  await expect(done).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await popup.getByRole('button', { name: `Today: ${DUE.name}` }).click();
  await expect(done).toBeVisible();
});

test('whether to be told is asked once, when the first follow-up is there; a no is respected', async ({
  settled,
}) => {
  const { chromium } = settled;
  const today = await chromium.open('options.html#today');
  expect(await today.evaluate(() => typeof chrome.notifications)).toBe('undefined');
  await expectNoViolations(today);
  await today.getByRole('button', { name: 'No, thanks' }).click();
  await expect(today.getByRole('status').filter({ hasText: 'Nothing is told.' })).toBeVisible();
  await today.reload();
  await expect(today.getByRole('list', { name: 'Due today' })).toBeVisible();
  await expect(today.getByRole('switch', { name: 'Tell me with a notification' })).not.toBeChecked();
  await expect(today.getByRole('button', { name: 'Tell me', exact: true })).toHaveCount(0);
});
