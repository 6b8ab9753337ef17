import { sampleNetwork } from '../fixtures/network.ts';
import { DUE, KNOWN, PRIVATE } from './driver/cast.ts';
import { type Driver, type Point, type Surface, until, type Visited } from './driver/surface.ts';
import type { Web } from './driver/web.ts';

export interface People {
  web: Web;
  driver: Driver;
}

export const BUSY = 'https://busy.example/';
const OTHER = 'https://other.example/';
const QUIET = 'https://www.linkedin.com/feed/';
/** In the sample network. */
const NAMED = sampleNetwork(Date.now()).people.find(({ id }) => id !== 'tomasz' && id !== 'yuki')?.name ?? '';
const EVERYWHERE = 'Mark people you know on every page';

const stories = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<li><a href="/story/${i}">Story ${i}</a></li>`).join('');
const links = (name: string): string =>
  [DUE.url, KNOWN.url].map((url) => `<li><a class="${name}" href="${url}">somebody</a></li>`).join('');

/** A busy page: 300 links that are nobody's, two people the user knows, and a field in which one of them is written. */
const page = (more = ''): string =>
  `<!doctype html><title>Busy</title><p contenteditable><a class="own" href="${DUE.url}">being written</a></p>` +
  `<ul id="list">${links('who')}${stories(300)}</ul>${more}`;

const marks = (visited: Visited, links: string): Promise<number> =>
  visited.ask(`document.querySelectorAll(${JSON.stringify(`${links} + span`)}).length`);

const untilMarked = (visited: Visited, links: string, count: number): Promise<boolean> =>
  until(`${count} marks beside ${links}`, async () => (await marks(visited, links)) === count);

/** Where the mark beside a link stands. */
const markBeside = (visited: Visited, link: string): Promise<Point> =>
  visited.ask(`(() => {
    const { x, y, width, height } = document.querySelector(${JSON.stringify(`${link} + span`)}).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);

const add = (visited: Visited, name: string): Promise<unknown> =>
  visited.ask(
    `document.getElementById('list').insertAdjacentHTML('afterbegin', ${JSON.stringify(links(name))})`,
  );

async function addHost(options: Surface, host: string): Promise<void> {
  await options.fill('Or on one site', host);
  await options.press('button', 'Add');
  await options.sees(`Links to people you know are marked on ${host} now.`);
}

async function begin({ web, driver }: People, more = ''): Promise<[options: Surface, busy: Visited]> {
  web.page(BUSY, page(more));
  await driver.allow(`${BUSY}*`);
  const busy = await driver.web(BUSY);
  if ((await marks(busy, 'a')) !== 0) throw new Error('marked before it was switched on');
  const options = await driver.surface('options.html#sites');
  await addHost(options, 'busy.example');
  await busy.toFront();
  await untilMarked(busy, 'a.who', 2);
  return [options, busy];
}

/** Switches it off again, which is done however soon the page is closed after the click. */
async function end(options: Surface, busy: Visited): Promise<void> {
  await options.press('button', 'Remove busy.example');
  await options.close();
  await busy.toFront();
  await untilMarked(busy, 'a', 0);
  await busy.close();
}

/** Off by default; switched on for a site, links are marked, also those that come later, until it is switched off. */
export async function linksAreMarked(people: People): Promise<void> {
  const [options, busy] = await begin(people);
  await add(busy, 'late');
  await untilMarked(busy, 'a.late', 2);
  if ((await marks(busy, 'a')) !== 4)
    throw new Error('a link is marked that is nobody’s, or is being written');
  const text = await busy.ask<string>('document.documentElement.outerHTML');
  const said = PRIVATE.filter((word) => text.includes(word));
  if (said.length > 0) throw new Error(`the page can read ${said.join(', ')}`);
  await end(options, busy);
}

/** A real click on a mark opens that person's card, from which one comes back to the page. */
export async function markOpensCard(people: People): Promise<void> {
  const [options, busy] = await begin(people);
  const card = await busy.card(await markBeside(busy, 'a.who'));
  await card.sees(`You know ${DUE.name}`);
  await card.press('button', 'Back to this page');
  await card.sees('Nobody to show here');
  await card.close();
  await end(options, busy);
}

/** In the popup, when the user asks: whom links lead to, and who is named without one, of whom some have a namesake. */
export async function popupLists({ web, driver }: People): Promise<void> {
  web.page(OTHER, page(`<p>Thanks to ${NAMED}, who drew it.</p>`));
  const other = await driver.web(OTHER);
  const popup = await other.popupByClick();
  await popup.press('button', /^People you know here/u);
  await popup.sees(DUE.name);
  await popup.sees(KNOWN.name);
  await popup.press('button', 'Look for names');
  await popup.sees(NAMED);
  await popup.press('button', KNOWN.name);
  await popup.sees(`You know ${KNOWN.name}`);
  await popup.press('button', 'Back to this page');
  await popup.sees('Nobody to show here');
  await popup.close();
  if ((await marks(other, 'a')) !== 0) throw new Error('looking left something in the page');
  await other.close();
}

/** Switched on everywhere, every page is marked, until that is taken back. */
export async function everywhere({ web, driver }: People): Promise<void> {
  web.page(OTHER, page());
  await driver.allow('https://*/*');
  const other = await driver.web(OTHER);
  const options = await driver.surface('options.html#sites');
  await options.press('switch', EVERYWHERE);
  await options.sees('Links to people you know are marked on every page now.');
  await other.toFront();
  await untilMarked(other, 'a.who', 2);
  await options.press('switch', EVERYWHERE);
  await until('switched off', async () => !(await options.isOn(EVERYWHERE)));
  await other.toFront();
  await untilMarked(other, 'a', 0);
  await until('a site that was enabled is left', () => options.isOn('Enable on GitHub'));
  await options.close();
  await other.close();
}

/** What a page may try to learn whom the user knows, or to have it opened. Answers what it learnt. */
const SPY = `(() => {
  const host = document.querySelector('a.who + span');
  host.click();
  host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  getSelection().selectAllChildren(document.body);
  return JSON.stringify([
    host.shadowRoot, host.innerText, host.getAttributeNames(), host.offsetWidth, host.offsetHeight,
    ${JSON.stringify(PRIVATE)}.filter((word) => window.find(word) || String(getSelection()).includes(word)),
  ]);
})()`;

/** A page learns that somebody is known whom it links to, and nothing about them; a click it makes up opens nothing. */
export async function pageLearnsNothing(people: People, panels: () => Promise<number>): Promise<void> {
  const [options, busy] = await begin(people);
  const before = await panels();
  const learnt = await busy.ask<string>(SPY);
  if (learnt !== '[null,"",[],16,16,[]]') throw new Error(`the page learnt ${learnt}`);
  // Another mark is made after whatever the click could have led to.
  await add(busy, 'late');
  await untilMarked(busy, 'a.late', 2);
  if ((await panels()) !== before) throw new Error('a click that was made up opened something');
  await end(options, busy);
}

/** Into a quiet site's pages nothing is put; the toolbar icon counts. @param badge what it says of all tabs together. */
export async function quietSiteCounts({ web, driver }: People, badge: () => Promise<string>): Promise<void> {
  web.page(QUIET, page());
  await driver.allow('https://www.linkedin.com/*');
  const options = await driver.surface('options.html#sites');
  await addHost(options, 'www.linkedin.com');
  const quiet = await driver.web(QUIET);
  await until('two people counted', async () => (await badge()) === '2');
  if ((await marks(quiet, 'a')) !== 0) throw new Error('something was put into a quiet site’s page');
  await options.press('button', 'Remove www.linkedin.com');
  await until('nothing counted', async () => (await badge()) === '');
  await options.close();
  await quiet.close();
}
