import type { Page } from '@playwright/test';
import { tell } from '../driver/chromium-events.ts';
import { fileWith } from '../driver/sample-file.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

const CARDS = ['Ragnhild Þorsteinsdóttir', '王小明', 'Teller <b>&"', 'Ragnvald Orsted']
  .map((name, at) => `BEGIN:VCARD\nVERSION:4.0\nFN:${name}\nORG:Weft Lab\nUID:s${at}\nEND:VCARD\n`)
  .join('');

const NOTE = `${'Spoke of the harbour and of boats. '.repeat(8)}Restores astrolabes by hand.`;

const row = (page: Page) => page.getByRole('list', { name: 'People' }).getByRole('listitem');

async function search(page: Page, query: string): Promise<void> {
  await page.getByLabel('Search your people').fill(query);
}

/** What is kept of the search: another stamp would mean that it was written, another part that it was made anew. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const given = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(request.error);
      });
    const db = await given(indexedDB.open('kithcraft-search'));
    const [state] = (await given(db.transaction('state').objectStore('state').getAll())) as {
      stamp: string;
    }[];
    const parts = await given(db.transaction('parts').objectStore('parts').getAllKeys());
    db.close();
    return { stamp: state?.stamp, parts };
  });

test.beforeAll(async ({ home: { chromium } }) => {
  const data = await chromium.open('options.html#data');
  await data.getByLabel('File to import').setInputFiles(fileWith(CARDS, 'people.vcf'));
  await data.getByRole('button', { name: 'Take it in' }).click();
  await expect(data.getByText('4 people added')).toBeVisible();
  await data.goto(chromium.address('options.html#people'));
  await search(data, 'ragnhild');
  await data.getByRole('button', { name: 'Ragnhild Þorsteinsdóttir' }).click();
  await data.getByLabel('Add a note').fill(NOTE);
  await data.getByRole('button', { name: 'Save note' }).click();
  await expect(data.getByText(/astrolabes/u).first()).toBeVisible();
  await data.close();
});

test('people are found with mistakes, in plain letters, by two characters and by what was written about them', async ({
  home,
}) => {
  const page = await home.chromium.open('options.html#people');
  for (const [query, name] of [
    ['ragnihld thorst', 'Ragnhild Þorsteinsdóttir'],
    ['thorsteinsdottir', 'Ragnhild Þorsteinsdóttir'],
    ['小明', '王小明'],
    ['astrolab', 'Ragnhild Þorsteinsdóttir'],
    ['astorlabes', 'Ragnhild Þorsteinsdóttir'],
  ] as const) {
    await search(page, query);
    await expect(row(page)).toHaveCount(1);
    await expect(row(page).getByRole('button', { name })).toBeVisible();
  }
  await expect(row(page).getByText(/Restores astrolabes by hand\./u)).toBeVisible();
});

test('after a reload people are found by what was kept', async ({ home }) => {
  const page = await home.chromium.open('options.html#people');
  await search(page, 'ragnhlid');
  await expect(row(page)).toHaveCount(1);
  const before = await kept(page);
  await page.reload();
  await search(page, 'orstde');
  await expect(row(page).getByRole('button', { name: 'Ragnvald Orsted' })).toBeVisible();
  await expect(row(page)).toHaveCount(1);
  expect(await kept(page)).toEqual(before);
});

/** What an event of the address bar does in the background. */
interface Bar {
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (offers: readonly Offered[]) => void): void };
    onInputEntered: { dispatch(content: string, where: string): void };
    setDefaultSuggestion(suggestion: { description: string }): Promise<void>;
  };
}
interface Offered {
  content: string;
  description: string;
}

/** The background ends, and is woken by what somebody types into the address bar. */
async function typed({ chromium }: World, text: string): Promise<readonly Offered[]> {
  await chromium.killBackground();
  const page = await chromium.open('options.html#sites');
  const waking = chromium.context.waitForEvent('serviceworker').catch(() => undefined);
  await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.active?.postMessage('')));
  const worker = chromium.worker ?? (await waking);
  if (!worker) throw new Error('the background does not start');
  await page.close();
  return worker.evaluate((sought) => {
    const { omnibox } = (globalThis as unknown as { chrome: Bar }).chrome;
    return new Promise<readonly Offered[]>((done) => omnibox.onInputChanged.dispatch(sought, done));
  }, text);
}

test('the address bar finds with a mistake after the background was ended, and opens who is chosen', async ({
  home,
}) => {
  const page = await home.chromium.open('options.html#people');
  await search(page, 'orsted');
  await expect(row(page)).toHaveCount(1);
  const before = await kept(page);
  const offers = await typed(home, 'orstde');
  expect(offers).toEqual([
    { content: 'Ragnvald Orsted', description: 'Ragnvald Orsted — Weft Lab' },
    { content: 'with "Ragnvald Orsted"', description: 'Log: with &#34;Ragnvald Orsted&#34;' },
  ]);
  expect(await kept(page)).toEqual(before);
  const opening = home.chromium.context.waitForEvent('page');
  await home.chromium.worker?.evaluate(() =>
    (globalThis as unknown as { chrome: Bar }).chrome.omnibox.onInputEntered.dispatch(
      'Ragnvald Orsted',
      'currentTab',
    ),
  );
  const opened = await opening;
  await expect(opened.getByRole('heading', { name: 'Ragnvald Orsted' })).toBeVisible();
});

test('what the address bar shows is text to Chromium, whatever signs are in a name', async ({ home }) => {
  const [offer] = await typed(home, 'teller');
  expect(offer?.content).toBe('Teller <b>&"');
  const isTaken = (description: string) =>
    home.chromium.worker?.evaluate(
      (said) =>
        (globalThis as unknown as { chrome: Bar }).chrome.omnibox
          .setDefaultSuggestion({ description: said })
          .then(
            () => true,
            () => false,
          ),
      description,
    );
  expect([await isTaken('a <b> & c'), await isTaken(offer?.description ?? '<')]).toEqual([false, true]);
});

test('a line in the address bar is seen in the form before it is saved', async ({ home }) => {
  const line = 'ragnvald coffee about ropes #sailing';
  const offers = await typed(home, line);
  const content = 'with "Ragnvald Orsted" coffee about ropes #sailing';
  expect(offers).toEqual([{ content, description: `Log: ${content.replaceAll('"', '&#34;')}` }]);
  const popup = await home.chromium.opened('popup', () =>
    tell(home.chromium, 'omnibox.onInputEntered', content, 'currentTab'),
  );
  await expect(popup.getByRole('list', { name: 'What will be saved' })).toContainText('About: ropes');
  await expect(popup.getByRole('button', { name: 'Remove Ragnvald Orsted' })).toBeVisible();
  await popup.getByLabel(/^In one line/u).press('Enter');
  await expect(popup.getByText('Saved: Met Ragnvald Orsted.')).toBeVisible();
});
