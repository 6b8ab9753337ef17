import type { Page } from '@playwright/test';
import { DUE, KNOWN, pageOf } from '../driver/cast.ts';
import { markAt } from '../driver/chromium-mark.ts';
import { expect, test, tidyHome } from './fixture.ts';

tidyHome();

interface Answer {
  ok: boolean;
  refused?: string;
}

/** Sends messages as our script in a page would: from the world that pages do not see. */
async function fromScript(page: Page, id: string): Promise<(message: unknown) => Promise<Answer>> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find((one) => one.origin === `chrome-extension://${id}`);
  if (!world) throw new Error('no script of ours is in the page');
  return async (message) => {
    const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as Answer;
  };
}

const identityOf = (handle: string) => ({ site: 'github', handle });

test('a script is answered about its own page only, and only what a script may ask', async ({
  home: { web, chromium },
}) => {
  web.page(DUE.url, pageOf(DUE));
  const page = await chromium.visit(DUE.url);
  await markAt(page);
  const ask = await fromScript(page, chromium.id);
  const seen = (url: string, handle: string) =>
    ask({ name: 'page/seen', body: { url, identity: identityOf(handle) } });
  expect(await seen(DUE.url, DUE.handle)).toMatchObject({ ok: true, value: { state: 'due' } });
  expect(await seen(KNOWN.url, KNOWN.handle)).toEqual({ ok: false, refused: 'about another page' });
  expect(await seen(DUE.url, KNOWN.handle)).toMatchObject({ ok: false });
  for (const [name, body] of [
    ['suggestions/compute', {}],
    ['sites/changed', {}],
    ['sites/disable', { siteId: 'github', patterns: ['https://github.com/*'] }],
    ['people/leave', { pattern: 'https://*/*' }],
    ['records/changed', { seq: 1 }],
  ] as const)
    expect(await ask({ name, body })).toEqual({ ok: false, refused: 'not for this sender' });
  for (const name of ['constructor', '__proto__', 'people/list', '', null])
    expect(await ask({ name, body: {} })).toEqual({ ok: false, refused: 'unknown message' });
  for (const body of [
    null,
    [],
    { url: DUE.url },
    { url: DUE.url, identity: identityOf(DUE.handle), more: 1 },
    { url: 'javascript:1', identity: {} },
  ])
    expect(await ask({ name: 'page/seen', body })).toEqual({ ok: false, refused: 'wrong shape' });
});

test('a page of the extension does not pass for a script', async ({ home: { chromium } }) => {
  const page = await chromium.open('options.html');
  const ask = (message: object) =>
    page.evaluate(
      (given) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Answer> } } }
        ).chrome.runtime.sendMessage(given),
      message,
    );
  expect(await ask({ name: 'page/left', body: { url: DUE.url } })).toEqual({
    ok: false,
    refused: 'not for this sender',
  });
  expect(await ask({ name: 'records/changed', body: { seq: 'many' } })).toEqual({
    ok: false,
    refused: 'wrong shape',
  });
});
