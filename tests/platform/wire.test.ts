import { expect, test, vi } from 'vitest';
import { browser } from '../../utils/platform/browser.ts';
import { listen, type Sender } from '../../utils/platform/wire.ts';

type Raw = { id?: string; url?: string; frameId?: number; tab?: { id?: number; url?: string } };
type Listener = (message: unknown, raw: Raw, reply: (answer: unknown) => void) => true | undefined;

/** Sends as this sender, and gives whom the background took it for: undefined if nobody was answered. */
async function takenFor(raw: Raw): Promise<Sender | undefined> {
  let listener: Listener | undefined;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((given: Listener) => {
    listener = given;
  }) as never);
  let taken: Sender | undefined;
  listen(async (_, sender) => {
    taken = sender;
    return { ok: true, value: null };
  });
  listener?.({ name: 'x' }, raw, () => {});
  return taken;
}

const id = browser.runtime.id;
const page = 'https://github.com/mirela-brandt';

test('a script in a tab’s top document is taken for its page', async () => {
  expect(await takenFor({ id, url: page, frameId: 0, tab: { id: 7 } })).toEqual({
    url: page,
    tabId: 7,
    own: false,
  });
});

test('after a navigation inside the page, the tab’s address counts', async () => {
  const raw = { id, url: page, frameId: 0, tab: { id: 7, url: 'https://github.com/kofi' } };
  expect((await takenFor(raw))?.url).toBe('https://github.com/kofi');
});

test('an address of another origin in the tab does not', async () => {
  const raw = { id, url: page, frameId: 0, tab: { id: 7, url: 'https://evil.example/kofi' } };
  expect((await takenFor(raw))?.url).toBe(page);
});

test('one of the extension’s own pages is taken for one, also in a tab', async () => {
  const url = browser.runtime.getURL('/options.html' as never);
  expect(await takenFor({ id, url, frameId: 0, tab: { id: 7, url } })).toEqual({ url, own: true });
});

test.each([
  ['another extension', { id: 'other', url: page, frameId: 0, tab: { id: 7 } }],
  ['nobody', {}],
  ['a frame', { id, url: page, frameId: 3, tab: { id: 7 } }],
  ['a script without a tab', { id, url: page, frameId: 0 }],
])('%s is not answered', async (_, raw) => {
  expect(await takenFor(raw)).toBeUndefined();
});
