import { browser } from './browser.ts';

/** The script that reads the pages of a site once and answers; the build names it so. */
const reader = (script: string): string => `reader/${script}.js`;

/** A tab as far as we may know it: the address is only there where the user let us see it. */
export interface Tab {
  id: number;
  url?: string;
}

/** The tab in front of the window that this page belongs to. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return tab.url ? { id: tab.id, url: tab.url } : { id: tab.id };
}

/** Runs a script in the page of a tab, once. @returns what it answered; undefined where that is not allowed. */
async function answerIn(tabId: number, file: string): Promise<unknown> {
  try {
    const [given] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return given?.result ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a site's reader in the page of a tab, once, leaving nothing behind.
 * @returns what it answered; undefined where the browser or the user does not allow it.
 */
export const readTab = (tabId: number, script: string): Promise<unknown> => answerIn(tabId, reader(script));

/** The addresses that a tab's page links to; undefined where that is not allowed. */
export const linksOfTab = (tabId: number): Promise<unknown> => answerIn(tabId, 'links-here.js');

/** What is to be read on a tab's page; undefined where that is not allowed. */
export const textOfTab = (tabId: number): Promise<unknown> => answerIn(tabId, 'text-here.js');

/** Calls back when another tab comes to the front of a window (`isFront`) or the page of a tab changes, until aborted. */
export function onTabChange(listener: (tabId: number, isFront: boolean) => void, signal: AbortSignal): void {
  const activated = (info: { tabId: number }) => listener(info.tabId, true);
  const updated = (tabId: number, change: { status?: string; url?: string; title?: string }) => {
    if (change.url || change.title || change.status === 'complete') listener(tabId, false);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

/** Opens a web page in a new tab. */
export const openPage = async (url: string): Promise<void> => void (await browser.tabs.create({ url }));

/** Opens the options page at a place of it: `people/…`, `review`. */
export const openOptions = async (place: string): Promise<void> =>
  void (await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${place}`) }));

/** The tabs that show one of these match patterns. */
export async function tabsShowing(matches: readonly string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Every tab there is. One whose page we may not see has no address. */
export async function allTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [url ? { id, url } : { id }]));
}
