import type { Page } from 'puppeteer-core';
import { DUE, KNOWN, STRANGER } from '../driver/cast.ts';
import { isBare, markSays, markToSay } from '../driver/firefox-mark.ts';
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

async function application({ web, firefox }: World): Promise<Page> {
  web.page(DUE.url, singlePage(DUE, [KNOWN, STRANGER]));
  const page = await firefox.visit(DUE.url);
  await markToSay(firefox, /is due/u);
  return page;
}

const go = (page: Page, path: string, ms: number) =>
  page.evaluate(`window.go(${JSON.stringify(path)}, ${ms})`);

/** Everything the mark says until it says what is waited for. */
async function saidUntil({ firefox }: World, last: RegExp): Promise<string> {
  const all: string[] = [];
  await until(`a mark that says ${last}`, async () => {
    const now = await markSays(firefox);
    if (now !== null) all.push(now);
    return now !== null && last.test(now);
  });
  return all.join('\n');
}

for (const ms of [0, 700])
  test(`another profile, drawn ${ms} ms later: nobody is shown on somebody else’s page`, async ({ home }) => {
    const page = await application(home);
    await go(page, `/${KNOWN.handle}`, ms);
    const all = await saidUntil(home, /Yuki/u);
    expect(await page.evaluate(`document.querySelector('h1').innerText`)).toContain(KNOWN.name);
    expect(all).not.toContain('wetlands');
    await go(page, `/${STRANGER.handle}`, ms);
    expect(await saidUntil(home, /Not in your people/u)).not.toContain('wetlands');
  });

test('to a page that is no profile, the mark goes at once, and comes back with the back button', async ({
  home,
}) => {
  const page = await application(home);
  await go(page, '/explore', 5_000);
  await until('no mark', () => isBare(page), 1_000);
  await page.evaluate('history.back()');
  await markToSay(home.firefox, /is due/u);
});

const browsing = ({ web, driver, firefox }: World): Browsing => ({
  web,
  driver,
  async visit(url) {
    const page = await firefox.visit(url);
    return { run: (expression) => page.evaluate(expression), said: () => markSays(firefox) };
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
