import { expect, test } from 'vitest';
import { everything } from '../../utils/core/everything.ts';
import { setting } from '../../utils/core/setting.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { changeQuietSites, sayAboutMe, settings } from '../../utils/store/settings.ts';
import { undo } from '../../utils/store/undo.ts';
import { aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

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

test('what users say of themselves is kept as one, trimmed, what is not said left out, and undone exactly', async () => {
  const store = await aStore();
  expect((await settings(store)).aboutMe).toEqual({});
  await sayAboutMe(store, { headline: '', organisation: ' Salt  Works ', location: 'Porto, Portugal' }, NOW);
  const said = { organisation: 'Salt Works', location: 'Porto, Portugal' };
  expect((await settings(store)).aboutMe).toEqual(said);
  const nothing = { headline: ' ', organisation: '', location: '' };
  const { change } = await sayAboutMe(store, nothing, NOW + 1);
  expect((await settings(store)).aboutMe).toEqual({});
  await undo(store, change, NOW + 2);
  expect((await settings(store)).aboutMe).toEqual(said);
});

test('what is too long to be kept about the user is refused, and what was said stays', async () => {
  const store = await aStore();
  const draft = { headline: 'Diver', organisation: '', location: '' };
  await sayAboutMe(store, draft, NOW);
  const endless = sayAboutMe(store, { ...draft, location: 'x'.repeat(401) }, NOW + 1);
  await expect(endless).rejects.toThrow(/^The location is 401/u);
  expect((await settings(store)).aboutMe).toEqual({ headline: 'Diver' });
});

test('what users say of themselves comes along in a file and in a backup of the records', async () => {
  const store = await aStore();
  await sayAboutMe(store, { headline: 'Diver', organisation: '', location: '' }, NOW);
  const all = everything.parse(JSON.parse(JSON.stringify(await readEverything(store))));
  const other = await aStore();
  await importEverything(other, all, NOW);
  expect((await settings(other)).aboutMe).toEqual({ headline: 'Diver' });
});

test.each([[{ name: 'Ana' }], [{ headline: '' }], [{ location: 1 }], ['Diver'], [null]])(
  '%j is nothing that users say of themselves',
  (value) => {
    expect(setting.safeParse({ key: 'aboutMe', value }).success).toBe(false);
  },
);
