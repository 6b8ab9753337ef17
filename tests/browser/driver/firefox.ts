import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../../commands/browsers.ts';
import { inProcess, POPUP, runPrivileged } from './firefox-inside.ts';
import { ADDON, BUILT_FOR_FIREFOX, prefsFor, UUID } from './firefox-prefs.ts';
import { answerRequests } from './firefox-web.ts';
import type { Web } from './web.ts';
import type { Wire } from './wire.ts';

export interface StartFirefox {
  profile: string;
  web: Web;
  /** Without it, the real web answers what the invented one does not. */
  wire?: Wire;
  headless?: boolean;
  prefs?: Readonly<Record<string, unknown>>;
}

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
      extraPrefsFirefox: { ...prefsFor(wire), ...prefs },
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
  privileged<T>(expression: string): Promise<T> {
    return runPrivileged(this.browser, expression);
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

  /** What pages, and the popup, are told the user prefers: as the system does, because the popup follows nothing else. */
  scheme(scheme: 'light' | 'dark'): Promise<boolean> {
    return this.privileged(`(
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 2),
      Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 'dark' ? 1 : 0}),
      true
    )`);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
