import type { Role } from './in-page.ts';

/** One page of the extension, used as its user would, in any browser. Everything waits until it is possible. */
export interface Surface {
  press(role: Role, name: string | RegExp): Promise<void>;
  fill(name: string | RegExp, text: string): Promise<void>;
  /** Presses a key in a field. */
  key(name: string | RegExp, key: string): Promise<void>;
  /** Chooses a file in a field. */
  upload(name: string | RegExp, file: string): Promise<void>;
  /** Whether a switch is on. */
  isOn(name: string | RegExp): Promise<boolean>;
  /** Waits until this is to be read. */
  sees(text: string | RegExp): Promise<void>;
  text(): Promise<string>;
  /** Goes to another place of the same page. */
  go(hash: string): Promise<void>;
  shot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  x: number;
  y: number;
}

/** A web page with the extension beside it. */
export interface Visited {
  /** Waits for the mark, and gives where it stands. */
  mark(): Promise<Point>;
  hover(at: Point): Promise<void>;
  /** Really clicks the mark, or another of ours at a place, and gives the card that opens. */
  card(at?: Point): Promise<Surface>;
  /** Answers an expression in the page's own world. */
  ask<T>(expression: string): Promise<T>;
  toFront(): Promise<void>;
  /** The real popup over this page. */
  popup(): Promise<Surface>;
  /** The same by a click on the toolbar's icon, which lets the extension read this one page. */
  popupByClick(): Promise<Surface>;
  shot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension. */
export interface Driver {
  /** One of the extension's pages in a tab. */
  surface(path: string): Promise<Surface>;
  web(url: string): Promise<Visited>;
  /** Lets hosts be granted without the browser's own question, when the user really clicks. */
  allow(...origins: string[]): Promise<void>;
  /** Closes the tabs that the extension opened by itself. */
  closeOwnTabs(): Promise<void>;
  scheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

const PAUSE_MS = 50;

/**
 * Asks again and again until there is an answer.
 * @throws {Error} that names what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const given = await ask();
      if (given !== null && given !== undefined && given !== false) return given;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`, { cause: last });
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

const includes = (text: string, sought: string | RegExp): boolean =>
  typeof sought === 'string' ? text.includes(sought) : sought.test(text);

/**
 * Waits until a page says something.
 * @throws {Error} with the beginning of what it says instead.
 */
export async function untilSaid(
  sought: string | RegExp,
  where: string,
  read: () => Promise<string>,
): Promise<void> {
  let last = '';
  try {
    await until('', async () => {
      last = await read();
      return includes(last, sought);
    });
  } catch (cause) {
    const said = last.replace(/\s+/gu, ' ').slice(0, 400);
    throw new Error(`${where} does not say “${sought}”, but “${said}”`, { cause });
  }
}

/** An expression for where the mark stands in a page, null while there is none: its host is the last thing in the page. */
export const MARK_AT = `(() => {
const host = document.documentElement.lastElementChild;
const box = host?.localName === 'div' ? host.getBoundingClientRect() : null;
return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
})()`;
