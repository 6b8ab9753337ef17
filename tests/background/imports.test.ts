import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runImports } from '../../entrypoints/background/imports.ts';
import { dayOf } from '../../utils/core/day.ts';
import { browser } from '../../utils/platform/browser.ts';
import { beginUndo } from '../../utils/store/imports/undo-import.ts';
import type { Store } from '../../utils/store/open.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { aStore, NOW } from '../store/a-store.ts';
import { file, fileperson, staged } from '../store/imports/a-file.ts';

let store: Store;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  store = await aStore();
  vi.spyOn(opening, 'backgroundRecords').mockResolvedValue(store);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1' });
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'linux', arch: 'x86-64' });
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Kithcraft');
  for (const name of ['setBadgeBackgroundColor', 'setBadgeText', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue();
});

afterEach(() => vi.useRealTimers());

const badges = () => vi.mocked(browser.action.setBadgeText).mock.calls.map(([{ text }]) => text);

test('what is due by a file is counted on the icon when it was taken in, and no more when it was taken back', async () => {
  const due = fileperson('a', { followUp: { on: dayOf(NOW) } });
  const id = await staged(store, file([due, fileperson('b')]));
  await runImports();
  expect(badges()).toEqual(['1']);
  await beginUndo(store, id ?? '', NOW);
  await runImports();
  expect(badges()).toEqual(['1', '']);
});

test('where no file waits, nothing is looked at', async () => {
  await runImports();
  expect(badges()).toEqual([]);
});
