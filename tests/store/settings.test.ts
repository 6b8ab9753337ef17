import { expect, test } from 'vitest';
import { setting } from '../../utils/core/setting.ts';
import { changeQuietSites, settings } from '../../utils/store/settings.ts';
import { undo } from '../../utils/store/undo.ts';
import { aStore, NOW } from './a-store.ts';

test('pages of each site are left untouched or not, each once, and undone exactly', async () => {
  const store = await aStore();
  expect((await settings(store)).quietSites).toEqual([]);
  await changeQuietSites(store, 'github', true, NOW);
  await changeQuietSites(store, 'github', true, NOW + 1);
  await changeQuietSites(store, 'orcid', true, NOW + 2);
  expect((await settings(store)).quietSites).toEqual(['github', 'orcid']);
  const { change } = await changeQuietSites(store, 'github', false, NOW + 3);
  expect((await settings(store)).quietSites).toEqual(['orcid']);
  await undo(store, change, NOW + 4);
  expect((await settings(store)).quietSites).toEqual(['github', 'orcid']);
});

test.each([[['GitHub']], [['']], ['github'], [[1]]])('%j is no list of sites', (value) => {
  expect(setting.safeParse({ key: 'quietSites', value }).success).toBe(false);
});
