// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { RecordsPreview } from '../../../components/options/data/import/RecordsPreview.tsx';
import { everything } from '../../../utils/core/everything.ts';
import { noVerdicts, type RecordsPlan } from '../../../utils/core/imports/judge-record.ts';
import type { ListName } from '../../../utils/core/imports/own-export.ts';

afterEach(cleanup);

const NONE = Object.fromEntries(
  Object.keys(everything.shape).map((list) => [list, noVerdicts()]),
) as RecordsPlan['lists'];

function shown(
  lists: Partial<Record<ListName, Partial<RecordsPlan['lists']['people']>>>,
  more: Partial<RecordsPlan> = {},
) {
  const filled = Object.fromEntries(
    Object.entries(lists).map(([list, some]) => [list, { ...noVerdicts(), ...some }]),
  );
  const on = { onTakeIn: vi.fn(), onCancel: vi.fn() };
  const plan: RecordsPlan = { lists: { ...NONE, ...filled }, people: [], leftOut: [], ...more };
  render(<RecordsPreview file="kith.json" plan={plan} {...on} />);
  return on;
}

const cells = (row: RegExp) =>
  within(screen.getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

it('shows each kind that the file has, and what becomes of it', () => {
  const { onTakeIn } = shown({ people: { new: 1_200, kept: 2 }, goals: { same: 3, replaced: 1 } });
  expect(cells(/^People/u)).toEqual(['1,200', '0', '2', '0']);
  expect(cells(/^Goals/u)).toEqual(['0', '3', '0', '1']);
  expect(screen.getAllByRole('row')).toHaveLength(3);
  expect(screen.getByText(/the one that was changed later stays/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take it in' }));
  expect(onTakeIn).toHaveBeenCalledOnce();
});

it('names who is new, who becomes as the file has them, and who stays', () => {
  const people = (['new', 'replaced', 'kept'] as const).map((verdict) => ({
    id: verdict,
    name: `Ada ${verdict}`,
    verdict,
  }));
  shown({ people: { new: 1, replaced: 1, kept: 1 } }, { people });
  for (const [title, name] of [
    ['New people', 'Ada new'],
    [/become as they are there/u, 'Ada replaced'],
    [/stay as they are here/u, 'Ada kept'],
  ] as const) {
    fireEvent.click(screen.getByRole('button', { name: title }));
    expect(screen.getByText(name)).toBeTruthy();
  }
});

it('says what is left out, where it stands and why, without being asked', () => {
  const at = { file: 'people', line: 4, counts: 'entries' as const };
  shown({ people: { new: 1 } }, { leftOut: [{ at, reason: 'It does not fit.' }] });
  expect(screen.getByText('It does not fit.')).toBeTruthy();
  expect(screen.getByText('people, entry 4')).toBeTruthy();
});

it('of which nothing is new can only be closed', () => {
  const { onCancel } = shown({ people: { same: 2, kept: 1 } });
  expect(screen.getByText(/Nothing in this file is new/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onCancel).toHaveBeenCalledOnce();
});
