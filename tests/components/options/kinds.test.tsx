// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { KindList, type KindListProps } from '../../../components/options/contacts/KindList.tsx';
import { NO_KIND_CHANGES } from '../../../utils/core/kind-changes.ts';
import { withKind, withNewKind } from '../../../utils/core/kind-draft.ts';
import { kindsWith } from '../../../utils/core/kinds.ts';

afterEach(cleanup);

const CHANGED = withKind(
  withNewKind(NO_KIND_CHANGES, 'own-1', { name: 'co-writing', weight: '1.5', side: 'depth' }),
  'call',
  { name: 'ring', weight: '2', side: 'depth' },
);

function shown(more: Partial<KindListProps> = {}) {
  const actions = {
    onAdd: vi.fn().mockResolvedValue(undefined),
    onChange: vi.fn().mockResolvedValue(undefined),
    onReset: vi.fn(),
    onTakeAway: vi.fn(),
  };
  render(<KindList kinds={kindsWith(CHANGED).all} {...actions} {...more} />);
  return actions;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string, at = 0) =>
  fireEvent.input(screen.getAllByLabelText(label)[at] as HTMLElement, { target: { value } });
const item = (name: string) =>
  screen.getAllByRole('listitem').find((one) => one.textContent?.startsWith(name));

it('says of each kind how it counts, which are the user’s own, and what was changed', () => {
  shown();
  expect(item('Met')?.textContent).toContain('Weighs 1, counts for reach');
  expect(item('Co-writing')?.textContent).toContain('Weighs 1.5, counts for depth. Your own');
  expect(item('Ring')?.textContent).toContain('As it came: call, 0.8, reach');
});

it('is changed in place, and keeps what was typed with the reason where that cannot be kept', async () => {
  const onChange = vi.fn().mockResolvedValueOnce('A weight is a number.').mockResolvedValueOnce(undefined);
  shown({ onChange });
  click('Change met');
  expect(document.activeElement).toBe(screen.getAllByLabelText('Name')[0]);
  type('Weight', 'x');
  click('Save changes');
  await screen.findByText('A weight is a number.');
  type('Weight', '2');
  click('Save changes');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull());
  expect(onChange).toHaveBeenLastCalledWith('met', { name: 'met', weight: '2', side: 'reach' });
  expect(document.activeElement).toBe(item('Met'));
});

it('an own kind is taken away with its contacts kept, or counted as another', () => {
  const { onTakeAway } = shown();
  click('Take away co-writing');
  click('Take it away');
  expect(onTakeAway).toHaveBeenLastCalledWith('own-1', undefined);
  fireEvent.change(screen.getByLabelText('Contacts of the kind \u2068co-writing\u2069'), {
    target: { value: 'collaboration' },
  });
  click('Take it away');
  expect(onTakeAway).toHaveBeenLastCalledWith('own-1', 'collaboration');
  expect(screen.queryByRole('button', { name: 'Take away met' })).toBeNull();
});

it('one that ships is made as it came, and one is added, which empties the fields', async () => {
  const { onReset, onAdd } = shown();
  click('Make ring as it came');
  expect(onReset).toHaveBeenCalledWith('call');
  type('Name', 'choir');
  type('Weight', '0.5');
  click('Add kind');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe(''));
  expect(onAdd).toHaveBeenCalledWith({ name: 'choir', weight: '0.5', side: 'reach' });
});

it('says how far ties are counted again', () => {
  shown({ counting: { done: 200, total: 450 } });
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(200);
});
