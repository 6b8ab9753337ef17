import { beforeEach, expect, test, vi } from 'vitest';
import { forget } from '../../entrypoints/options/forget.ts';
import type { BegunNote } from '../../utils/core/begun-note.ts';
import { begunNotes, keepBegun } from '../../utils/platform/begun-notes.ts';
import { browser } from '../../utils/platform/browser.ts';
import { keepDraft } from '../../utils/platform/kept-draft.ts';
import { keepNote } from '../../utils/platform/kept-note.ts';
import { showPerson } from '../../utils/platform/shown-person.ts';
import { keepSuggested } from '../../utils/platform/suggested.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import * as folder from '../../utils/surfaces/backup-folder.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { aDraft, aProfile, aStore, NOW } from '../store/a-store.ts';

const at: { store?: Store } = {};
beforeEach(() => void vi.spyOn(opening, 'records').mockImplementation(async () => at.store as Store));

const PAGE = 'https://github.com/kofi-p';

test('nothing that is kept until the browser closes has who was forgotten, nor who was joined into them', async () => {
  at.store = await aStore();
  const draft = aDraft({ newNames: ['Zyxwy Qvandt', 'Vrelk Onduma', 'Okan Yıldız'] });
  const { result } = await logInteraction(at.store, draft, {}, NOW);
  const [zyx = '', vrelk = '', okan = ''] = result.personIds;
  await keepNote(vrelk, 'Half a note');
  await joinPeople(at.store, { keptId: zyx, goneId: vrelk }, NOW + 1);
  for (const [tab, id] of [zyx, vrelk, okan].entries()) await showPerson(tab, id, PAGE);
  await keepNote(zyx, 'Half a word');
  await keepNote(okan, 'Another half');
  await keepDraft({ id: '1', draft: aDraft({ personIds: [vrelk, okan] }) });
  await keepDraft({ id: '2', draft: aDraft(), whom: 'github:zyx' });
  await keepDraft({ id: '3', draft: aDraft({ personIds: [okan] }) });
  await keepSuggested({ at: NOW, suggestions: [], needs: [] });
  expect(await forget(zyx)).toBe(true);
  const left = await browser.storage.session.get();
  expect(Object.keys(left).sort()).toEqual(['draft:2', 'draft:3', `note:${okan}`, 'shown:2']);
  expect(JSON.stringify(left)).not.toMatch(new RegExp(`${zyx}|${vrelk}`, 'u'));
});

test('notes that were begun about who is forgotten, or on a page of theirs, go; those about others stay', async () => {
  at.store = await aStore();
  const { result: zyx } = await savePerson(at.store, aProfile({ name: 'Zyxwy Qvandt', url: PAGE }), NOW);
  const begun = (id: string, more: Partial<BegunNote>) =>
    keepBegun({ id, draft: { text: `Half a note ${id}` }, ...more });
  await begun('1', { about: { id: zyx.id, name: 'Zyxwy Qvandt' } });
  await begun('2', { url: `${PAGE}/` });
  await begun('3', { url: PAGE, about: { id: 'okan', name: 'Okan Yıldız' } });
  await begun('4', { url: 'https://github.com/okan-y' });
  await browser.storage.session.set({ omnibox: [['Zyxwy', { open: zyx.id }]] });
  expect(await forget(zyx.id)).toBe(true);
  expect((await begunNotes()).map(({ id }) => id)).toEqual(['4', '3']);
  expect(JSON.stringify(await browser.storage.session.get())).not.toContain(zyx.id);
});

test('the copies in the folder are gone over at once, and nobody waits for it', async () => {
  at.store = await aStore();
  const { result } = await logInteraction(at.store, aDraft({ newNames: ['Zyxwy Qvandt'] }), {}, NOW);
  const [zyx = ''] = result.personIds;
  const copying = vi.spyOn(folder, 'copyOut').mockImplementation(async () => {
    expect(await at.store?.db.count('forgotten')).toBeGreaterThan(0);
    return new Promise(() => {});
  });
  expect(await forget(zyx)).toBe(true);
  await vi.waitFor(() => expect(copying).toHaveBeenCalledOnce());
});
