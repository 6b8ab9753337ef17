import { browser } from './browser.ts';

/** The script on every page of an enabled site, as the build names it. */
const WATCH = 'watch.js';
/** The script on pages that may be a profile. */
const PROFILE = 'profile.js';

/** The match patterns that our script is registered for now, by the id of the registration. */
export async function registered(): Promise<Map<string, string[]>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Map(scripts.map((one) => [one.id, one.matches ?? []]));
}

/** Registers our script for a site's pages, from their next load on. */
export const register = (id: string, matches: readonly string[]): Promise<void> =>
  browser.scripting.registerContentScripts([
    {
      id,
      matches: [...matches],
      js: [WATCH],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);

/** Takes registrations back. */
export const unregister = (ids: readonly string[]): Promise<void> =>
  ids.length === 0 ? Promise.resolve() : browser.scripting.unregisterContentScripts({ ids: [...ids] });

/** Starts the script that looks whose page this is, in the tab's top document. */
export async function lookCloser(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PROFILE] });
}

/** Starts our script in the tabs that show a site already. Tabs that refuse (discarded, an error page) are left. */
export async function startInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [WATCH] })),
  );
}
