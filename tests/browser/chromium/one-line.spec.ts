import type { Page } from '@playwright/test';
import { DUE, pageOf } from '../driver/cast.ts';
import { countOf, everyRecord } from '../driver/records.ts';
import { expect, test } from './fixture.ts';

const DAY = 86_400_000;
const LINE =
  'coffee with Zed Quill and @yuki yesterday about compilers #rust !LLVM passes are just functions >2w';

const lineOf = (popup: Page) => popup.getByLabel(/^In one line/u);
const dayIn = (days: number) => new Date(Date.now() + days * DAY).toLocaleDateString('sv');
const chip = (popup: Page, text: string) =>
  popup.getByRole('list', { name: 'What will be saved' }).getByText(text, { exact: true });

/** What the latest change put into the records. */
async function logged(page: Page) {
  const { interactions = {}, notes = {}, people = {} } = await everyRecord(page);
  const latest = (Object.values(interactions) as { id: string; personIds: string[]; createdAt: number }[])
    .sort((a, b) => a.createdAt - b.createdAt)
    .at(-1);
  const named = Object.values(people) as { id: string; name: string; createdAt: number }[];
  const came = (Object.values(notes) as { interactionId?: string }[]).filter(
    (one) => one.interactionId === latest?.id,
  );
  return { latest, came, names: latest?.personIds.map((id) => named.find((one) => one.id === id)?.name) };
}

test('one line, by three keys: whom, one of them new, what, when, what came of it; one Undo takes it back', async ({
  settled: { chromium },
}) => {
  const options = await chromium.open('options.html#people/yuki');
  const before = await everyRecord(options);
  const popup = await chromium.popup(await chromium.visit('about:blank'));
  await expect(lineOf(popup)).toBeFocused();
  await popup.keyboard.insertText(LINE.slice(0, -3));
  await popup.keyboard.type(LINE.slice(-3));
  for (const text of ['Yuki Tanabe', 'Zed Quill', 'Met', 'Yesterday', '#rust', 'Follow-up in 2 weeks'])
    await expect(chip(popup, text)).toBeVisible();
  await expect(chip(popup, 'Insight: LLVM passes are just functions')).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/^Saved: Met Yuki Tanabe and Zed Quill\. Follow-up on/u)).toBeVisible();
  const { latest, came, names } = await logged(options);
  expect(names?.toSorted()).toEqual(['Yuki Tanabe', 'Zed Quill']);
  expect(latest).toMatchObject({ kind: 'met', about: 'compilers', topics: ['rust'] });
  expect(latest).toMatchObject({ followUp: { on: dayIn(14) } });
  expect(new Date((latest as { at?: number } | undefined)?.at ?? 0).toLocaleDateString('sv')).toBe(dayIn(-1));
  expect(came).toHaveLength(2);
  for (const one of came)
    expect(one).toMatchObject({
      ...{ kind: 'insight', text: 'LLVM passes are just functions', topics: ['rust'], fromSeveral: true },
    });
  await expect(options.getByText('LLVM passes are just functions').first()).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByText('LLVM passes are just functions')).toHaveCount(0);
  const after = await everyRecord(options);
  for (const name of ['people', 'interactions', 'notes', 'texts']) expect(after[name]).toEqual(before[name]);
});

test('on a profile its person is filled in, and can be taken out', async ({ settled: { web, chromium } }) => {
  web.page(DUE.url, pageOf(DUE));
  const popup = await chromium.popup(await chromium.visit(DUE.url));
  await expect(chip(popup, DUE.name)).toBeVisible();
  await popup.getByRole('button', { name: `Remove ${DUE.name}` }).click();
  await expect(chip(popup, DUE.name)).toHaveCount(0);
  await expect(lineOf(popup)).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/Nobody is chosen yet/u)).toBeVisible();
});

test('the last contact is repeated, by the arrow up in the empty line', async ({ settled: { chromium } }) => {
  const popup = await chromium.popup(await chromium.visit('about:blank'));
  await lineOf(popup).fill('call with @yuki and Zed Quill #looms');
  await lineOf(popup).press('Enter');
  await expect(popup.getByText(/^Saved: Call with/u)).toBeVisible();
  await expect(lineOf(popup)).toHaveValue('');
  await expect(lineOf(popup)).toBeFocused();
  await popup.keyboard.press('ArrowUp');
  await expect(lineOf(popup)).toHaveValue('call with Yuki Tanabe and Zed Quill #looms');
  await popup.keyboard.press('Enter');
  await expect(lineOf(popup)).toHaveValue('');
  await expect(popup.getByText(/^Saved: Call with/u)).toBeVisible();
  const { names } = await logged(popup);
  expect(names?.toSorted()).toEqual(['Yuki Tanabe', 'Zed Quill']);
});

test('the worker may be killed between typing and saving', async ({ settled: { chromium } }) => {
  const popup = await chromium.open('popup.html');
  await lineOf(popup).fill(LINE);
  await expect(chip(popup, 'Zed Quill')).toBeVisible();
  await chromium.killBackground();
  await lineOf(popup).press('Enter');
  await expect(popup.getByText(/^Saved: Met/u)).toBeVisible();
  expect((await logged(popup)).came).toHaveLength(2);
});

test('a line survives the popup, with what was taken out of it, until it is saved or discarded', async ({
  settled: { chromium },
}) => {
  const page = await chromium.visit('about:blank');
  const popup = await chromium.popup(page);
  await lineOf(popup).fill(LINE);
  await popup.getByRole('button', { name: 'Remove Zed Quill' }).click();
  await expect(lineOf(popup)).toHaveValue(LINE.replace('Zed Quill and ', ''));
  await popup.close();
  const later = await chromium.popup(page);
  await expect(chip(later, 'Yuki Tanabe')).toBeVisible();
  await expect(chip(later, 'Zed Quill')).toHaveCount(0);
  await expect(chip(later, 'Insight: LLVM passes are just functions')).toBeVisible();
  await later.getByRole('button', { name: 'Start afresh' }).click();
  await expect(lineOf(later)).toHaveValue('');
  await later.close();
  const last = await chromium.popup(page);
  await expect(lineOf(last)).toHaveValue('');
});

test('known people are completed at the caret, without a trap for the keyboard', async ({
  settled: { chromium },
}) => {
  const popup = await chromium.popup(await chromium.visit('about:blank'));
  const before = await countOf(popup, 'people');
  await popup.keyboard.type('coffee with Yuk');
  await expect(popup.getByRole('option', { name: /Yuki Tanabe/u })).toBeVisible();
  await popup.keyboard.press('Tab');
  await expect(lineOf(popup)).toHaveValue('coffee with Yuki Tanabe ');
  await popup.keyboard.press('Tab');
  await expect(lineOf(popup)).not.toBeFocused();
  await popup.keyboard.press('Shift+Tab');
  await expect(lineOf(popup)).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/^Saved: Met Yuki Tanabe/u)).toBeVisible();
  expect(await countOf(popup, 'people')).toBe(before);
});
