import { expect, test, vi } from 'vitest';
import { browser } from '../../utils/platform/browser.ts';
import { changeKeys, keys } from '../../utils/platform/keys.ts';

function having(commands: object): void {
  Object.assign(browser, { commands });
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((name: string) => `<${name}>`) as never);
}

test('each command is told with its key, or as one that has none', async () => {
  having({
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+K' },
      { name: 'note', shortcut: '' },
      { name: '_execute_sidebar_action', shortcut: 'Alt+Shift+P' },
      { name: 'of another version', shortcut: 'Alt+X' },
    ],
  });
  expect(await keys()).toEqual([
    { name: '_execute_action', does: '<commandLog>', key: 'Alt+Shift+K' },
    { name: 'note', does: '<commandNote>' },
    { name: '_execute_sidebar_action', does: '<commandPanel>', key: 'Alt+Shift+P' },
  ]);
});

test('keys are changed on the page that the browser has for it', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  having({});
  await changeKeys();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  const openShortcutSettings = vi.fn(async () => {});
  having({ openShortcutSettings });
  await changeKeys();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledOnce();
});
