import type { Page } from '@playwright/test';
import { importCrowd } from '../driver/crowd.ts';
import { expect, test } from './fixture.ts';

const CROWD = 2_000;
let all = 0;

test.beforeAll(async ({ home }) => {
  test.setTimeout(120_000);
  all = await importCrowd(home.chromium, CROWD);
});

async function people(page: Page): Promise<Page> {
  await expect(page.getByText(`${all.toLocaleString('en')} people`)).toBeVisible({ timeout: 20_000 });
  return page;
}

const rows = (page: Page) => page.getByRole('list', { name: 'People' }).getByRole('listitem');
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'));

/** Whose row stands across the middle of what is in sight, and how far down. */
const inTheMiddle = (page: Page) =>
  page.evaluate(() => {
    const row = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('li');
    return {
      name: row?.querySelector('bdi')?.textContent,
      at: row?.getBoundingClientRect().top ?? -1,
    };
  });

/** Whoever was in the middle is there again; rows may end between two pixels. */
const isThere = (page: Page, { name, at }: Awaited<ReturnType<typeof inTheMiddle>>) =>
  expect(async () => {
    const now = await inTheMiddle(page);
    expect(now.name).toBe(name);
    expect(Math.abs(now.at - at)).toBeLessThan(3);
  }).toPass({ timeout: 5_000 });

/** Scrolls, and waits until whoever is in sight is read. */
async function goDown(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => scrollTo(0, to), top);
  await expect.poll(async () => (await inTheMiddle(page)).name ?? '').not.toBe('');
  await page.waitForTimeout(400);
}

test.describe('thousands of people', () => {
  test('only those in sight are in the document, also at the end, without a gap or one upon another', async ({
    home,
  }) => {
    const page = await people(await home.chromium.open('options.html#people'));
    expect(await rows(page).count()).toBeLessThan(60);
    for (const part of [0.2, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part);
      await page.waitForTimeout(500);
      const boxes = await rows(page).evaluateAll((list) =>
        list.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const),
      );
      for (const [i, [top]] of boxes.entries())
        if (i > 0) expect(Math.abs(top - (boxes[i - 1]?.[1] ?? 0))).toBeLessThan(1.5);
    }
    await expect(rows(page).last()).toHaveAttribute('aria-posinset', String(all));
    await page.close();
  });

  test('are in the order of the language', async ({ home }) => {
    const page = await people(await home.chromium.open('options.html#people'));
    const names = await rows(page).locator('bdi').first().textContent();
    expect(names).toMatch(/^[AÄ]/u);
    await page.close();
  });

  test('are gone through by the keys; Tab goes on from the row with the focus, wherever the page is', async ({
    home,
  }) => {
    const page = await people(await home.chromium.open('options.html#people'));
    await rows(page).first().getByRole('button').focus();
    await page.keyboard.press('End');
    await expect.poll(() => focusedRow(page)).toBe(String(all));
    await page.keyboard.press('Home');
    await expect.poll(() => focusedRow(page)).toBe('1');
    await page.keyboard.press('PageDown');
    const further = Number(await focusedRow(page));
    expect(further).toBeGreaterThan(3);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedRow(page)).toBe(String(further + 1));
    await goDown(page, 100_000);
    expect(await focusedRow(page)).toBe(String(further + 1));
    await page.keyboard.press('Tab');
    expect(await focusedRow(page)).toBe(String(further + 2));
    await page.close();
  });

  test('are where they were for who comes back or reloads', async ({ home }) => {
    const page = await people(await home.chromium.open('options.html#people'));
    await goDown(page, 90_000);
    const before = await inTheMiddle(page);
    await page.getByRole('button', { name: before.name ?? '', exact: true }).click();
    await expect(page.getByRole('heading', { name: before.name ?? '' })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await isThere(page, before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(before.name);
    await page.waitForTimeout(400);
    await page.reload();
    await isThere(page, before);
    await page.close();
  });

  test('stay where they are when somebody above is deleted elsewhere', async ({ home }) => {
    const page = await people(await home.chromium.open('options.html#people'));
    await goDown(page, 50_000);
    const before = await inTheMiddle(page);
    const other = await home.chromium.open('options.html#people/crowd-0');
    await other.getByRole('button', { name: 'Delete person' }).click();
    await expect(other.getByRole('status').filter({ hasText: 'Deleted' })).toBeVisible();
    await page.bringToFront();
    await expect(rows(page).first()).toHaveAttribute('aria-setsize', String(all - 1));
    await page.waitForTimeout(300);
    await isThere(page, before);
    await other.getByRole('button', { name: 'Undo' }).click();
    await expect(rows(page).first()).toHaveAttribute('aria-setsize', String(all));
    await isThere(page, before);
    await Promise.all([page.close(), other.close()]);
  });

  test('fit a narrow window, to the last', async ({ home }) => {
    const page = await people(await home.chromium.open('options.html#people'));
    await page.setViewportSize({ width: 320, height: 256 });
    await rows(page).first().getByRole('button').focus();
    await page.keyboard.press('End');
    await expect.poll(() => focusedRow(page)).toBe(String(all));
    await expect(rows(page).last()).toBeInViewport();
    for (let up = 0; up < 4; up += 1) await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedRow(page)).toBe(String(all - 4));
    const isOnTop = () =>
      page.evaluate(() => {
        const { x, y, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const row = document.activeElement?.closest('li');
        return row?.contains(document.elementFromPoint(x + 5, y + height / 2)) === true;
      });
    await expect.poll(isOnTop).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

test.describe('filters', () => {
  test('are in the address: reload keeps them, back takes them away', async ({ home }) => {
    const page = await people(await home.chromium.open('options.html#people'));
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('Organisation').selectOption('Weft Lab');
    await expect(page.getByText(`${CROWD / 5} people`)).toBeVisible();
    expect(page.url()).toContain('#people?organisation=Weft+Lab');
    const tag = page.getByRole('combobox', { name: 'Tag' });
    await tag.fill('tag 3');
    await tag.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove Tag: tag 3' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Remove Organisation: Weft Lab' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove Tag: tag 3' }).click();
    await expect(page.getByText(`${CROWD / 5} people`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Remove Tag: tag 3' })).toBeVisible();
    await page.close();
  });

  test('say which of them is in the way where nobody fits', async ({ home }) => {
    const page = await home.chromium.open(
      'options.html#people?organisation=Weft+Lab&tag=tag+3&since=2026-01-01',
    );
    await expect(page.getByText('Nobody fits all of these filters')).toBeVisible();
    await page.getByRole('button', { name: /Without “Last contact since: 2026-01-01”: \d+ people/u }).click();
    await expect(rows(page).first()).toBeVisible();
    await page.close();
  });
});
