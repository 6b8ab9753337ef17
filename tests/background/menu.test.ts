import { beforeEach, expect, test, vi } from 'vitest';
import { listenToMenu } from '../../entrypoints/background/menu.ts';
import { takeAsked } from '../../utils/platform/asked.ts';
import { begunNotes, dropBegun } from '../../utils/platform/begun-notes.ts';
import { browser } from '../../utils/platform/browser.ts';

type Click = (info: object, tab?: { id: number }) => void;

const at = { opens: [] as string[], panel: true, popup: true, badge: '', click: (() => {}) as Click };

const opener = (what: 'panel' | 'popup') => () => {
  at.opens.push(what);
  return at[what] ? Promise.resolve() : Promise.reject(new Error('no user gesture'));
};

function listening(hasPanel: boolean): void {
  Object.assign(browser, {
    sidePanel: hasPanel ? { open: opener('panel') } : undefined,
    contextMenus: { onClicked: { addListener: (listener: Click) => Object.assign(at, { click: listener }) } },
  });
  Object.assign(browser.action, {
    openPopup: opener('popup'),
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(at, { badge: text }),
    setBadgeBackgroundColor: async () => {},
  });
  listenToMenu();
}

beforeEach(async () => {
  Object.assign(at, { opens: [], panel: true, popup: true, badge: '' });
  for (const { id } of await begunNotes()) await dropBegun(id);
});

const clicked = async (menuItemId: string) => {
  at.click({ menuItemId, selectionText: 'They turn twice', pageUrl: 'https://a.example/' }, { id: 7 });
  // In the turn of the click, or the browser refuses.
  expect(at.opens).toHaveLength(1);
  await vi.waitFor(async () => expect(await begunNotes()).toHaveLength(1));
};

test('a click opens the side panel where there is one, with what was begun', async () => {
  listening(true);
  await clicked('insight');
  expect(at).toMatchObject({ opens: ['panel'], badge: '' });
  expect(await begunNotes()).toMatchObject([{ draft: { text: 'They turn twice', kind: 'insight' } }]);
});

test('a click opens the popup where there is none, or where it is refused', async () => {
  listening(false);
  await clicked('note');
  expect(at.opens).toEqual(['popup']);
  Object.assign(at, { opens: [], panel: false });
  for (const { id } of await begunNotes()) await dropBegun(id);
  listening(true);
  await clicked('note');
  await vi.waitFor(() => expect(at.opens).toEqual(['panel', 'popup']));
  expect(at.badge).toBe('');
});

test('where the browser opens nothing, what was begun waits and the icon says so', async () => {
  Object.assign(at, { panel: false, popup: false });
  listening(true);
  await clicked('note');
  await vi.waitFor(() => expect(at.badge).toBe('✎'));
});

test('the log is asked for once', async () => {
  listening(true);
  at.click({ menuItemId: 'log', pageUrl: 'chrome://settings/' }, { id: 7 });
  await vi.waitFor(async () => expect(await takeAsked('log')).toEqual({}));
  expect(await takeAsked('log')).toBeUndefined();
  expect(await begunNotes()).toEqual([]);
});

test('a note about nothing yet is asked for, with its page, and not kept before anything is typed', async () => {
  listening(true);
  at.click({ menuItemId: 'note', pageUrl: 'https://a.example/' }, { id: 7 });
  await vi.waitFor(async () => expect(await takeAsked('note')).toEqual({ url: 'https://a.example/' }));
  expect(await begunNotes()).toEqual([]);
});
