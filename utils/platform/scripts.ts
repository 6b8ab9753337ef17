import { browser } from './browser.ts';

/** The script that marks links to known people, on whatever site. */
export const PEOPLE = 'people';

// Each site has scripts of its own, as the build names them: one on every page of it, one on pages that may be a profile.
const watcher = (script: string): string => (script === PEOPLE ? 'people.js' : `watch/${script}.js`);
const looker = (script: string): string => `profile/${script}.js`;

/** The match patterns that scripts are registered for now, by the name of the script. */
export async function registered(): Promise<Map<string, string[]>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Map(scripts.map((one) => [one.id, one.matches ?? []]));
}

/** Registers a site's script for its pages, from their next load on. */
export const register = (script: string, matches: readonly string[]): Promise<void> =>
  browser.scripting.registerContentScripts([
    {
      id: script,
      matches: [...matches],
      js: [watcher(script)],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);

/** Takes a registration back. */
export const unregister = (script: string): Promise<void> =>
  browser.scripting.unregisterContentScripts({ ids: [script] });

/** Starts the script that looks whose page this is, in the tab's top document. */
export async function lookCloser(tabId: number, script: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [looker(script)] });
}

/** Starts a site's script in the tabs that show it already. Tabs that refuse (discarded, an error page) are left. */
export async function startInOpenTabs(script: string, matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [watcher(script)] }),
    ),
  );
}
