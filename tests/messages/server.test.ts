import { describe, expect, test, vi } from 'vitest';
import { REQUESTS } from '../../utils/messages/protocol.ts';
import { answer, type Handlers } from '../../utils/messages/server.ts';
import type { Sender } from '../../utils/platform/wire.ts';

const PAGE = 'https://github.com/mirela-brandt';
const identity = { site: 'github', handle: 'mirela-brandt' };
const script: Sender = { url: PAGE, tabId: 3, own: false };
const own: Sender = { url: 'chrome-extension://x/popup.html', own: true };

const MANY = Array.from({ length: 501 }, (_, i) => `github:${i}`);

const handlers = () =>
  Object.fromEntries(
    Object.keys(REQUESTS).map((name) => [name, vi.fn(async () => null)]),
  ) as unknown as Handlers;

describe('a message', () => {
  test('of the right shape, sender and page is handled', async () => {
    const all = handlers();
    const body = { url: `${PAGE}#top`, identity };
    expect(await answer({ name: 'page/seen', body }, script, all)).toEqual({ ok: true, value: null });
    expect(all['page/seen']).toHaveBeenCalledWith(body, script);
  });

  test.each([
    ['nothing', undefined, script],
    ['a word', 'page/seen', script],
    ['an unknown name', { name: 'list all', body: {} }, own],
    ['a name of Object’s own', { name: 'constructor', body: {} }, own],
    ['__proto__ as a name', JSON.parse('{"name":"__proto__","body":{}}'), own],
    ['a page’s request from a script', { name: 'suggestions/compute', body: {} }, script],
    ['a script’s request from a page', { name: 'card/open', body: { url: PAGE } }, own],
    ['a body of the wrong shape', { name: 'page/seen', body: { url: PAGE } }, script],
    ['a body with more than it may have', { name: 'card/open', body: { url: PAGE, all: true } }, script],
    [
      'a body about another page',
      { name: 'page/seen', body: { url: 'https://github.com/kofi', identity } },
      script,
    ],
    [
      'more links than are asked about at once',
      { name: 'links/known', body: { url: PAGE, links: MANY } },
      script,
    ],
    [
      'a link’s key that is too long',
      { name: 'links/known', body: { url: PAGE, links: ['x'.repeat(2_001)] } },
      script,
    ],
    [
      'links from a page of our own',
      { name: 'links/known', body: { url: PAGE, links: ['https://a.example/'] } },
      own,
    ],
    [
      'more people than a page can link to',
      { name: 'links/counted', body: { url: PAGE, count: 10_000 } },
      script,
    ],
    ['an address that runs script', { name: 'card/open', body: { url: 'javascript:alert(1)' } }, script],
  ])('%s is refused and handled by nobody', async (_, message, sender) => {
    const all = handlers();
    expect(await answer(message, sender, all)).toMatchObject({ ok: false });
    for (const handle of Object.values(all)) expect(handle).not.toHaveBeenCalled();
  });

  test('whose handler fails is answered with the reason', async () => {
    const all = { ...handlers(), 'sites/changed': () => Promise.reject(new Error('no permission')) };
    expect(await answer({ name: 'sites/changed', body: {} }, own, all)).toEqual({
      ok: false,
      refused: 'no permission',
    });
  });
});
