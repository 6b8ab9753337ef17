import type { Page } from '@playwright/test';

/** Brings a page to the front, and waits until it is drawn as one: one that was behind another is drawn once a second. */
export async function inFront(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.bringToFront();
    const stop = await watchFrames(page);
    await page.waitForTimeout(500);
    if ((await stop()) < 250) return;
  }
  throw new Error('the page does not come to the front');
}

/** What is done in a page: a text is put into its search, or it goes to another place. */
export type Act = { search: string } | { go: string };

/** Does something in a page, and gives the ms until the text of a selector's first match is another one. */
export function untilChanged(page: Page, selector: string, act: Act): Promise<number> {
  return page.evaluate(
    ([sought, wished]) =>
      new Promise<number>((done, refuse) => {
        const text = () => document.querySelector<HTMLElement>(sought)?.textContent ?? '';
        const before = text();
        const begin = performance.now();
        const watching = new MutationObserver(() => {
          const now = text();
          if (now === before || now === '') return;
          watching.disconnect();
          done(performance.now() - begin);
        });
        watching.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => refuse(new Error(`nothing changed in ${sought}`)), 5_000);
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        if ('go' in wished) location.hash = wished.go;
        else if (field) {
          field.value = wished.search;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }),
    [selector, act] as const,
  );
}

/** Types a line, and gives the ms until another name is the first that is offered. */
export const untilOffered = (page: Page, line: string): Promise<number> =>
  page.getByLabel('In one line').evaluate(
    (field: HTMLInputElement, typed) =>
      new Promise<number>((done, refuse) => {
        const first = () => document.querySelector('[role=option] .k-option-name')?.textContent ?? '';
        const before = first();
        field.value = typed;
        field.setSelectionRange(typed.length, typed.length);
        const begin = performance.now();
        const watching = new MutationObserver(() => {
          if (first() === before || first() === '') return;
          watching.disconnect();
          done(performance.now() - begin);
        });
        watching.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => refuse(new Error(`nobody is offered for ${typed}`)), 5_000);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    line,
  );

/** The longest time between two frames while something goes on, in ms; `stop` ends the watching. */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const held = globalThis as unknown as { longest: number; watching: boolean };
    held.longest = 0;
    held.watching = true;
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      held.longest = Math.max(held.longest, now - last);
      last = now;
      if (held.watching) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  return () =>
    page.evaluate(() => {
      const held = globalThis as unknown as { longest: number; watching: boolean };
      held.watching = false;
      return held.longest;
    });
}

/** Scrolls a page fast for two seconds. @returns the time of each frame, in ms. */
export const scrolled = (page: Page, step: number): Promise<number[]> =>
  page.evaluate(
    (by) =>
      new Promise<number[]>((done) => {
        const frames: number[] = [];
        let last = performance.now();
        const frame = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          window.scrollBy(0, by);
          if (frames.length < 120) requestAnimationFrame(frame);
          else done(frames.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    step,
  );

/** From now on the page remembers how long its last write of records took, from its beginning until it is on the disk. */
export const watchCommits = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const held = globalThis as unknown as { commit: number };
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
      const begin = performance.now();
      const begun = transaction.apply(this, given);
      if (this.name === 'kithcraft' && begun.mode === 'readwrite')
        begun.addEventListener('complete', () => {
          held.commit = performance.now() - begin;
        });
      return begun;
    };
  });

/** Saves the contact in the popup. @returns how long the write took, and how long from the click until all is told, in ms. */
export const untilLogged = (page: Page): Promise<{ commit: number; click: number }> =>
  page.getByRole('button', { name: 'Save contact' }).evaluate(async (button: HTMLButtonElement) => {
    const channel = new BroadcastChannel('kithcraft');
    const told = new Promise((done) => channel.addEventListener('message', done, { once: true }));
    const begin = performance.now();
    button.click();
    await told;
    channel.close();
    return {
      commit: (globalThis as unknown as { commit: number }).commit,
      click: performance.now() - begin,
    };
  });
