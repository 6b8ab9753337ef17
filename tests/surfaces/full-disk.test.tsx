// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptDrafts } from '../../utils/platform/kept-draft.ts';
import { keptNote } from '../../utils/platform/kept-note.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { cardActions } from '../../utils/surfaces/card-actions.ts';
import { CurrentPage } from '../../utils/surfaces/current-page.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { hush, said } from '../../utils/surfaces/said.ts';
import { useLogForm } from '../../utils/surfaces/use-log-form.ts';
import { aDraft, aProfile, aStore, NOW } from '../store/a-store.ts';
import { readEverything } from '../store/read-everything.ts';

const at: { store?: Store } = {};
beforeEach(() => {
  vi.spyOn(opening, 'records').mockImplementation(async () => at.store as Store);
  vi.spyOn(opening, 'onRecordsChanged').mockImplementation(() => {});
});

const FULL = /^The disk is full, so this was not saved\. .* what you typed is still here: make some room/u;

/** From now on the disk has no room for another entry of the history, which each write ends with. */
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

const ending = new AbortController();
afterEach(() => {
  cleanup();
  hush();
});

test('what has no room is not written by half, and can be written once there is some', async () => {
  const store = await aStore();
  const { result: ada } = await savePerson(store, aProfile(), NOW);
  const before = await readEverything(store);
  const disk = fillDisk();
  const writes = [
    () => logInteraction(store, aDraft({ personIds: [ada.id], newNames: ['Okan'] }), {}, NOW),
    () => writeNote(store, ada.id, 'Owes me a map', undefined, NOW),
    () => savePerson(store, aProfile({ name: 'Mirela B.' }), NOW),
  ];
  for (const tried of writes)
    await expect(tried()).rejects.toMatchObject({ name: 'StoreProblem', code: 'full' });
  expect(await readEverything(store)).toEqual(before);
  disk.mockRestore();
  for (const again of writes) await again();
  expect((await readEverything(store)).notes).toHaveLength(1);
});

test('a contact that has no room stays in the form as it was typed, and is saved from there later', async () => {
  at.store = await aStore();
  const { result } = renderHook(() => useLogForm(new CurrentPage(ending.signal), []));
  const draft = aDraft({ newNames: ['Okan Yıldız'], about: 'What has no room' });
  act(() => result.current.form.onChange(draft));
  await waitFor(async () => expect((await keptDrafts())[0]?.draft).toEqual(draft));
  const { key } = result.current;
  const disk = fillDisk();
  act(() => result.current.form.onSave(draft));
  await waitFor(() =>
    expect(said.value).toMatchObject({ tone: 'problem', text: expect.stringMatching(FULL) }),
  );
  await waitFor(() => expect(result.current.form.busy).toBe(false));
  expect(result.current.key).toBe(key);
  expect((await keptDrafts())[0]?.draft).toEqual(draft);
  disk.mockRestore();
  act(() => result.current.form.onSave(draft));
  await waitFor(() => expect(said.value?.text).toMatch(/^Saved: Met Okan Yıldız/u));
  await waitFor(async () => expect(await keptDrafts()).toEqual([]));
});

test('all of a line stays where the records are closed in the moment of saving, and is saved from there later', async () => {
  const store = await aStore();
  at.store = store;
  const { result } = renderHook(() => useLogForm(new CurrentPage(ending.signal), []));
  const line = 'coffee with Okan Yıldız !looms are computers got:tea >2w call';
  const draft = aDraft({ newNames: ['Okan Yıldız'], insights: ['looms are computers'], got: ['tea'], line });
  act(() => result.current.form.onChange(draft));
  await waitFor(async () => expect((await keptDrafts())[0]?.draft).toEqual(draft));
  const closed = vi.spyOn(store.db, 'transaction').mockImplementation(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  });
  act(() => result.current.form.onSave(draft));
  await waitFor(() => expect(said.value?.tone).toBe('problem'));
  expect(said.value?.text).toMatch(/^The browser closed the records .* try again/u);
  await waitFor(() => expect(result.current.form.busy).toBe(false));
  expect((await keptDrafts())[0]?.draft).toEqual(draft);
  closed.mockRestore();
  act(() => result.current.form.onSave(draft));
  await waitFor(() => expect(said.value?.text).toMatch(/^Saved: Met Okan Yıldız/u));
  expect((await readEverything(store)).notes).toMatchObject([{ text: 'looms are computers' }]);
});

test('so does a note', async () => {
  at.store = await aStore();
  const { result: ada } = await savePerson(at.store, aProfile(), NOW);
  const page = new CurrentPage(ending.signal);
  page.view.value = { kind: 'profile', profile: aProfile(), siteName: 'GitHub' };
  await page.refresh();
  const { onNoteTyped, onAddNote } = cardActions(page);
  const note = { text: 'What has no room' };
  onNoteTyped(ada.id, note.text);
  const disk = fillDisk();
  expect(await onAddNote(note)).toBe(false);
  expect(said.value).toMatchObject({ tone: 'problem', text: expect.stringMatching(FULL) });
  expect(await keptNote(ada.id)).toBe(note.text);
  disk.mockRestore();
  expect(await onAddNote(note)).toBe(true);
});
