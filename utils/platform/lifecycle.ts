import { browser } from './browser.ts';

/** Calls back after an installation or an update, and at each start of the browser. */
export function onStart(listener: (why: 'install' | 'update' | 'browser') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' ? 'install' : 'update'),
  );
  browser.runtime.onStartup.addListener(() => listener('browser'));
}
