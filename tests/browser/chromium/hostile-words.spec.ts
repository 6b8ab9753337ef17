import { findInPage, readEverything, walkSelection } from '../attacks.ts';
import { DUE, PRIVATE, pageOf } from '../driver/cast.ts';
import { markAt, markToSay } from '../driver/chromium-mark.ts';
import { until } from '../driver/surface.ts';
import { KEYS } from '../hostile-pages.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

/** The page of somebody known, hostile, with the mark's words in sight. */
async function withWords({ web, chromium }: World, more = '', html = pageOf(DUE, more)) {
  web.page(DUE.url, html);
  const page = await chromium.visit(DUE.url);
  const { x, y } = await markAt(page);
  await page.mouse.move(x, y);
  const said = await markToSay(page, /follow-up is due/u);
  for (const word of PRIVATE) expect(said).toContain(word);
  return page;
}

test('the words of the mark are not found by the page', async ({ home }) => {
  const page = await withWords(home);
  expect(await page.evaluate(findInPage, [...PRIVATE, 'Pinned'])).toEqual(['Pinned']);
});

test('a selection walks over none of them', async ({ home }) => {
  const page = await withWords(home);
  const read = await page.evaluate(walkSelection);
  expect(read).toContain('Pinned');
  for (const word of PRIVATE) expect(read).not.toContain(word);
});

test('selecting all and copying takes none of them along', async ({ home }) => {
  const page = await withWords(home, '<textarea id="pasted" aria-label="Pasted"></textarea>');
  await page.locator('h2').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.locator('#pasted').click();
  await page.keyboard.press('Control+V');
  const pasted = await page.locator('#pasted').inputValue();
  expect(pasted).toContain('Pinned');
  for (const word of PRIVATE) expect(pasted).not.toContain(word);
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
  const card = await home.chromium.opened('sidepanel', () => page.mouse.click(x, y));
  const note = card.getByLabel('Add a note');
  await note.click();
  await note.pressSequentially('tells nobody');
  expect(await note.inputValue()).toBe('tells nobody');
  expect(await page.evaluate('window.keys')).toEqual([]);
  await page.keyboard.press('q');
  await until(
    'the page hears its own keys',
    () => page.evaluate('window.keys.length > 0') as Promise<boolean>,
  );
  await card.close();
});

const FONT = `<style>
@font-face { font-family: 'system-ui'; src: url('/listening.woff2'); unicode-range: U+21-10FFFF; }
@font-face { font-family: system; src: url('/listening.woff2'); unicode-range: U+21-10FFFF; }
@font-face { font-family: 'Times New Roman'; src: url('/listening.woff2'); unicode-range: U+21-10FFFF; }
:root, :root > *, div { font-family: 'system-ui', system, 'Times New Roman' !important; }
</style>`;
const FONT_FILE = 'https://github.com/listening.woff2';

/** What is read is not drawn, so the only text that could want a font is the mark's. */
const silent = (html: string) =>
  html.replace('<body>', '<body><div hidden>').replace('</body>', '</div></body>');

test('no font of the page is asked for, whatever it is called', async ({ home }) => {
  const { web, chromium } = home;
  web.page(FONT_FILE, { body: '', type: 'font/woff2' });
  const asked = () => web.answered.filter((one) => one === FONT_FILE).length;
  await withWords(home, '', silent(pageOf(DUE, FONT)));
  expect(asked()).toBe(0);
  web.page(DUE.url, pageOf(DUE, FONT));
  await chromium.visit(DUE.url);
  await until('the same fonts asked for by text of the page', async () => asked() > 0);
  // For a font that the page itself wants, Chromium may connect ahead to the page's host, beside the answered request.
  home.wire.asked.length = 0;
});
