import { browser } from './browser.ts';

// A note that is being written is no record yet, but it must not go because the popup closed or another tab came to the
// front: it waits with its person until it is saved or emptied.
const keyOf = (personId: string): string => `note:${personId}`;

/** Keeps what is typed as a note about somebody; nothing, if it is empty. */
export const keepNote = (personId: string, text: string): Promise<void> =>
  text === ''
    ? browser.storage.session.remove(keyOf(personId))
    : browser.storage.session.set({ [keyOf(personId)]: text });

/** What was typed about somebody and not saved since the browser started. */
export async function keptNote(personId: string): Promise<string> {
  const found = (await browser.storage.session.get(keyOf(personId)))[keyOf(personId)];
  return typeof found === 'string' ? found : '';
}
