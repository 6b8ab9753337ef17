import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import type { Api } from './chromium-api.ts';
import { launch, type Start } from './chromium-launch.ts';

declare const chrome: Api;

/** Chromium with the built extension, and what tests do with it. */
export class Chromium {
  readonly context: BrowserContext;
  /** The id of the extension; empty if there is none. */
  readonly id: string;

  private constructor(context: BrowserContext, id: string) {
    this.context = context;
    this.id = id;
  }

  static async start(given: Start): Promise<Chromium> {
    const context = await launch(given);
    if (given.extension === null) return new Chromium(context, '');
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    return new Chromium(context, new URL(worker.url()).host);
  }

  get worker(): Worker | undefined {
    return this.context.serviceWorkers().find((one) => one.url().includes(this.id));
  }

  address(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** One of the extension's pages in a tab. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.address(path));
    return page;
  }

  async visit(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Closes the tabs that the extension opened by itself, such as the welcome after an installation. */
  async closeOwnTabs(): Promise<void> {
    for (const page of this.context.pages()) if (page.url().startsWith(this.address(''))) await page.close();
  }

  /** Does something that makes the extension open a popup or side panel, and gives that as a page. */
  async opened(name: 'popup' | 'sidepanel', by: () => Promise<unknown>): Promise<Page> {
    const isIt = (page: Page) => page.url().startsWith(this.address(`${name}.html`));
    const coming = this.context.waitForEvent('page', { predicate: isIt, timeout: 10_000 });
    const [page] = await Promise.all([coming, by()]);
    await page.waitForLoadState();
    return page;
  }

  /** The real popup over the tab in front. */
  popup(over: Page): Promise<Page> {
    return this.opened('popup', async () => {
      await over.bringToFront();
      await this.inExtension((api) => api.action.openPopup());
    });
  }

  /** The popup as a click on the toolbar's icon opens it: the extension may read that one page. */
  popupByClick(over: Page): Promise<Page> {
    return this.opened('popup', async () => {
      await over.bringToFront();
      const session = await this.browserSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((one) => one.url === over.url());
      const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: this.id, targetId: tab?.targetId });
    });
  }

  /** Runs something with the extension's API, in its worker; wakes it if it sleeps. */
  async inExtension<T>(work: (api: Api) => Promise<T>): Promise<T> {
    const run = `(${work.toString()})(chrome)`;
    const { worker } = this;
    if (worker) return worker.evaluate(run) as Promise<T>;
    const page = await this.open('options.html');
    const given = (await page.evaluate(run)) as T;
    await page.close();
    return given;
  }

  /** Lets the next request for this host be granted without the browser's question, which no driver can answer. */
  async allow(...origins: string[]): Promise<void> {
    const admin = await this.visit('chrome://extensions/');
    for (const origin of origins)
      await admin.evaluate(([id, one]) => chrome.developerPrivate.addHostPermission(id, one), [
        this.id,
        origin,
      ] as const);
    await admin.close();
  }

  /** The user takes a host away in the browser's own settings. */
  async disallow(origin: string): Promise<void> {
    const admin = await this.visit('chrome://extensions/');
    await admin.evaluate(([id, one]) => chrome.developerPrivate.removeHostPermission(id, one), [
      this.id,
      origin,
    ] as const);
    await admin.close();
  }

  /** Disables or enables the extension as a whole. */
  async enable(on: boolean): Promise<void> {
    const admin = await this.visit('chrome://extensions/');
    await admin.evaluate(([id, now]) => chrome.management.setEnabled(id, now), [this.id, on] as const);
    await admin.close();
  }

  browserSession(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (!browser) throw new Error('the browser is gone');
    return browser.newBrowserCDPSession();
  }

  /** A page that runs none of our code, from which the background is ended: one of ours could wake it again. */
  quietPage(): Promise<Page> {
    return this.open('manifest.json');
  }

  /**
   * Ends the background as the browser does when it wants the memory.
   * @param from a quiet page, where a new one would close the popup.
   */
  async killBackground(from?: Page): Promise<void> {
    const page = from ?? (await this.quietPage());
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const running = () =>
      page.evaluate(() =>
        chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then((all) => all.length),
      );
    for (let i = 0; (await running()) > 0; i += 1) {
      if (i > 200) throw new Error('the background does not end');
      await page.waitForTimeout(25);
    }
    if (!from) await page.close();
  }

  /** Kills the browser: no process of it has time for anything more. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.context.once('close', done));
    const { processInfo } = await (await this.browserSession()).send('SystemInfo.getProcessInfo');
    const browser = processInfo.find((one) => one.type === 'browser');
    if (!browser) throw new Error('the browser names no process of its own');
    process.kill(browser.id, 'SIGKILL');
    await gone;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
