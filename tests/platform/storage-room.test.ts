import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../utils/platform/browser.ts';
import { keepStoredQuietly, storageRoom } from '../../utils/platform/storage-room.ts';

const at = { persisted: false, unlimited: true, permission: 'prompt' };
const persist = vi.fn(async () => true);

/** A browser of this scheme, as both were seen to answer. */
function browserOf(scheme: 'chrome-extension' | 'moz-extension', more: Partial<typeof at> = {}): void {
  Object.assign(at, { persisted: false, unlimited: true, permission: 'prompt' }, more);
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue(`${scheme}://x/` as never);
}

beforeEach(() => {
  persist.mockClear();
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ usage: 12 }), persisted: async () => at.persisted, persist },
    permissions: { query: async () => ({ state: at.permission }) },
  });
  Object.assign(browser, { permissions: { contains: async () => at.unlimited } });
});
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['Chromium keeps what its permission covers, though it never says so', 'chrome-extension', {}, true],
  ['and not without it', 'chrome-extension', { unlimited: false }, false],
  ['Firefox does not until it promised to', 'moz-extension', {}, false],
  ['and does when it did', 'moz-extension', { persisted: true }, true],
] as const)('%s', async (_, scheme, more, kept) => {
  browserOf(scheme, more);
  expect(await storageRoom()).toEqual({ used: 12, kept });
});

test.each([
  ['where the permission answers the question of Firefox', 'moz-extension', { permission: 'granted' }, 1],
  ['not where Firefox would ask the user', 'moz-extension', {}, 0],
  ['not where it is promised', 'moz-extension', { permission: 'granted', persisted: true }, 0],
  ['not where it needs no promise', 'chrome-extension', {}, 0],
] as const)('it is asked quietly to keep them: %s', async (_, scheme, more, times) => {
  browserOf(scheme, more);
  await keepStoredQuietly();
  expect(persist).toHaveBeenCalledTimes(times);
});
