import { beforeEach, expect, test, vi } from 'vitest';
import { forget } from '../../entrypoints/options/forget.ts';
import { browser } from '../../utils/platform/browser.ts';
import { keepDraft } from '../../utils/platform/kept-draft.ts';
import { keepNote } from '../../utils/platform/kept-note.ts';
import { showPerson } from '../../utils/platform/shown-person.ts';
import { keepSuggested } from '../../utils/platform/suggested.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import * as folder from '../../utils/surfaces/backup-folder.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { aDraft, aStore, NOW } from '../store/a-store.ts';

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
