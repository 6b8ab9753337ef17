import { browser } from './browser.ts';

/** What there is to be done after: an installation, an update, or a start of the browser. */
export type Why = 'install' | 'update' | 'browser';

/** Calls back after an installation or an update, and at each start of the browser. */
export function onStart(listener: (why: Why) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' ? 'install' : 'update'),
  );
  browser.runtime.onStartup.addListener(() => listener('browser'));
}

/**
 * Keeps the background from being ended for half a minute more: a browser ends it 30 s after the last call of this kind,
 * whatever it is doing (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).
 */
export async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
