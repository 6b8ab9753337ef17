import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../utils/platform/browser.ts';
import { type Choice, type Offer, onOmnibox } from '../../utils/platform/omnibox.ts';

type Suggested = readonly { content: string; description: string }[];
const heard: {
  changed?: (text: string, suggest: (offers: Suggested) => void) => void;
  entered?: (content: string) => void;
} = {};

const ADA: Offer = { choice: { open: 'p1' }, content: 'Ada', text: 'Ada <b> & "co"' };

function listening(chosen: (choice: Choice | undefined, typed: string) => Promise<void> = async () => {}) {
  Object.assign(browser, {
    omnibox: {
      onInputChanged: {
        addListener: (listener: typeof heard.changed) => Object.assign(heard, { changed: listener }),
      },
      onInputEntered: {
        addListener: (listener: typeof heard.entered) => Object.assign(heard, { entered: listener }),
      },
    },
  });
  onOmnibox(async () => [ADA], chosen);
}

const offered = (text: string): Promise<Suggested> => new Promise((done) => heard.changed?.(text, done));

beforeEach(() => vi.restoreAllMocks());

test.each([
  ['chrome-extension://x/', 'Ada &#60;b&#62; &#38; &#34;co&#34;'],
  ['moz-extension://x/', 'Ada <b> & "co"'],
])('what is offered on %s runs as no markup', async (base, description) => {
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue(base as never);
  listening();
  expect(await offered('a')).toEqual([{ content: 'Ada', description }]);
});

test('what was chosen is known again, what was only typed is given as it is', async () => {
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('chrome-extension://x/' as never);
  const chosen = vi.fn(async () => {});
  listening(chosen);
  await offered('a');
  heard.entered?.('Ada');
  await vi.waitFor(() => expect(chosen).toHaveBeenCalledWith({ open: 'p1' }, 'Ada'));
  heard.entered?.('grace');
  await vi.waitFor(() => expect(chosen).toHaveBeenCalledWith(undefined, 'grace'));
});
