import { violationsOf } from '../driver/violations.ts';
import { expect, test, tidyHome } from './fixture.ts';

tidyHome();

const entry = (id: string, more: object = {}) => ({
  ...{ id, name: `Fog ${id}`, url: `https://${id}.fog.example/`, topics: ['oceanography'], fields: [] },
  ...{ form: 'interest-specific-collaboration-hub', source: 'A list', confidence: 'listed', ...more },
});

test('a community is added, somebody is marked there, a catalogue file is taken in and removed', async ({
  home: { chromium },
}) => {
  const page = await chromium.open('options.html#communities');
  const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
  const clean = async () => expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add a community' }).click();
  await page.getByLabel('Name').fill('Tide Table Circle');
  await page.getByLabel('Topics').fill('oceanography,');
  await clean();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tide Table Circle' })).toBeVisible();
  await expect(page.getByRole('switch', { name: 'I belong to it' })).toBeChecked();

  const add = page.getByRole('combobox', { name: 'Add somebody you know there' });
  await add.fill('a');
  const option = page.getByRole('option').first();
  await expect(option).toBeVisible();
  await add.press('Enter');
  await expect(said('Added as a member.')).toBeVisible();
  const remove = page.getByRole('button', { name: /^Remove .* from Tide Table Circle$/u });
  await expect(remove).toBeVisible();
  await clean();

  await page.getByRole('button', { name: 'Communities', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Communities' }).getByText('Tide Table Circle')).toBeVisible();
  await page.getByRole('button', { name: 'Catalogue files' }).click();
  const file = JSON.stringify([entry('one'), entry('two'), entry('bad', { url: 'javascript:alert(1)' })]);
  const upload = { name: 'fog.json', mimeType: 'application/json', buffer: Buffer.from(file) };
  await page.getByLabel('Catalogue file', { exact: true }).setInputFiles(upload);
  await page.getByRole('button', { name: 'What is left out, and why' }).click();
  await expect(page.getByText('fog.json, entry 3')).toBeVisible();
  await clean();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(said('Taken in: 2 communities.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove all of fog.json' }).click();
  await expect(said('Removed 2 communities.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Remove all of fog.json' })).toBeVisible();
});

test('a circle that came about is a community, with its people, whose meetings can be logged', async ({
  home: { chromium },
}) => {
  const page = await chromium.open('options.html#review');
  const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
  const circle = page
    .getByRole('article')
    .filter({ hasText: /Circle to form/u })
    .first();
  const title = await circle.getByRole('heading').first().innerText();
  await circle.getByRole('button', { name: 'Accept' }).click();
  await expect(said('Accepted.')).toBeVisible();
  await page.getByRole('button', { name: `Done: ${title}` }).click();
  await expect(said('The circle is one of your communities now')).toBeVisible();
  const plain = title.replace(/[\u2068\u2069]/gu, '').replace(/, with .*$/u, '');
  await expect(page.getByRole('heading', { name: plain, level: 1 })).toBeVisible();
  await expect(page.getByRole('switch', { name: 'I belong to it' })).toBeChecked();
  await expect(page.getByRole('button', { name: /^Remove .* from /u }).first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('This community is not here')).toBeVisible();
});

test('where the user works is told by the suggestions at once, and forgotten with one Undo', async ({
  home: { chromium },
}) => {
  const page = await chromium.open('options.html#goals');
  await page.getByLabel(/^Organisation/u).fill('baltic coast institute');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  const review = await chromium.open('options.html#review');
  const one = review.getByRole('article').filter({ hasText: /OSGeo/u });
  const reason = one.getByText(/, who works where you work, is in it\.$/u);
  await expect(reason.first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel(/^Organisation/u)).toHaveValue('');
  await expect(reason).toHaveCount(0);
});
