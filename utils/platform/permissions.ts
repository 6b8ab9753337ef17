import { browser } from './browser.ts';

/** Asks the user for hosts. Must be called in the turn of a click, before anything is awaited. */
export const askForHosts = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Gives hosts back. */
export const giveBackHosts = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** The match patterns of all hosts that are granted. */
export const grantedHosts = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Whether all of these hosts are granted. */
export const hasHosts = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Asks the user to let the browser notify. Must be called in the turn of a click, before anything is awaited. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS);

/** Whether the browser may notify. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Calls back whenever a permission comes or goes, also in the browser's own settings. @returns what ends that. */
export function onPermissionsChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
