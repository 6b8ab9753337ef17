import { browser } from './browser.ts';
import { openPage } from './tabs.ts';

/** What a key of the browser's does, and which key that is; none, if it has none. */
export interface KeyOf {
  name: string;
  does: string;
  key?: string;
}

/** The words for each command, by their name in `_locales`: the browsers do not tell those of their own commands. */
const WORDS: Readonly<Record<string, string>> = {
  _execute_action: 'commandLog',
  note: 'commandNote',
  panel: 'commandPanel',
  _execute_sidebar_action: 'commandPanel',
};

/** The commands with the keys that they have now. */
export async function keys(): Promise<KeyOf[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name = '', shortcut }) => {
    const words = WORDS[name];
    if (words === undefined) return [];
    const does = browser.i18n.getMessage(words);
    return shortcut ? [{ name, does, key: shortcut }] : [{ name, does }];
  });
}

/** Opens the browser's own page on which keys are changed: no extension may change them by itself in every browser. */
export async function changeKeys(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await openPage('chrome://extensions/shortcuts');
}

/** Calls back with each command whose key is pressed, and the tab in front, in the turn of the key. */
export function onKey(listener: (name: string, tab: { tabId?: number; pageUrl?: string }) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const place = { tabId: tab?.id, pageUrl: tab?.url };
    listener(name, Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)));
  });
}
