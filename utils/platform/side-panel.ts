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
