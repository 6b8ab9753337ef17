import type { Locator, Page } from '@playwright/test';
import type { Chromium } from './chromium.ts';
import type { Role } from './in-page.ts';
import { type Driver, MARK_AT, type Surface, until, untilSaid, type Visited } from './surface.ts';

const located = (page: Page, role: Role, name: string | RegExp): Locator => {
  if (role === 'file' || role === 'textbox')
    return page.getByLabel(name).and(page.locator('input, textarea'));
  return page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) });
};

/** A page of the extension, in a tab, the popup or the side panel. */
export function surfaceOf(page: Page): Surface {
  const one = (role: Role, name: string | RegExp) =>
    located(page, role, name).filter({ visible: true }).first();
  const text = () => page.locator('body').innerText();
  return {
    press: (role, name) => one(role, name).click(),
    fill: (name, said) => one('textbox', name).fill(said),
    key: (name, key) => one('textbox', name).press(key),
    upload: (name, file) => located(page, 'file', name).first().setInputFiles(file),
    isOn: async (name) => (await one('switch', name).getAttribute('aria-checked')) === 'true',
    sees: (sought) => untilSaid(sought, page.url(), text),
    text,
    go: async (hash) =>
      void (await page.evaluate((to) => {
        location.hash = to;
      }, hash)),
    shot: async (path) => void (await page.screenshot({ path, animations: 'disabled' })),
    close: () => page.close(),
  };
}

function visitedOf(chromium: Chromium, page: Page): Visited {
  const mark = () =>
    until('the mark', () => page.evaluate(MARK_AT) as Promise<{ x: number; y: number } | null>);
  return {
    mark,
    hover: ({ x, y }) => page.mouse.move(x, y),
    ask: (expression) => page.evaluate(expression),
    toFront: () => page.bringToFront(),
    async card(at) {
      await page.bringToFront();
      const { x, y } = at ?? (await mark());
      return surfaceOf(await chromium.opened('sidepanel', () => page.mouse.click(x, y)));
    },
    popup: async () => surfaceOf(await chromium.popup(page)),
    popupByClick: async () => surfaceOf(await chromium.popupByClick(page)),
    shot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/** Chromium, as the tour drives it. */
export function driverOf(chromium: Chromium): Driver {
  let preferred: 'light' | 'dark' = 'light';
  const follow = (page: Page) => page.emulateMedia({ colorScheme: preferred }).catch(() => {});
  chromium.context.on('page', (page) => void follow(page));
  return {
    surface: async (path) => surfaceOf(await chromium.open(path)),
    web: async (url) => visitedOf(chromium, await chromium.visit(url)),
    allow: (...origins) => chromium.allow(...origins),
    closeOwnTabs: () => chromium.closeOwnTabs(),
    async scheme(scheme) {
      preferred = scheme;
      await Promise.all(chromium.context.pages().map(follow));
    },
    closed: new Promise((done) => chromium.context.on('close', () => done())),
    close: () => chromium.close(),
  };
}
