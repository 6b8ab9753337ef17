import type { Browser } from 'puppeteer-core';

/** One command of WebDriver BiDi. `connection` is there at run time but not in puppeteer's types. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
const bidi = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;

/** Runs an expression in the browser's own window, with all its rights. */
export async function runPrivileged<T>(browser: Browser, expression: string): Promise<T> {
  const { result } = await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string }[] };
  const given = await bidi(browser).send('script.evaluate', {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression,
  });
  const said = given.result as { type: string; result?: { value: T }; exceptionDetails?: { text: string } };
  if (said.type !== 'success') throw new Error(said.exceptionDetails?.text ?? 'failed in the browser itself');
  return said.result?.value as T;
}

/**
 * The element that the popup's page is shown in. A popup is no tab, so no driver sees it; the browser's own window does,
 * and can run a script in that page's process.
 */
export const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].at(-1)`;

/** Runs an expression in the process of a page, with `content` as its window and with all rights. */
export const inProcess = (browser: string, expression: string): string => `new Promise((done) => {
  const browser = ${browser};
  if (!browser) return done('null');
  const name = 'kithcraft-' + Math.random();
  browser.messageManager.addMessageListener(name, ({ data }) => done(data));
  const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify(' + ${JSON.stringify(expression)} + ') ?? "null")';
  browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  setTimeout(() => done('null'), 2000);
})`;
