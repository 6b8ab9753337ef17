import { expect, test, vi } from 'vitest';
import { thinkAgain } from '../../entrypoints/background/suggest-now.ts';
import * as about from '../../utils/platform/about.ts';
import { keptSuggested } from '../../utils/platform/suggested.ts';
import { cancelImport } from '../../utils/store/imports/take-batch.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { aStore, NOW } from '../store/a-store.ts';
import { file, fileperson, staged } from '../store/imports/a-file.ts';

test('suggestions wait while a file is being taken in, and are computed when it is not any more', async () => {
  const store = await aStore();
  vi.spyOn(opening, 'backgroundRecords').mockResolvedValue(store);
  vi.spyOn(about, 'extensionVersion').mockReturnValue('1.0');
  const id = (await staged(store, file([fileperson('a')]))) ?? '';
  await thinkAgain();
  expect(await keptSuggested()).toBeUndefined();
  await cancelImport(store, id, NOW);
  await thinkAgain();
  expect(await keptSuggested()).toMatchObject({ suggestions: [] });
});
