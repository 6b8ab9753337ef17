import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../../commands/browsers.ts';
import { answerRequests } from './firefox-web.ts';
import { OUTPUT } from './output.ts';
import type { Web } from './web.ts';
import type { Wire } from './wire.ts';

export const BUILT_FOR_FIREFOX = resolve(OUTPUT, 'firefox-mv3');
export const ADDON = 'kithcraft@kithcraft.example';
/** Pinned, so that the addresses of the extension's pages are known, and the same after a restart. */
const UUID = 'd56a5b99-51b6-4e83-ab23-796216679614';

export interface StartFirefox {
  profile: string;
  web: Web;
  /** Without it, the real web answers what the invented one does not. */
  wire?: Wire;
  headless?: boolean;
  prefs?: Readonly<Record<string, unknown>>;
}

/** One command of WebDriver BiDi. `connection` is there at run time but not in puppeteer's types. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
const bidi = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;

const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // A temporary add-on is uninstalled when Firefox ends; with these its data is there again at the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // `permissions.request` in a real click says yes without the question, which no driver can answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
};

const proxyFor = (wire: Wire) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': wire.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': wire.port,
  'network.proxy.allow_hijacking_localhost': true,
});

/**
 * The element that the popup's page is shown in. A popup is no tab, so no driver sees it; the browser's own window does,
 * and can run a script in that page's process.
 */
export const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].at(-1)`;

/** Runs an expression in the process of a page, with `content` as its window and with all rights. */
const inProcess = (browser: string, expression: string): string => `new Promise((done) => {
  const browser = ${browser};
  if (!browser) return done('null');
  const name = 'kithcraft-' + Math.random();
  browser.messageManager.addMessageListener(name, ({ data }) => done(data));
  const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify(' + ${JSON.stringify(expression)} + ') ?? "null")';
  browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  setTimeout(() => done('null'), 2000);
})`;

/** Firefox with the built extension, and what tests do with it. */
export class Firefox {
  readonly browser: Browser;
  readonly #web: Web;
  /** Nothing but the invented web may answer. */
  readonly #alone: boolean;

  private constructor(browser: Browser, web: Web, alone: boolean) {
    this.browser = browser;
    this.#web = web;
    this.#alone = alone;
  }

  static async start({ profile, web, wire, headless = true, prefs = {} }: StartFirefox): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless,
      acceptInsecureCerts: true,
      userDataDir: profile,
      defaultViewport: null,
      // Without the first, Firefox 153 opens no page of an extension for a driver.
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: { ...PREFS, ...(wire ? proxyFor(wire) : {}), ...prefs },
    });
    await browser.installExtension(BUILT_FOR_FIREFOX);
    return new Firefox(browser, web, wire !== undefined);
  }

  address(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  /** One of the extension's pages in a tab. Such pages never report a finished navigation: wait for what is in them. */
  async open(path: string, selector = 'main'): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(this.address(path), { waitUntil: [] });
    await page.waitForSelector(selector);
    return page;
  }

  /** A web page, all of whose requests are answered by the test's own web. */
  async visit(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await answerRequests(page, this.#web, this.#alone);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async closeOwnTabs(): Promise<void> {
    for (const page of await this.browser.pages())
      if (page.url().startsWith(this.address(''))) await page.close();
  }

  /** Runs an expression in the browser's own window, with all its rights. */
  async privileged<T>(expression: string): Promise<T> {
    const { result } = await bidi(this.browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: { context: string }[] };
    const given = await bidi(this.browser).send('script.evaluate', {
      target: { context: contexts[0]?.context },
      awaitPromise: true,
      expression,
    });
    const said = given.result as { type: string; result?: { value: T }; exceptionDetails?: { text: string } };
    if (said.type !== 'success')
      throw new Error(said.exceptionDetails?.text ?? 'failed in the browser itself');
    return said.result?.value as T;
  }

  /** Runs an expression in the popup, whose window is `content`. Null if there is none. */
  async inPopup<T>(expression: string): Promise<T> {
    return JSON.parse(await this.privileged<string>(inProcess(POPUP, expression))) as T;
  }

  /** Runs an expression in the page in front, whose window is `content`, seeing what no page sees. */
  async inFrontPage<T>(expression: string): Promise<T> {
    return JSON.parse(await this.privileged<string>(inProcess('gBrowser.selectedBrowser', expression))) as T;
  }

  /** Whether a popup is open. */
  hasPopup(): Promise<boolean> {
    return this.privileged(`${POPUP}?.closest('panel')?.state === 'open'`);
  }

  async closePopup(): Promise<void> {
    await this.privileged(`(${POPUP}?.closest('panel')?.hidePopup(), true)`);
  }

  /** Runs an expression with `browser`, the extension's API, in one of its pages. */
  async inExtension<T>(expression: string): Promise<T> {
    const page = await this.open('options.html');
    const given = (await page.evaluate(expression)) as T;
    await page.close();
    return given;
  }

  /** Ends the background as the browser does when it wants the memory. */
  killBackground(): Promise<string> {
    return this.privileged(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`);
  }

  /** Opens the popup as a click on the toolbar's icon does. */
  openPopup(): Promise<boolean> {
    return this.privileged(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
      return true;
    })()`);
  }

  /** Disables or enables the extension as a whole. */
  enable(on: boolean): Promise<boolean> {
    return this.privileged(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(ADDON)});
      await addon.${on ? 'enable' : 'disable'}();
      return addon.isActive;
    })()`);
  }

  /** What web pages are told the user prefers. */
  scheme(scheme: 'light' | 'dark'): Promise<boolean> {
    const value = scheme === 'dark' ? 0 : 1;
    return this.privileged(
      `(Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value}), true)`,
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
