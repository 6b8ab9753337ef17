import { browser } from './browser.ts';

/** What a notification says, and where a click on it leads. */
export interface Notification {
  title: string;
  message: string;
  place: string;
}

/** The place is in the name: the background that hears of the click may be another than the one that told. */
const PREFIX = 'kithcraft#';

/** Shows a notification. One of the same place is replaced, so that it is never there twice. */
export async function notify({ title, message, place }: Notification): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(`${PREFIX}${place}`, { type: 'basic', iconUrl, title, message });
}

/** The API is there as soon as the user allows it, and then in the same background. */
function listen(heard: (id: string) => void): void {
  const { onClicked } = browser.notifications ?? {};
  if (onClicked && !onClicked.hasListener(heard)) onClicked.addListener(heard);
}

/** Calls back with the place that a clicked notification leads to. */
export function onNotificationClicked(listener: (place: string) => void): void {
  const heard = (id: string) => {
    if (!id.startsWith(PREFIX)) return;
    void browser.notifications.clear(id);
    listener(id.slice(PREFIX.length));
  };
  listen(heard);
  browser.permissions.onAdded.addListener(() => listen(heard));
}
