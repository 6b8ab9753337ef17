// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageView } from '../../utils/core/views.ts';
import { browser } from '../../utils/platform/browser.ts';
import { keepDraft, keptDrafts } from '../../utils/platform/kept-draft.ts';
import { keepLine } from '../../utils/surfaces/kept-lines.ts';
import { useBeginning } from '../../utils/surfaces/use-beginning.ts';
import { aDraft, aProfile, NOW } from '../store/a-store.ts';

const pageOf = (handle: string): PageView => ({
  kind: 'profile',
  siteName: 'GitHub',
  profile: aProfile({
    identity: { site: 'github', handle },
    url: `https://github.com/${handle}`,
    name: handle,
  }),
});
const TYPED = aDraft({ about: 'Told me a secret' });

const begin = (view: PageView) =>
  renderHook(({ page }: { page: PageView }) => useBeginning(page, undefined), {
    initialProps: { page: view },
  });

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what the log begins with', () => {
  test('is the person of the page', () => {
    expect(begin(pageOf('ada')).result.current.beginning.profile?.name).toBe('ada');
  });

  test('stays with the person it was typed about, whatever page comes to the front', () => {
    const { result, rerender } = begin(pageOf('ada'));
    act(() => result.current.onTyped(TYPED));
    rerender({ page: pageOf('kofi') });
    expect(result.current.beginning.profile?.name).toBe('ada');
  });

  test('takes in the person of a page that is read after the first key, without a new form', () => {
    const { result, rerender } = begin({ kind: 'looking' });
    const { key } = result.current.beginning;
    act(() => result.current.onTyped(TYPED));
    rerender({ page: pageOf('ada') });
    expect(result.current.beginning).toMatchObject({ key, profile: { name: 'ada' } });
    rerender({ page: pageOf('kofi') });
    expect(result.current.beginning.profile?.name).toBe('ada');
  });
});

describe('what was typed before', () => {
  test('is given to the browser with the key, and dropped with what saves it: the popup may be gone then', async () => {
    const { result } = begin(pageOf('ada'));
    const set = vi.spyOn(browser.storage.session, 'set');
    act(() => result.current.onTyped(TYPED));
    expect(set).toHaveBeenCalledOnce();
    set.mockRestore();
    const remove = vi.spyOn(browser.storage.session, 'remove');
    const afresh = act(() => result.current.startAfresh());
    expect(remove).toHaveBeenCalledOnce();
    remove.mockRestore();
    await afresh;
  });

  async function typedOn(handle: string): Promise<void> {
    const { result, unmount } = begin(pageOf(handle));
    act(() => result.current.onTyped(TYPED));
    await waitFor(async () => expect(await keptDrafts()).toHaveLength(1));
    unmount();
  }

  test('comes back on the same page with the same person', async () => {
    await typedOn('ada');
    const { result } = begin(pageOf('ada'));
    await waitFor(() => expect(result.current.isRestored).toBe(true));
    expect(result.current.beginning).toMatchObject({ initial: TYPED, profile: { name: 'ada' } });
  });

  test('never comes back about somebody else', async () => {
    await typedOn('ada');
    const { result } = begin(pageOf('kofi'));
    await waitFor(() => expect(result.current.isRestored).toBe(true));
    expect(result.current.beginning.initial).toEqual(TYPED);
    expect(result.current.beginning.profile).toBeUndefined();
  });

  test('is gone once the user starts afresh', async () => {
    await typedOn('ada');
    const { result } = begin(pageOf('ada'));
    await waitFor(() => expect(result.current.isRestored).toBe(true));
    await act(() => result.current.startAfresh());
    expect(result.current.beginning.initial).toBeUndefined();
    expect(await keptDrafts()).toEqual([]);
  });
});

describe('a line of the address bar', () => {
  test('is the draft where there is none, to be read into the fields', async () => {
    await keepLine('coffee with Ada');
    const { result } = begin(pageOf('kofi'));
    await waitFor(() => expect(result.current.isRestored).toBe(true));
    expect(result.current.beginning).toMatchObject({ isNewLine: true, initial: { line: 'coffee with Ada' } });
    expect(result.current.beginning.profile).toBeUndefined();
  });

  test('waits behind a draft, and so do others: none writes over another', async () => {
    await keepDraft({ id: '0', draft: TYPED });
    for (const [at, line] of ['coffee with Ada', 'call with Kofi'].entries()) {
      vi.setSystemTime(NOW + at);
      await keepLine(line);
    }
    const { result } = begin(pageOf('ada'));
    await waitFor(() => expect(result.current.beginning.initial).toEqual(TYPED));
    expect(result.current.beginning.isNewLine).toBeUndefined();
    const seen = new Set([result.current.beginning.key]);
    for (const line of ['coffee with Ada', 'call with Kofi']) {
      await act(() => result.current.startAfresh());
      expect(result.current.beginning).toMatchObject({ isNewLine: true, initial: { line } });
      seen.add(result.current.beginning.key);
    }
    await act(() => result.current.startAfresh());
    expect(result.current.beginning.initial).toBeUndefined();
    expect(seen.size).toBe(3);
  });
});

