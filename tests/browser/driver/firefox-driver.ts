import type { ElementHandle, Page } from 'puppeteer-core';
import type { Firefox } from './firefox.ts';
import { popupOf } from './firefox-popup.ts';
import { type Deed, type Done, deedIn, type Role, wanted } from './in-page.ts';
import { type Driver, MARK_AT, type Surface, until, untilSaid, type Visited } from './surface.ts';

type Named = string | RegExp;

/** A page of the extension in a tab. Clicks are real ones: some things are only allowed to them. */
export function surfaceOf(page: Page): Surface {
  const deed = (role: Role, name: Named, what: Deed) =>
    until(
      `${role} ${name} in ${page.url()}`,
      () => page.evaluate(deedIn('document', wanted(role, name), what)) as Promise<Done | null>,
    );
  const text = () => page.evaluate('document.body.innerText') as Promise<string>;
  return {
    async press(role, name) {
      await page.bringToFront();
      const { x, y } = await still(() => deed(role, name, { do: 'look' }));
      await page.mouse.click(x, y);
    },
    fill: async (name, said) => void (await deed('textbox', name, { do: 'fill', text: said })),
    key: async (name, key) => void (await deed('textbox', name, { do: 'key', key })),
    async upload(name, file) {
      await deed('file', name, { do: 'look' });
      const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    },
    isOn: async (name) => (await deed('switch', name, { do: 'look' })).on,
    sees: (sought) => untilSaid(sought, page.url(), text),
    text,
    go: async (hash) => void (await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)),
    shot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

/** Where something is when it has stopped moving: a page that is still being drawn would be clicked beside it. */
async function still<T extends { x: number; y: number }>(look: () => Promise<T>): Promise<T> {
  for (let before = await look(); ; ) {
    await new Promise((later) => setTimeout(later, 50));
    const now = await look();
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

function visitedOf(firefox: Firefox, page: Page): Visited {
  const mark = () =>
    until('the mark', () => page.evaluate(MARK_AT) as Promise<{ x: number; y: number } | null>);
  const popup = async () => {
    await page.bringToFront();
    await firefox.openPopup();
    return popupOf(firefox);
  };
  return {
    mark,
    hover: ({ x, y }) => page.mouse.move(x, y),
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    toFront: () => page.bringToFront(),
    async card(at) {
      await page.bringToFront();
      const { x, y } = at ?? (await mark());
      await page.mouse.click(x, y);
      return popupOf(firefox);
    },
    popup,
    // The driver opens it as a click does.
    popupByClick: popup,
    shot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

/** Firefox, as the tour drives it. */
export const driverOf = (firefox: Firefox): Driver => ({
  surface: async (path) => surfaceOf(await firefox.open(path)),
  web: async (url) => visitedOf(firefox, await firefox.visit(url)),
  // A setting of the profile it is started with says yes to every question.
  allow: async () => {},
  closeOwnTabs: () => firefox.closeOwnTabs(),
  scheme: async (scheme) => void (await firefox.scheme(scheme)),
  closed: new Promise((done) => firefox.browser.on('disconnected', () => done())),
  close: () => firefox.close(),
});
