import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fromJson } from '../../../utils/formats/kithcraft-json.ts';
import { newProfile } from '../../commands/tour/launch.ts';
import { importSample } from '../driver/home.ts';
import { countOf } from '../driver/records.ts';
import { askingNothing, asLeft, expect, inWorld, test, type World } from './fixture.ts';

/** The folder in which Chromium keeps all databases of the extension. */
function databasesIn(profile: string): string {
  const all = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(all).find((one) => /^chrome-extension_.*\.indexeddb\.leveldb$/u.test(one));
  return join(all, name ?? 'none');
}

const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

/** The largest file of a kind. */
const largest = (folder: string, ending: RegExp): string =>
  filesOf(folder, ending).toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';

function overwrite(file: string): void {
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(Math.min(4_096, statSync(file).size), 0xa5), 0);
  closeSync(open);
}

const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  'its MANIFEST overwritten': (folder) => overwrite(largest(folder, /^MANIFEST/u)),
  'half of its log gone': (folder) => {
    const log = largest(folder, /\.log$/u);
    truncateSync(log, Math.floor(statSync(log).size / 2));
  },
  'its log deleted': (folder) => unlinkSync(largest(folder, /\.log$/u)),
  'everything deleted': (folder) => {
    for (const file of filesOf(folder, /./u)) unlinkSync(file);
  },
};

/** The profile of a browser with records and a backup of them, which was closed; each test damages a copy. */
let filled: ReturnType<typeof newProfile>;

test.beforeAll(async () => {
  filled = newProfile();
  await inWorld(async ({ chromium, driver, profile }) => {
    await driver.closeOwnTabs();
    await importSample(driver);
    const page = await chromium.open('options.html#data');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText(/^Backed up/u)).toBeVisible({ timeout: 20_000 });
    for (const note of ['One', 'Two', 'Three']) {
      const person = await chromium.open('options.html#people/tomasz');
      await person.getByLabel('Add a note').fill(note);
      await person.getByRole('button', { name: 'Save note' }).click();
      await expect(person.getByText(note, { exact: true })).toBeVisible();
      await person.close();
    }
    await chromium.close();
    asLeft(profile)(filled.folder);
  });
});
test.afterAll(() => filled.remove());

/** Starts the browser again after something happened to its profile. */
const after = (damage: (profile: string) => void, use: (world: World) => Promise<void>) =>
  inWorld(askingNothing(use), {}, (profile) => {
    asLeft(filled.folder)(profile);
    damage(profile);
  });

/** What is missing is said, by a sentence and no welcome; the backup that is offered brings everybody back. */
async function restored(chromium: World['chromium'], sentence: string): Promise<Page> {
  const page = await chromium.open('options.html#data');
  const notice = page.locator('.k-notice').filter({ hasText: sentence });
  await expect(notice).toBeVisible({ timeout: 15_000 });
  for (const other of chromium.context.pages()) expect(other.url()).not.toContain('welcome');
  await notice.getByRole('button', { name: /^Restore the backup/u }).click();
  await expect(page.getByText(/^Restored: everything is as it was then/u)).toBeVisible({ timeout: 15_000 });
  expect(await countOf(page, 'people')).toBe(30);
  await expect(notice).toHaveCount(0);
  return page;
}

for (const [what, damage] of Object.entries(DAMAGES))
  test(`a store with ${what} is no new one: what is missing is said, and a backup brings it back`, () =>
    after(
      (profile) => damage(databasesIn(profile)),
      async ({ chromium, profile }) => {
        const page = await restored(chromium, 'The browser lost part of what was stored');
        expect(await countOf(page, 'interactions')).toBe(119);
        expect(readFileSync(join(databasesIn(profile), 'CURRENT'), 'utf8')).toMatch(/^MANIFEST/u);
      },
    ));

test('a store that is thrown away is missed also where the mark outside of it is gone too', () =>
  after(
    (profile) => {
      overwrite(largest(databasesIn(profile), /^MANIFEST/u));
      rmSync(join(profile, 'Default', 'Local Extension Settings'), { recursive: true });
    },
    async ({ chromium }) => {
      await restored(chromium, 'it cannot be told how much');
    },
  ));

test('a store that cannot be opened any more is said to be so, and is no new one', () =>
  after(
    (profile) => writeFileSync(join(databasesIn(profile), 'CURRENT'), 'MANIFEST-999999\n'),
    async ({ chromium }) => {
      const page = await chromium.open('options.html#people');
      await expect(
        page.getByText(/cannot open your records|lost part of what was stored/u).first(),
      ).toBeVisible();
      for (const other of chromium.context.pages()) expect(other.url()).not.toContain('welcome');

      // What was backed up can still be taken out; the copy of the day may stand beside the one that was asked for.
      await page.goto(chromium.address('options.html#data'));
      await expect(page.getByText('30 people · 119 interactions · 24 notes').first()).toBeVisible();
      await expect(page.getByRole('button', { name: /^Restore the backup|^Back up now/u })).toHaveCount(0);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: /^Save as a file/u })
          .first()
          .click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^kithcraft-backup-\d{4}-\d\d-\d\d\.json$/u);
      const saved = fromJson(readFileSync(await download.path(), 'utf8')).all;
      expect([saved.people.length, saved.interactions.length, saved.notes.length]).toEqual([30, 119, 24]);
    },
  ));

test('a store that was only closed is whole, and nothing is said', () =>
  after(
    () => {},
    async ({ chromium }) => {
      const page = await chromium.open('options.html#people/tomasz');
      await expect(page.getByText('Three', { exact: true })).toBeVisible();
      await expect(page.getByText('The browser lost part')).toHaveCount(0);
    },
  ));
