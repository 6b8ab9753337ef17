import { browser } from './browser.ts';

/** How much room the records take, and whether the browser keeps them when it needs room itself. */
export interface StorageRoom {
  /** In bytes. */
  used: number;
  kept: boolean;
}

/**
 * Chromium promises an extension nothing, however it is asked, and needs not: what one with `unlimitedStorage` stored is
 * never deleted to make room (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies).
 */
async function isExempt(): Promise<boolean> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return false;
  return browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

const isKept = async (): Promise<boolean> => (await navigator.storage.persisted()) || (await isExempt());

/** Asks the browser how much room the records take (https://storage.spec.whatwg.org/), and whether it keeps them. */
export async function storageRoom(): Promise<StorageRoom> {
  const [{ usage = 0 }, kept] = await Promise.all([navigator.storage.estimate(), isKept()]);
  return { used: usage, kept };
}

/** Asks the browser to keep what is stored when it needs room. It may ask the user. @returns whether it will. */
export const keepStored = (): Promise<boolean> => navigator.storage.persist();

/** The same, where it is needed and asks the user nothing: in Firefox, whose question the permission answers. */
export async function keepStoredQuietly(): Promise<void> {
  if (await isKept()) return;
  const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
  if (state === 'granted') await keepStored();
}
