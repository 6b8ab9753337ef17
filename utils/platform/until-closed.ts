import { browser } from './browser.ts';

/** Drops all that is kept until the browser closes: what was typed and not saved, what was shown, offered and suggested. */
export const dropAllUntilClosed = (): Promise<void> => browser.storage.session.clear();
