import type { Page } from '@playwright/test';
import { KNOWN, pageOf, STRANGER } from '../driver/cast.ts';
import type { Api } from '../driver/chromium-api.ts';
import { frontTab, tell } from '../driver/chromium-events.ts';
import { expectNoViolations } from '../driver/violations.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

declare const chrome: Api;

tidyHome();

/** A page of somebody in front, on which a menu can be opened. */
async function over({ chromium, web }: World, met: typeof KNOWN): Promise<Page> {
  web.page(met.url, pageOf(met));
  const page = await chromium.visit(met.url);
  await page.bringToFront();
  return page;
}

/** Clicks an entry of the menu. Told by a driver there is no gesture behind it: the side panel is refused, the popup is not. */
const click = ({ chromium }: World, menuItemId: string, what: object) =>
  chromium.opened('popup', async () =>
    tell(
      chromium,
      'contextMenus.onClicked',
      { menuItemId, editable: false, ...what },
      await frontTab(chromium),
    ),
  );

const note = (popup: Page) => popup.getByRole('region', { name: 'Note from this page' });

test('an insight from a selection is about the person of the page, and kept without a contact', async ({
  home,
}) => {
  await over(home, KNOWN);
  const popup = await click(home, 'insight', { pageUrl: KNOWN.url, selectionText: 'Tides \u202eturn twice' });
  await expect(note(popup).getByText(KNOWN.name)).toBeVisible();
  await expect(note(popup).getByLabel('What is worth keeping')).toHaveValue('Tides turn twice');
  await expect(note(popup).getByRole('radio', { name: 'Insight' })).toBeChecked();
  await expectNoViolations(popup);
  await note(popup).getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText(`Note about ${KNOWN.name} kept.`)).toBeVisible();
  await expect(note(popup)).toHaveCount(0);
  const person = await home.chromium.open('options.html#people/yuki');
  await expect(person.getByText('Tides turn twice')).toBeVisible();
});

test('a link is kept as a resource of whoever is chosen, and waits if the popup closes', async ({ home }) => {
  const { chromium, web } = home;
  web.page('https://tides.example/', '<title>Tides</title><p>Tables');
  const page = await chromium.visit('https://tides.example/');
  await page.bringToFront();
  const what = { pageUrl: 'https://tides.example/', linkUrl: 'https://tides.example/tables' };
  const popup = await click(home, 'link', what);
  await note(popup).getByLabel('What is worth keeping').fill('Tables of tides');
  await popup.close();
  const again = await chromium.popup(page);
  await expect(note(again).getByLabel('What is worth keeping')).toHaveValue('Tables of tides');
  await expect(note(again).getByLabel(/^Link/u)).toHaveValue('https://tides.example/tables');
  const whom = note(again).getByRole('combobox', { name: 'About whom' });
  await whom.fill('Ottoline the new');
  await whom.press('Enter');
  await note(again).getByRole('button', { name: 'Save note' }).click();
  await expect(again.getByText('Note about Ottoline the new kept.')).toBeVisible();
});

test('what is begun waits behind what was begun before, and is discarded only until it is wanted again', async ({
  home,
}) => {
  await over(home, STRANGER);
  const first = await click(home, 'note', { pageUrl: STRANGER.url, selectionText: 'One' });
  await first.close();
  const popup = await click(home, 'note', { pageUrl: STRANGER.url, selectionText: 'Two' });
  const text = note(popup).getByLabel('What is worth keeping');
  await expect(text).toHaveValue('Two');
  await expect(popup.getByText('One more note that you began waits.')).toBeVisible();
  await note(popup).getByRole('button', { name: 'Discard' }).click();
  await expect(text).toHaveValue('One');
  await popup.getByRole('button', { name: 'Bring it back' }).click();
  await expect(text).toHaveValue('Two');
  for (const left of [1, 0]) {
    await note(popup).getByRole('button', { name: 'Discard' }).click();
    await expect(note(popup)).toHaveCount(left);
  }
});

test('the menu is made by the browser for pages, links and selections, once', async ({
  home: { chromium },
}) => {
  // A second one of the same id is refused: so it is known which there are.
  const made = await chromium.worker?.evaluate(() => {
    interface Menus {
      create(entry: { id: string; title: string }, done: () => void): void;
    }
    const { contextMenus, runtime } = (
      globalThis as unknown as {
        chrome: { contextMenus: Menus; runtime: { lastError?: { message: string } } };
      }
    ).chrome;
    const refused = (id: string) =>
      new Promise<string>((done) =>
        contextMenus.create({ id, title: 'x' }, () => done(runtime.lastError?.message ?? '')),
      );
    return Promise.all(['log', 'note', 'insight', 'page', 'link'].map(refused));
  });
  expect(made).toHaveLength(5);
  for (const said of made ?? []) expect(said).toMatch(/duplicate id/u);
});

