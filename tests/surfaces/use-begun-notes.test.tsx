// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { BegunNote } from '../../utils/core/begun-note.ts';
import { askFor } from '../../utils/platform/asked.ts';
import { begunNotes, dropBegun, keepBegun } from '../../utils/platform/begun-notes.ts';
import { useBegunNotes } from '../../utils/surfaces/use-begun-notes.ts';

vi.mock('../../utils/surfaces/waited.ts', () => ({ nothingWaits: async () => {} }));

const aNote = (id: string): BegunNote => ({ id, draft: { text: `About ${id}` } });
const texts = (notes: readonly BegunNote[]) => notes.map(({ draft }) => draft.text);

afterEach(async () => {
  cleanup();
  for (const { id } of await begunNotes()) await dropBegun(id);
});

test('what is begun waits behind what was begun before, and nothing is written over', async () => {
  await keepBegun(aNote('1'));
  const came = vi.fn();
  const { result } = renderHook(() => useBegunNotes(came));
  await waitFor(() => expect(texts(result.current.notes)).toEqual(['About 1']));
  expect(came).not.toHaveBeenCalled();
  await act(() => keepBegun(aNote('2')));
  await waitFor(() => expect(texts(result.current.notes)).toEqual(['About 2', 'About 1']));
  expect(came).toHaveBeenCalledOnce();
  await act(() => keepBegun({ ...aNote('1'), draft: { text: 'typed on' } }));
  await waitFor(() => expect(texts(result.current.notes)).toEqual(['About 2', 'typed on']));
  expect(came).toHaveBeenCalledOnce();
});

test('what was discarded comes back as it was typed last', async () => {
  await keepBegun(aNote('1'));
  const { result } = renderHook(() => useBegunNotes(() => {}));
  await waitFor(() => expect(result.current.notes).toHaveLength(1));
  await act(() => keepBegun({ ...aNote('1'), draft: { text: 'typed on' } }));
  await act(() => result.current.discard('1'));
  await waitFor(() => expect(result.current.notes).toEqual([]));
  expect(await begunNotes()).toEqual([]);
  await act(() => result.current.bringBack());
  await waitFor(() => expect(texts(result.current.notes)).toEqual(['typed on']));
  expect(result.current.discarded).toBeUndefined();
});

test('one that is asked for is there with nothing in it, and kept from the first key on', async () => {
  const { result } = renderHook(() => useBegunNotes(() => {}));
  await act(() => askFor('note', { url: 'https://a.example/' }));
  await waitFor(() => expect(result.current.notes).toHaveLength(1));
  const [asked] = result.current.notes;
  if (!asked) throw new Error('none');
  expect(asked).toMatchObject({ draft: { text: '' }, url: 'https://a.example/' });
  expect(await begunNotes()).toEqual([]);
  await act(() => keepBegun({ ...asked, draft: { text: 'typed' } }));
  await waitFor(() => expect(texts(result.current.notes)).toEqual(['typed']));
  result.current.finish(asked.id);
  await act(() => dropBegun(asked.id));
  await waitFor(() => expect(result.current.notes).toEqual([]));
});

test('what was emptied is not there again', async () => {
  await keepBegun({ id: '1', draft: { text: ' ', kind: 'resource', link: '' } });
  await keepBegun({ id: '2', draft: { text: '', kind: 'resource', link: 'https://a.example/' } });
  const { result } = renderHook(() => useBegunNotes(() => {}));
  await waitFor(() => expect(result.current.notes.map(({ id }) => id)).toEqual(['2']));
});