describe('two forms that are open at once', () => {
  const OTHER = aDraft({ about: 'Seen at the fair' });
  const texts = async () => (await keptDrafts()).map(({ draft }) => draft.about);

  const heldNow = async () => {
    const { held = [] } = await navigator.locks.query();
    return held.filter(({ name = '' }) => name.startsWith('kithcraft-draft:'));
  };

  /** Closes a form, and waits until it holds nothing any more. */
  async function closed({ unmount }: ReturnType<typeof begin>): Promise<void> {
    const before = (await heldNow()).length;
    unmount();
    await waitFor(async () => expect((await heldNow()).length).toBe(before - 1));
  }

  /** The side panel, in which something is typed, and then the popup. */
  async function both() {
    const panel = begin(pageOf('ada'));
    act(() => panel.result.current.onTyped(TYPED));
    await waitFor(async () => expect(await texts()).toEqual([TYPED.about]));
    vi.setSystemTime(NOW + 1);
    const popup = begin(pageOf('ada'));
    await act(async () => {});
    return { panel, popup };
  }

  test('each have what is typed in them: neither is begun with, written over or emptied by the other', async () => {
    const { panel, popup } = await both();
    expect(popup.result.current).toMatchObject({
      isRestored: false,
      beginning: { profile: { name: 'ada' } },
    });
    act(() => popup.result.current.onTyped(OTHER));
    await waitFor(async () => expect(await texts()).toEqual([TYPED.about, OTHER.about]));
    act(() => popup.result.current.onTyped(aDraft()));
    await waitFor(async () => expect(await texts()).toEqual([TYPED.about]));
    act(() => popup.result.current.onTyped(OTHER));
    await waitFor(async () => expect(await texts()).toHaveLength(2));
    await act(() => panel.result.current.startAfresh());
    expect(await texts()).toEqual([OTHER.about]);
    expect(panel.result.current.isRestored).toBe(false);
  });

  test('leave both drafts behind when they are closed: one form after the other begins with them', async () => {
    const { panel, popup } = await both();
    act(() => popup.result.current.onTyped(OTHER));
    await waitFor(async () => expect(await texts()).toHaveLength(2));
    await closed(panel);
    await closed(popup);
    const first = begin(pageOf('ada'));
    await waitFor(() => expect(first.result.current.beginning.initial).toEqual(TYPED));
    const second = begin(pageOf('ada'));
    await waitFor(() => expect(second.result.current.beginning.initial).toEqual(OTHER));
    await act(() => second.result.current.startAfresh());
    expect(await texts()).toEqual([TYPED.about]);
    await act(() => first.result.current.startAfresh());
    expect(await texts()).toEqual([]);
  });

  test('the next contact begins with what was left in the other one that was closed', async () => {
    const { panel, popup } = await both();
    act(() => popup.result.current.onTyped(OTHER));
    await waitFor(async () => expect(await texts()).toHaveLength(2));
    await closed(popup);
    await act(() => panel.result.current.startAfresh());
    expect(panel.result.current).toMatchObject({ isRestored: true, beginning: { initial: OTHER } });
  });

  test('what was left comes into the one that stays open and empty, and into none where it was saved', async () => {
    const { panel, popup } = await both();
    panel.unmount();
    await waitFor(() => expect(popup.result.current.beginning.initial).toEqual(TYPED));
    const later = begin(pageOf('kofi'));
    await act(() => popup.result.current.startAfresh());
    await waitFor(async () => expect(await heldNow()).toEqual([]));
    expect(later.result.current.isRestored).toBe(false);
  });
});

test('what is typed before an earlier draft is found is not written over it', async () => {
  await keepDraft({ id: '0', draft: TYPED });
  const { result } = begin(pageOf('ada'));
  const other = aDraft({ about: 'At once' });
  act(() => result.current.onTyped(other));
  await waitFor(async () => expect((await keptDrafts()).map(({ draft }) => draft)).toEqual([TYPED, other]));
  // The form looked for one that waits as it was opened, and lets it go.
  await waitFor(async () => {
    const { held = [] } = await navigator.locks.query();
    expect(held.map(({ name }) => name)).not.toContain('kithcraft-draft:0');
  });
  await act(() => result.current.startAfresh());
  expect(result.current.beginning.initial).toEqual(TYPED);
});
