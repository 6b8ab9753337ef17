import type { Page } from '@playwright/test';
import { DUE, KNOWN, STRANGER } from '../driver/cast.ts';
import { isBare, markAt, markSays, markToSay } from '../driver/chromium-mark.ts';
import { singlePage } from '../driver/single-page.ts';
import { until } from '../driver/surface.ts';
import {
  anotherLanguage,
  anotherTab,
  type Browsing,
  backAndForward,
  drawnVeryLate,
  emptyForAMoment,
  layerOver,
} from '../in-page-navigation.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

async function application({ web, chromium }: World): Promise<Page> {
  web.page(DUE.url, singlePage(DUE, [KNOWN, STRANGER]));
  const page = await chromium.visit(DUE.url);
  await markToSay(page, /is due/u);
  return page;
}

const go = (page: Page, path: string, ms: number) =>
  page.evaluate(
    ([to, after]) => (window as unknown as { go(to: string, after: number): void }).go(to, after),
    [path, ms] as const,
  );

/** Everything the mark says until it says what is waited for. */
async function saidUntil(page: Page, last: RegExp): Promise<string[]> {
  const all: string[] = [];
  await until(`a mark that says ${last}`, async () => {
    const now = await markSays(page);
    if (now !== undefined) all.push(now);
    return now !== undefined && last.test(now);
  });
  return all;
}

test.describe('from one profile to another', () => {
  for (const ms of [0, 700])
    test(`drawn ${ms} ms later: nobody is ever shown on somebody else’s page`, async ({ home }) => {
      const page = await application(home);
      await go(page, `/${KNOWN.handle}`, ms);
      const all = await saidUntil(page, new RegExp(KNOWN.name, 'u'));
      expect(await page.locator('h1').innerText()).toContain(KNOWN.name);
      expect(all.filter((one) => one.includes(DUE.name) || one.includes('wetlands'))).toEqual([]);
    });

  test('to a stranger the mark says so', async ({ home }) => {
    const page = await application(home);
    await go(page, `/${STRANGER.handle}`, 300);
    const all = await saidUntil(page, /Not in your people/u);
    expect(all.join()).not.toContain('wetlands');
  });

  test('quickly over several, the last counts', async ({ home }) => {
    const page = await application(home);
    await go(page, `/${KNOWN.handle}`, 50);
    await go(page, `/${STRANGER.handle}`, 100);
    await go(page, `/${KNOWN.handle}`, 150);
    await saidUntil(page, new RegExp(KNOWN.name, 'u'));
  });
});

test('to a page that is no profile, the mark goes at once, and comes back with the back button', async ({
  home,
}) => {
  const page = await application(home);
  await go(page, '/explore', 5_000);
  await until('no mark', () => isBare(page), 1_000);
  await page.goBack();
  await markToSay(page, /is due/u);
});

test('a page that draws itself late is read when it is done', async ({ home }) => {
  const { web, chromium } = home;
  const late = '<script>setTimeout(() => window.show(location.pathname), 1500)</script></body>';
  const empty = singlePage(KNOWN, []).replace(/<main>.*?<\/main>/su, '<main></main>');
  web.page(KNOWN.url, empty.replace('</body>', late));
  const page = await chromium.visit(KNOWN.url);
  expect(await page.locator('h1').count()).toBe(0);
  await markToSay(page, new RegExp(KNOWN.name, 'u'));
  expect(await page.locator('h1').innerText()).toContain(KNOWN.name);
});

test('the card follows the page, and never mixes two people', async ({ home }) => {
  const page = await application(home);
  const { x, y } = await markAt(page);
  const card = await home.chromium.opened('sidepanel', () => page.mouse.click(x, y));
  await card.getByText(`You know ${DUE.name}`).waitFor();
  const seen: string[] = [];
  await go(page, `/${KNOWN.handle}`, 400);
  await until('the card of the next person', async () => {
    seen.push(await card.locator('body').innerText());
    return seen.at(-1)?.includes(`You know ${KNOWN.name}`);
  });
  const mixed = seen.filter((text) => text.includes(KNOWN.name) && text.includes('wetlands'));
  expect(mixed).toEqual([]);
  await go(page, '/explore', 100);
  await card.getByText('Nobody to show here').waitFor();
  await card.close();
});

test('the card follows the tab in front', async ({ home }) => {
  const page = await application(home);
  const { x, y } = await markAt(page);
  const card = await home.chromium.opened('sidepanel', () => page.mouse.click(x, y));
  await card.getByText(`You know ${DUE.name}`).waitFor();
  home.web.page(STRANGER.url, singlePage(STRANGER, []));
  await home.chromium.visit(STRANGER.url);
  await card.getByText('Not in your people yet').waitFor();
  await card.close();
});

const browsing = ({ web, driver, chromium }: World): Browsing => ({
  web,
  driver,
  async visit(url) {
    const page = await chromium.visit(url);
    return { run: (expression) => page.evaluate(expression), said: () => markSays(page) };
  },
});

test('another tab of the same profile: the mark stays as it is', ({ home }) => anotherTab(browsing(home)));
test('a page that is empty for a moment is still the same person’s', ({ home }) =>
  emptyForAMoment(browsing(home)));
test('a layer over a profile: the mark goes, and comes back with the page under it', ({ home }) =>
  layerOver(browsing(home)));
test('back and forward between two people, drawn late: only ever the right one’s mark', ({ home }) =>
  backAndForward(browsing(home)));
test('drawn very late: nobody’s mark until the next person is there', ({ home }) =>
  drawnVeryLate(browsing(home)));
test('another language in the address: the mark stays as it is', ({ home }) =>
  anotherLanguage(browsing(home)));