test('the side panel shows the log that was asked for, also where there is nobody', async ({ home }) => {
  const { chromium } = home;
  await over(home, KNOWN);
  const popup = await click(home, 'log', { pageUrl: KNOWN.url });
  await expect(popup.getByRole('form', { name: 'Log a contact' })).toBeVisible();
  await popup.close();
  const panel = await chromium.open('sidepanel.html');
  await expect(panel.getByText('This page is closed to Kithcraft')).toBeVisible();
  await panel.evaluate(() => chrome.storage.session.set({ 'asked:log': {} }));
  await expect(panel.getByRole('form', { name: 'Log a contact' })).toBeVisible();
  await panel.reload();
  await panel.getByRole('button', { name: 'Log a contact' }).click();
  await expect(panel.getByRole('form', { name: 'Log a contact' })).toBeVisible();
});

test('a key begins a note about the person of the page', async ({ home }) => {
  await over(home, KNOWN);
  const popup = await home.chromium.opened('popup', async () =>
    tell(home.chromium, 'commands.onCommand', 'note', await frontTab(home.chromium)),
  );
  const text = note(popup).getByLabel('What is worth keeping');
  await expect(text).toBeFocused();
  await expect(note(popup).getByText(KNOWN.name)).toBeVisible();
  await text.fill('Keeps the key to the tide house');
  await text.press('Control+Enter');
  await expect(popup.getByText(`Note about ${KNOWN.name} kept.`)).toBeVisible();
  await expect(note(popup)).toHaveCount(0);
});

test('the keys are told, with those that have none, and the browser’s own page changes them', async ({
  home,
}) => {
  const { chromium } = home;
  const page = await chromium.open('options.html#sites');
  const keys = page.getByRole('region', { name: 'Keys, on any page' });
  // The browser gives a key only if it has it for nothing itself.
  for (const key of ['Alt+Shift+K', 'Alt+Shift+J', 'Alt+Shift+L'])
    await expect(keys.getByText(key)).toBeVisible();
  await expect(keys.getByText('Open Kithcraft beside the page')).toBeVisible();
  const opening = chromium.context.waitForEvent('page');
  await keys.getByRole('button', { name: 'Change keys' }).click();
  await expect.poll(async () => (await opening).url()).toContain('://extensions/shortcuts');
});

/** Pastes into a field, as the keyboard does. */
const paste = (page: Page, name: RegExp, text: string) =>
  page
    .getByLabel(name)
    .and(page.locator('input, textarea'))
    .evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);

test('a pasted e-mail fills the form of a page that is closed to extensions, and can be had as text', async ({
  home: { chromium },
}) => {
  const page = await chromium.visit('chrome://version/');
  const popup = await chromium.popup(page);
  await expect(popup.getByLabel(/^In one line/u)).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Remove / })).toHaveCount(0);
  await popup.getByRole('button', { name: 'All fields' }).click();
  const mail = `From: ${KNOWN.name} <yuki@a.example>\nTo: Ines New <ines@a.example>\nDate: Tue, 12 May 2020 15:04:00 +0000\nSubject: Ropes\n`;
  await paste(popup, /^In one line/u, mail);
  await expect(
    popup.getByText(/^Filled in from the pasted e-mail: .*Ines New \(new, ines@a\.example\)/u),
  ).toBeVisible();
  await expect(popup.getByLabel(/^What about/u)).toHaveValue('Ropes');
  const known = popup.getByRole('button', { name: `Remove ${KNOWN.name}` });
  await expect(known.first()).toBeVisible();
  await expectNoViolations(popup);
  await popup.getByRole('button', { name: 'Have it as plain text' }).click();
  await expect(popup.getByLabel(/^What about/u)).toHaveValue(mail);
  await expect(known).toHaveCount(0);
  await popup.getByLabel(/^What about/u).fill('');
  await paste(popup, /^What about/u, mail);
  await popup.getByRole('button', { name: 'Save contact' }).click();
  await expect(popup.getByText(`Saved: E-mail with ${KNOWN.name} and Ines New.`)).toBeVisible();
});

test('what was typed on a closed page is there again when the popup closed by itself', async ({
  home: { chromium },
}) => {
  const page = await chromium.visit('chrome://version/');
  const popup = await chromium.popup(page);
  await popup.getByRole('button', { name: 'All fields' }).click();
  await popup.getByLabel(/^What about/u).fill('Spoke of the harbour');
  await popup.close();
  const again = await chromium.popup(page);
  await again.getByRole('button', { name: 'All fields' }).click();
  await expect(again.getByLabel(/^What about/u)).toHaveValue('Spoke of the harbour');
  await again.getByRole('button', { name: 'Start afresh' }).click();
  await expect(again.getByLabel(/^In one line/u)).toHaveValue('');
  await expect(again.getByText('This is what you typed before')).toHaveCount(0);
});
