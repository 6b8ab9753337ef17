import { sampleNetwork } from '../../fixtures/network.ts';
import { toJson } from '../../fixtures/to-json.ts';
import { type Met, pageOf, STRANGER } from '../driver/cast.ts';
import { fileWith } from '../driver/sample-file.ts';
import { expect, test, tidyHome } from './fixture.ts';

tidyHome();

const NOW = Date.now();
const GOOD = toJson(sampleNetwork(NOW), NOW);
const changed = (change: (all: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(GOOD) as Record<string, unknown>));

const FILES: readonly [what: string, text: string, sentence: RegExp][] = [
  ['cut in the middle', GOOD.slice(0, GOOD.length / 2), /damaged or is no JSON/u],
  ['empty', '', /damaged or is no JSON/u],
  ['of another program', '{"contacts": []}', /not exported by Kithcraft/u],
  ['of a newer version', changed((all) => ({ ...all, kithcraft: 1_000 })), /newer version/u],
  ['with more than there is', changed((all) => ({ ...all, spells: [] })), /do not belong there/u],
  ['nested very deep', `{"kithcraft":1,"people":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /damaged/u],
];

/** Each is shown before anything is done: what does not fit, and where it stands. */
const PARTLY: readonly [what: string, text: string, places: RegExp][] = [
  ['without its people', changed((all) => ({ ...all, people: [] })), /identities, entry 1/u],
  [
    'with a bad date',
    changed((all) => ({ ...all, goals: [{ id: 'x', kind: 'learn', createdAt: 'soon' }] })),
    /goals, entry 1/u,
  ],
  [
    'with a prototype in it',
    GOOD.replace('"people": [', '"people": [{"__proto__": {"id": "x"}},'),
    /people, entry 1/u,
  ],
];

for (const [what, text, sentence] of [...FILES, ...PARTLY])
  test(`a file ${what} is answered with a sentence, and nothing changes`, async ({ home: { chromium } }) => {
    const page = await chromium.open('options.html#data');
    const counts = () => page.locator('dl').first().innerText();
    await expect(page.locator('dd').first()).not.toHaveText('');
    const before = await counts();
    await page.getByLabel('File to import').setInputFiles(fileWith(text));
    await expect(page.getByText(sentence)).toBeVisible();
    expect(await counts()).toBe(before);
    await page.reload();
    await expect(page.locator('dd').first()).not.toHaveText('');
    expect(await counts()).toBe(before);
  });

const LONG: Met = {
  ...STRANGER,
  name: 'Nkechi '.repeat(1_500),
  handle: 'nkechi-at-length',
  number: 987_654_004,
  url: 'https://github.com/nkechi-at-length',
};

test('a name of 10,000 characters on a page is saved, cut', async ({ home: { web, chromium } }) => {
  web.page(LONG.url, pageOf(LONG));
  const popup = await chromium.popup(await chromium.visit(LONG.url));
  const save = popup.getByRole('button', { name: /^Save Nkechi/u });
  await save.click();
  const said = popup.getByRole('heading', { level: 1 });
  await expect(said).toContainText('Nkechi');
  expect((await said.innerText()).length).toBeLessThanOrEqual(200);
  const wide = await popup.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('a name of 10,000 characters that is typed is refused with a sentence, and stays', async ({
  home: { web, chromium },
}) => {
  web.page('https://example.org/', '<title>Nobody</title>');
  const page = await chromium.visit('https://example.org/');
  const popup = await chromium.popup(page);
  await popup.getByRole('button', { name: 'All fields' }).click();
  await popup.getByRole('combobox', { name: /^Who/u }).fill('N'.repeat(10_000));
  await popup.getByRole('combobox', { name: /^Who/u }).press('Enter');
  await expect(popup.getByRole('button', { name: /^Remove N{100}/u }).first()).toBeVisible();
  await popup.getByLabel(/^In one line/u).fill('Kept');
  await popup.getByRole('button', { name: 'Save contact' }).click();
  await expect(popup.getByText(/10,000 characters long/u).first()).toBeVisible();
  await expect(popup.getByLabel(/^In one line/u)).toHaveValue('Kept');
  await popup.close();
  const later = await chromium.popup(page);
  await expect(later.getByLabel(/^In one line/u)).toHaveValue('Kept');
  await later.getByRole('button', { name: 'Start afresh' }).click();
  await expect(later.getByLabel(/^In one line/u)).toHaveValue('');
});

test('an empty form says what is missing', async ({ home: { web, chromium } }) => {
  web.page('https://example.org/', '<title>Nobody</title>');
  const popup = await chromium.popup(await chromium.visit('https://example.org/'));
  await popup.getByRole('button', { name: 'Save contact' }).click();
  await expect(popup.getByText(/Nobody is chosen yet/u)).toBeVisible();
  await expect(popup.getByLabel(/^In one line/u)).toBeFocused();
});
