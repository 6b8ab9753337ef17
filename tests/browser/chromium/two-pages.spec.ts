import type { Page } from '@playwright/test';
import { first } from '../../../utils/store/migrations/001-first.ts';
import { joins } from '../../../utils/store/migrations/002-joins.ts';
import { importSample } from '../driver/home.ts';
import { countOf } from '../driver/records.ts';
import { expect, test, type World } from './fixture.ts';

/** A page of the extension's that runs none of our code. */
const bare = ({ chromium }: World): Promise<Page> => chromium.open('manifest.json');

interface Step {
  run(db: IDBDatabase, transaction: IDBTransaction | null): void;
}

/** In the page: makes the database anew by some steps, with somebody in it, and holds it: it lets nobody else in. */
async function holding(version: number, steps: readonly Step[]): Promise<void> {
  const given = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, refuse) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => refuse(request.error);
    });
  // Nothing is awaited between the two, so that nobody else opens it first.
  indexedDB.deleteDatabase('kithcraft');
  const opening = indexedDB.open('kithcraft', version);
  opening.onupgradeneeded = () => {
    for (const step of steps) step.run(opening.result, opening.transaction);
  };
  const db = await given(opening);
  const tie = { sum: 0, count: 0 };
  const ada = { id: 'p1', name: 'Ada Vrelk', tags: [], topics: [], tie, createdAt: 1, updatedAt: 1 };
  const writing = db.transaction('people', 'readwrite');
  await given(writing.objectStore('people').put({ ...ada, words: ['ada', 'vrelk'] }));
  Object.assign(globalThis, { held: db });
}

/** As text: the page may not make functions of its own. */
const OF_VERSION_2 = [first, joins].map(({ run }) => `{ ${run.toString()} }`).join(', ');

test('a page that holds an older version is named, and when it is gone the other goes on by itself', async ({
  world,
}) => {
  await world.driver.closeOwnTabs();
  const old = await bare(world);
  await old.evaluate(`(${holding.toString()})(2, [${OF_VERSION_2}])`);
  const page = await world.chromium.open('options.html#people');
  const blocked = page.getByText(/close the other Kithcraft pages, and this one goes on by itself/u);
  await expect(blocked).toBeVisible();
  expect(await old.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.version)).toBe(2);
  await old.close();
  await expect(page.getByText('Ada Vrelk')).toBeVisible();
  await expect(blocked).toHaveCount(0);
  await page.goto(world.chromium.address('options.html#data'));
  await expect(page.getByText('made before an update').first()).toBeVisible();
});

test('an open page lets a newer version in, says so, and touches nothing of it', async ({ settled }) => {
  const page = await settled.chromium.open('options.html#people/tomasz');
  await page.getByLabel('Add a note').fill('While it was open');
  const newer = await bare(settled);
  const version = await newer.evaluate(
    () =>
      new Promise<number>((done, refuse) => {
        const opening = indexedDB.open('kithcraft', 99);
        // It may be said to be blocked while the page finishes what it does; but not for long.
        setTimeout(() => refuse(new Error('not let in')), 5_000);
        opening.onupgradeneeded = () => opening.result.createObjectStore('of the future');
        opening.onsuccess = () => {
          opening.result.close();
          done(opening.result.version);
        };
      }),
  );
  expect(version).toBe(99);
  const said = page.getByText(/was updated while this page was open, .* reload the page to go on/u);
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(said).toBeVisible();
  await expect(page.getByLabel('Add a note')).toHaveValue('While it was open');
  await page.reload();
  await expect(page.getByText(/written by a newer version of Kithcraft/u).first()).toBeVisible();
  expect([await countOf(newer, 'people'), await countOf(newer, 'notes')]).toEqual([30, 24]);
  expect(await countOf(newer, 'of the future')).toBe(0);
});

test('an open page whose records the browser takes away opens anew, and says what is missing', async ({
  world: { chromium, driver },
}) => {
  await driver.closeOwnTabs();
  await importSample(driver);
  const page = await chromium.open('options.html#people/tomasz');
  await expect(page.getByLabel('Add a note')).toBeVisible();
  const session = await chromium.context.newCDPSession(page);
  const origin = chromium.address('').slice(0, -1);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(page.getByText(/lost part of what was stored: one change is missing/u).first()).toBeVisible();
  await expect(page.getByLabel('Add a note')).toHaveCount(0);
});
