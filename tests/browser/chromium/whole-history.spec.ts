import type { Locator, Page } from '@playwright/test';
import { BO, OKAN, oneHistory, SORREL } from '../../fixtures/one-history.ts';
import { toJson } from '../../fixtures/to-json.ts';
import { everyRecord } from '../driver/records.ts';
import { fileWith } from '../driver/sample-file.ts';
import { expectNoViolations, violationsOf } from '../driver/violations.ts';
import { expect, test, type World } from './fixture.ts';

const COMMUNITY = 'Society for Ecological Restoration';

/** Each kind of entry: what is read in it, the button that deletes it, and, where it can be edited, how. */
const ENTRIES: readonly {
  kind: string;
  reads: string | RegExp;
  gone: string | RegExp;
  edit?: { open: string | RegExp; field: string; text: string };
}[] = [
  {
    ...{ kind: 'contact', reads: 'Spring tides at the old pier', gone: 'Delete this interaction' },
    edit: { open: 'Edit this interaction', field: 'What about', text: 'Neap tides' },
  },
  {
    ...{ kind: 'note', reads: 'Prefers to be called in the morning', gone: /^Delete this note: Prefers/u },
    edit: { open: /^Edit this note: Prefers/u, field: 'Note', text: 'Calls back' },
  },
  {
    ...{ kind: 'insight', reads: 'Gauges drift after frost', gone: /^Delete this note: Gauges/u },
    edit: { open: /^Edit this note: Gauges/u, field: 'Note', text: 'Gauges freeze' },
  },
  {
    ...{ kind: 'resource', reads: 'A table of tides', gone: /^Delete this note: A table/u },
    edit: { open: /^Edit this note: A table/u, field: 'Note', text: 'The better table' },
  },
  { kind: 'profile change', reads: /from .*Harbour Print Works.* to/u, gone: /^Delete this change/u },
  { kind: 'membership', reads: COMMUNITY, gone: `Remove this community: ${COMMUNITY}` },
  {
    ...{ kind: 'introduction', reads: 'On the ferry', gone: `Remove this introduction: ${BO.name}` },
    edit: { open: `Edit how you met ${BO.name}`, field: 'How you met', text: 'On the night ferry' },
  },
  {
    ...{ kind: 'how they were met', reads: 'At the harbour library', gone: 'Remove how you met' },
    edit: { open: 'Edit how you met', field: 'How you met', text: 'In the reading room' },
  },
];

/** The page of somebody with one entry of each kind. */
async function pageOf({ chromium }: World): Promise<{ page: Page; history: Locator }> {
  await chromium.closeOwnTabs();
  const now = Date.now();
  const data = await chromium.open('options.html#data');
  await data.getByLabel('File to import').setInputFiles(fileWith(toJson(oneHistory(now), now)));
  await data.getByRole('button', { name: 'Take it in' }).click();
  await expect(data.getByText(/Imported: \d+ added/u)).toBeVisible();
  await data.close();
  const page = await chromium.open(`options.html#people/${SORREL.id}`);
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.locator('.k-entry')).toHaveCount(ENTRIES.length);
  return { page, history };
}

const button = (place: Page | Locator, name: string | RegExp) =>
  place.getByRole('button', { name, exact: true });

/** Takes back what was last done, and waits until it is so. */
async function undo(page: Page, there: Locator): Promise<void> {
  await button(page.getByRole('status'), 'Undo').click();
  await expect(page.getByRole('status')).toContainText('Undone');
  await expect(there).toBeVisible();
}

test('one entry of each kind is deleted and edited, and taken back: then all is as it was', async ({
  world,
}) => {
  test.slow();
  const { page, history } = await pageOf(world);
  const before = await everyRecord(page);
  for (const { kind, reads, gone, edit } of ENTRIES)
    await test.step(kind, async () => {
      const entry = history.locator('.k-entry').getByText(reads);
      await button(history, gone).click();
      await expect(entry).toHaveCount(0);
      await expect(history.locator('.k-entry :focus')).toHaveCount(1);
      await undo(page, entry);
      if (!edit) return;
      await button(history, edit.open).click();
      await expect(history.locator('.k-entry :focus')).toHaveCount(1);
      const field = history.locator('.k-entry').getByRole('textbox', { name: edit.field, exact: true });
      await field.fill(edit.text);
      await button(history, 'Save changes').click();
      await expect(history.locator('.k-entry').getByText(edit.text)).toBeVisible();
      await undo(page, entry);
    });
  expect(await everyRecord(page)).toEqual(before);
});

test('a day that is said of how they were met moves it there, and the keyboard goes on from it', async ({
  world,
}) => {
  const { page, history } = await pageOf(world);
  const unsaid = history.getByRole('region', { name: 'You have not said when' });
  await expect(unsaid.locator('.k-entry')).toHaveText(/^You met/u);
  await button(unsaid, 'Edit how you met').focus();
  await page.keyboard.press('Enter');
  await expect(unsaid.getByLabel('How you met')).toBeFocused();
  await unsaid.getByLabel('When you met').fill('2021-04-01');
  await unsaid.getByLabel('How you met').press('Enter');
  const month = history.getByRole('region', { name: 'April 2021' });
  await expect(month.locator('.k-entry')).toHaveText([/^Introduction/u, /^You met/u]);
  await expect(button(month, 'Edit how you met')).toBeFocused();
  await expect(unsaid).toHaveCount(0);
});

test('people lead to each other by their introduction, and a kind that is gone gives all again', async ({
  world,
}) => {
  const { page, history } = await pageOf(world);
  await history.getByRole('radio', { name: 'Introductions' }).check();
  await expect(history.locator('.k-entry')).toHaveCount(1);
  await button(history, BO.name).click();
  await expect(page.getByRole('heading', { name: BO.name })).toBeVisible();
  await button(history, SORREL.name).click();
  await expect(page.getByRole('heading', { name: SORREL.name })).toBeVisible();
  await history.getByRole('radio', { name: 'Introductions' }).check();
  await button(history, `Remove this introduction: ${BO.name}`).click();
  await expect(history.getByRole('radio', { name: 'All' })).toBeChecked();
  await expect(history.locator('.k-entry')).toHaveCount(ENTRIES.length - 1);
  await button(history, OKAN.name).click();
  await expect(history.locator('.k-entry')).toHaveText(/^Introduction/u);
});

test('the whole history has no violation, in light and in dark, and while it is edited', async ({
  world,
}) => {
  test.slow();
  const { page, history } = await pageOf(world);
  await expectNoViolations(page);
  await button(history, 'Edit how you met').click();
  await button(history, `Edit how you met ${BO.name}`).click();
  expect(await violationsOf(page)).toEqual([]);
});
