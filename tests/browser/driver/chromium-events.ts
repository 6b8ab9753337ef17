import type { Chromium } from './chromium.ts';

/** An event of the browser's that no driver can cause: a menu of the browser's own, its keys, its address bar. */
type Event = 'contextMenus.onClicked' | 'commands.onCommand' | 'omnibox.onInputEntered';

/** Tells the background of an event as the browser would, but without the gesture behind it; it may be asleep. */
export async function tell(chromium: Chromium, event: Event, ...args: readonly unknown[]): Promise<void> {
  const [area, name] = event.split('.');
  const { worker } = chromium;
  if (!worker) throw new Error('the background sleeps');
  await worker.evaluate(`chrome.${area}.${name}.dispatch(...${JSON.stringify(args)})`);
}

/** The tab in front, as the browser tells it with an event. */
export const frontTab = (chromium: Chromium) =>
  chromium.inExtension(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab;
  });
