// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageView } from '../../utils/core/views.ts';
import { dropDraft, keepDraft, keptDraft } from '../../utils/platform/kept-draft.ts';
import { keepLine } from '../../utils/surfaces/kept-lines.ts';
import { useBeginning } from '../../utils/surfaces/use-beginning.ts';
import { aDraft, aProfile } from '../store/a-store.ts';

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

afterEach(cleanup);

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
  async function typedOn(handle: string): Promise<void> {
    const { result, unmount } = begin(pageOf(handle));
    act(() => result.current.onTyped(TYPED));
    await waitFor(async () => expect(await keptDraft()).toBeDefined());
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
    expect(await keptDraft()).toBeUndefined();
  });
});

describe('a line of the address bar', () => {
  beforeEach(dropDraft);

  test('is the draft where there is none, to be read into the fields', async () => {
    await keepLine('coffee with Ada');
    const { result } = begin(pageOf('kofi'));
    await waitFor(() => expect(result.current.isRestored).toBe(true));
    expect(result.current.beginning).toMatchObject({ isNewLine: true, initial: { line: 'coffee with Ada' } });
    expect(result.current.beginning.profile).toBeUndefined();
  });

  test('waits behind a draft, and so do others: none writes over another', async () => {
    await keepDraft({ draft: TYPED });
    await keepLine('coffee with Ada');
    await keepLine('call with Kofi');
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
