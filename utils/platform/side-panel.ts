import { browser } from './browser.ts';

// The polyfill's types do not know the side panel, which only Chromium has.
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}
const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/**
 * Opens the card beside the page: the side panel, or in Firefox, which opens no sidebar from a message, the popup.
 * Must be called in the turn in which the message of a real click arrives, or the browser refuses.
 */
export function openCard(tabId: number): Promise<void> {
  const panel = sidePanel();
  return panel ? panel.open({ tabId }) : browser.action.openPopup();
}

/** Tries one way after the other, each begun only when the one before was refused. @returns whether one was allowed. */
async function firstAllowed(ways: readonly (() => Promise<void>)[]): Promise<boolean> {
  for (const way of ways) {
    try {
      await way();
      return true;
    } catch {
      // Refused: no gesture that counts, no window in front, or a browser that cannot. The next way, if there is one.
    }
  }
  return false;
}

/**
 * Opens the card from a menu or a key: the side panel, else the popup. Must be called in the turn of the click or key.
 * @returns whether the browser let it.
 */
export const openCardOrPopup = (tabId: number | undefined): Promise<boolean> =>
  firstAllowed([
    ...(tabId === undefined ? [] : [() => openCard(tabId)]),
    ...(sidePanel() || tabId === undefined ? [() => browser.action.openPopup()] : []),
  ]);

/** Opens the log where no page and no gesture is: the popup, or in a tab of its own where the browser refuses that. */
export async function openLog(): Promise<void> {
  const isOpen = await firstAllowed([() => browser.action.openPopup()]);
  if (!isOpen) await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
}
