import { browser } from './browser.ts';

/** An entry of the menu that the browser shows on a page, on a link or on what is selected. */
export interface MenuEntry<Id extends string> {
  id: Id;
  on: readonly ('page' | 'link' | 'selection')[];
  /** Its words, by their name in `_locales`. */
  title: string;
  /** It stands only where the page or the link is one of the web. */
  onlyWeb?: true;
}

/** Where a menu was opened, and on what. All but the tab's id is the page's word. */
export interface MenuPlace {
  tabId?: number;
  title?: string;
  pageUrl?: string;
  linkUrl?: string;
  linkText?: string;
  selection?: string;
}

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;

const WEB = ['http://*/*', 'https://*/*'];

function placeOf(info: Clicked[0], tab: Clicked[1]): MenuPlace {
  const { pageUrl, linkUrl, linkText, selectionText: selection } = info;
  const place = { tabId: tab?.id, title: tab?.title, pageUrl, linkUrl, linkText, selection };
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}

/** Makes the menu what these entries say. The browser keeps it while the background sleeps. */
export async function makeMenu(entries: readonly MenuEntry<string>[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, on, title, onlyWeb } of entries)
    browser.contextMenus.create(
      {
        id,
        contexts: [...on],
        title: browser.i18n.getMessage(title),
        ...(onlyWeb && (on.includes('link') ? { targetUrlPatterns: WEB } : { documentUrlPatterns: WEB })),
      },
      // Two starts at once make it twice; the second finds it made.
      () => void browser.runtime.lastError,
    );
}

/** Calls back with each entry that is clicked, in the turn of the click. */
export function onMenu(listener: (id: string, place: MenuPlace) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) =>
    listener(String(info.menuItemId), placeOf(info, tab)),
  );
}
