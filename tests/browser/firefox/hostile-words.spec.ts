import { findInPage, readEverything, walkSelection } from '../attacks.ts';
import { DUE, PRIVATE, pageOf } from '../driver/cast.ts';
import { markAt, markToSay } from '../driver/firefox-mark.ts';
import { popupOf } from '../driver/firefox-popup.ts';
import { until } from '../driver/surface.ts';
import { KEYS } from '../hostile-pages.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

async function withWords({ web, firefox }: World, more = '', html = pageOf(DUE, more)) {
  web.page(DUE.url, html);
  const page = await firefox.visit(DUE.url);
  const { x, y } = await markAt(page);
  await page.mouse.move(x, y);
  const said = await markToSay(firefox, /follow-up is due/u);
  for (const word of PRIVATE) expect(said).toContain(word);
  return page;
}

test('the words of the mark are not found by the page', async ({ home }) => {
  const page = await withWords(home);
  expect(await page.evaluate(findInPage, [...PRIVATE, 'Pinned'])).toEqual(['Pinned']);
});

test('a selection walks over none of them, and copies none of them', async ({ home }) => {
  const page = await withWords(home, '<textarea id="pasted" aria-label="Pasted"></textarea>');
  const read = await page.evaluate(walkSelection);
  await page.click('h2');
  for (const key of ['a', 'c'] as const) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
  await page.click('#pasted');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = (await page.evaluate(`document.querySelector('#pasted').value`)) as string;
  for (const text of [read, pasted]) {
    expect(text).toContain('Pinned');
    for (const word of PRIVATE) expect(text).not.toContain(word);
  }
});

test('nothing that the page can read holds them', async ({ home }) => {
  const page = await withWords(home);
  const all = await page.evaluate(readEverything);
  expect(all).toContain('Pinned');
  for (const word of PRIVATE) expect(all).not.toContain(word);
});

test('what is typed into the card is heard by the page nowhere', async ({ home }) => {
  const page = await withWords(home, KEYS);
  const { x, y } = await markAt(page);
  await page.mouse.click(x, y);
  const card = await popupOf(home.firefox);
  await card.fill(/^In one line/u, 'tells nobody');
  expect(await page.evaluate('window.keys')).toEqual([]);
  await card.close();
});

const FONT = `<style>
@font-face { font-family: 'system-ui'; src: url('/listening.woff2'); unicode-range: U+21-10FFFF; }
@font-face { font-family: 'Times New Roman'; src: url('/listening.woff2'); unicode-range: U+21-10FFFF; }
:root, :root > *, div { font-family: 'system-ui', 'Times New Roman' !important; }
</style>`;
const FONT_FILE = 'https://github.com/listening.woff2';

/** What is read is not drawn, so the only text that could want a font is the mark's. */
const silent = (html: string) =>
  html.replace('<body>', '<body><div hidden>').replace('</body>', '</div></body>');

test('no font of the page is asked for, whatever it is called', async ({ home }) => {
  const { web, firefox } = home;
  web.page(FONT_FILE, { body: '', type: 'font/woff2' });
  const asked = () => web.answered.filter((one) => one === FONT_FILE).length;
  await withWords(home, '', silent(pageOf(DUE, FONT)));
  expect(asked()).toBe(0);
  web.page(DUE.url, pageOf(DUE, FONT));
  await firefox.visit(DUE.url);
  await until('the same fonts asked for by text of the page', async () => asked() > 0);
});
