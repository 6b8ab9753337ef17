import { expect } from '@playwright/test';
import { DUE, KNOWN, type Met } from './driver/cast.ts';
import { githubPage } from './driver/github-page.ts';
import { switchSite } from './driver/home.ts';
import { singlePage } from './driver/single-page.ts';
import { type Driver, until } from './driver/surface.ts';
import type { Web } from './driver/web.ts';

/** A tab in front, with an application in it. */
export interface Tab {
  /** Runs an expression in the page. */
  run(expression: string): Promise<unknown>;
  /** What the mark says; nothing if there is none. */
  said(): Promise<string | null | undefined>;
}

/** A browser with the sample network and GitHub enabled. */
export interface Browsing {
  web: Web;
  driver: Driver;
  visit(url: string): Promise<Tab>;
}

/** Longer than the product waits for a page that changed its address. */
const SETTLED_MS = 2_500;

/** From now on the page counts what comes and goes beside its body, as the mark would. */
const RECORD = `(() => {
window.moved = 0;
new MutationObserver((all) => { window.moved += all.length; }).observe(document.documentElement, { childList: true });
})()`;

/** The application draws later than it did, also what the browser's own buttons lead to. */
const DRAW_LATE = `(() => {
const draw = window.show;
window.show = (path) => setTimeout(() => draw(path), 700);
})()`;

/** There and back and there again, before anything is drawn. */
const BACK_FORWARD_BACK = `['back', 'forward', 'back'].forEach((way, i) => setTimeout(() => history[way](), i * 150))`;

const BARE = 'document.documentElement.lastElementChild === document.body';
const SHOWN = `location.pathname + ' ' + document.querySelector('h1').innerText`;

/** A new address, and what another page has in it, without a load. */
const drawnAt = (path: string, page: string): string => `(() => {
history.pushState({}, '', ${JSON.stringify(path)});
const made = new DOMParser().parseFromString(${JSON.stringify(page)}, 'text/html');
document.head.innerHTML = made.head.innerHTML;
document.querySelector('main').replaceWith(made.querySelector('main'));
})()`;

/** A layer over the page, which has its own address. Nothing else is drawn anew, neither now nor when it is closed. */
const layerAt = (path: string): string => `(() => {
const layer = document.createElement('dialog');
document.querySelector('main').append(layer);
window.show = () => layer.close();
layer.show();
history.pushState({}, '', ${JSON.stringify(path)});
})()`;

const markOf = (tab: Tab, name: string) =>
  until(`the mark of ${name}`, async () => (await tab.said())?.includes(name));

async function application({ web, visit }: Browsing): Promise<Tab> {
  web.page(DUE.url, singlePage(DUE, [KNOWN]));
  const tab = await visit(DUE.url);
  await markOf(tab, DUE.name);
  return tab;
}

/** Between two looks, so that the browser has time for the page itself. */
const PAUSE_MS = 25;

async function allAlong(ask: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + SETTLED_MS; Date.now() < end; ) {
    await ask();
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** The mark says the name all along, and is never put in anew. */
async function staysThrough(tab: Tab, name: string, steps: readonly string[]): Promise<void> {
  await tab.run(RECORD);
  for (const step of steps) {
    await tab.run(step);
    await allAlong(async () => expect(await tab.said()).toContain(name));
  }
  expect(await tab.run('window.moved')).toBe(0);
}

/** Until the mark is this person's, it is never beside another's address or on another's page. */
async function onlyEverRight(tab: Tab, { name }: Met): Promise<void> {
  const wrong: string[] = [];
  await until(`the mark of ${name}`, async () => {
    const before = String(await tab.run(SHOWN));
    const said = (await tab.said()) ?? '';
    // What changed meanwhile tells nothing of what stood beside what.
    if (before !== (await tab.run(SHOWN))) return false;
    const whose = [DUE, KNOWN].find((one) => said.includes(one.name));
    if (whose && !before.startsWith(`/${whose.handle} ${whose.name}`)) wrong.push(`${before}: ${said}`);
    return said.includes(name);
  });
  expect(wrong).toEqual([]);
}

/** Another tab of the same profile, and back. */
export async function anotherTab(browsing: Browsing): Promise<void> {
  const tab = await application(browsing);
  const drawn = githubPage(DUE).replace('· GitHub', '/ Repositories · GitHub');
  await staysThrough(tab, DUE.name, [drawnAt(`/${DUE.handle}?tab=repositories`, drawn), 'history.back()']);
}

/** Reached without a load, another tab of the profile is drawn late: for a moment the page is empty, and still theirs. */
export async function emptyForAMoment(browsing: Browsing): Promise<void> {
  const tab = await application(browsing);
  await tab.run(`window.go('/${KNOWN.handle}', 0)`);
  await markOf(tab, KNOWN.name);
  const empty = `history.pushState({}, '', '?tab=stars'); document.querySelector('main').replaceChildren()`;
  await staysThrough(tab, KNOWN.name, [empty]);
}

/** A layer over a profile, closed by going back. */
export async function layerOver(browsing: Browsing): Promise<void> {
  const tab = await application(browsing);
  await tab.run(layerAt(`/${DUE.handle}/picture`));
  await until('no mark', async () => (await tab.run(BARE)) === true, 1_000);
  await allAlong(async () => expect(await tab.run(BARE)).toBe(true));
  await tab.run('history.back()');
  expect(await until('a mark', () => tab.said())).toContain(DUE.name);
}

/** Back and forward between two people, in an application that draws late. */
export async function backAndForward(browsing: Browsing): Promise<void> {
  const tab = await application(browsing);
  await tab.run(DRAW_LATE);
  const forth = `window.go('/${KNOWN.handle}', 0)`;
  const steps = [forth, 'history.back()', 'history.forward()', BACK_FORWARD_BACK];
  for (const [i, step] of steps.entries()) {
    await tab.run(step);
    await onlyEverRight(tab, i % 2 === 0 ? KNOWN : DUE);
  }
}

/** From one person to another, drawn much later than the address changes: nobody's mark is there meanwhile. */
export async function drawnVeryLate(browsing: Browsing): Promise<void> {
  const tab = await application(browsing);
  await tab.run(`window.go('/${KNOWN.handle}', 3500)`);
  await onlyEverRight(tab, KNOWN);
}

// Nobody whom other tests meet: she is saved, and they share this browser.
const ILSE = 'Ilse Quandt-Meyer';
const MEMBER = 'https://www.meetup.com/members/987654003/';

const meetupPage = (more: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="canonical" href="${MEMBER}"><title>${ILSE} | Meetup</title></head><body><main><h1>${ILSE}</h1>${more}</main></body></html>`;

/** A site whose addresses name the reader's language, and another of these. */
export async function anotherLanguage({ web, driver, visit }: Browsing): Promise<void> {
  const url = MEMBER;
  await switchSite(driver, 'Meetup', ['https://www.meetup.com/*']);
  web.page(url, meetupPage('Member since May'));
  const page = await driver.web(url);
  const popup = await page.popup();
  await popup.press('button', new RegExp(`^Save ${ILSE}`, 'u'));
  await popup.sees(`You know ${ILSE}`);
  await popup.close();
  await page.close();
  const tab = await visit(url);
  await markOf(tab, ILSE);
  const german = drawnAt('/de-DE/members/987654003/', meetupPage('Mitglied seit Mai'));
  await staysThrough(tab, ILSE, [german, 'history.back()']);
}
