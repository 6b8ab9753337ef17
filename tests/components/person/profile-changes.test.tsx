// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ProfileChanges } from '../../../components/person/ProfileChanges.tsx';
import type { ProfileChange } from '../../../utils/core/profile-change.ts';
import { NOW } from '../sample.ts';

afterEach(cleanup);

const CHANGE: ProfileChange = {
  ...{ id: 'c1', personId: 'p1', at: NOW - 1_000, key: 'github:ada', field: 'organisation' },
  ...{ before: 'Loom House', after: 'Weft Lab' },
};
const NEW: ProfileChange = { ...CHANGE, id: 'c2', field: 'headline', before: '', after: 'Weaver' };
const on = { onUseChange: vi.fn(), onLeaveChange: vi.fn() };
const drawn = (...changes: ProfileChange[]) => <ProfileChanges changes={changes} {...on} />;
const button = (name: RegExp) => screen.getByRole('button', { name });

it('what changed on a page is said, and used or left', () => {
  render(drawn(CHANGE, NEW));
  expect(screen.getByText(/Changed since you last looked/u)).toBeTruthy();
  expect(screen.getByText(/^Organisation: from .Loom House. to .Weft Lab.$/u)).toBeTruthy();
  expect(screen.getByText(/^Headline: now .Weaver.$/u)).toBeTruthy();
  fireEvent.click(button(/^Use it: organisation/u));
  fireEvent.click(button(/^Leave it: headline/u));
  expect(on.onUseChange).toHaveBeenCalledWith('c1');
  expect(on.onLeaveChange).toHaveBeenCalledWith('c2');
});

it('the focus goes on to the next one, and stays here after the last', async () => {
  const { container, rerender } = render(drawn(CHANGE, NEW));
  button(/^Leave it: organisation/u).focus();
  rerender(drawn(NEW));
  await waitFor(() => expect(document.activeElement).toBe(button(/^Use it: headline/u)));
  rerender(drawn());
  await waitFor(() => expect(document.activeElement).toBe(container.firstElementChild));
  expect(container.textContent).toBe('');
});

it('says nothing where nothing changed', () => {
  const { container } = render(drawn());
  expect(container.innerHTML).toBe('');
});
