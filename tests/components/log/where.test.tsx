// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LogForm, type LogFormProps } from '../../../components/log/LogForm.tsx';
import { placesFor } from '../../../components/log/places-for.ts';

afterEach(cleanup);

const ADA = { id: 'p1', name: 'Ada Lovelace' };
const PLACES = [
  { id: 'kites', name: 'Kite Makers' },
  { id: 'tides', name: 'Tide Table Circle' },
  { id: 'readers', name: 'Circle of Tide Readers' },
];

function show(props: Partial<LogFormProps> = {}) {
  const [onSave, onNear] = [vi.fn(), vi.fn()];
  const fixed = { kinds: ['met', 'community meeting'] as const, results: [], topicSuggestions: [] };
  render(
    <LogForm
      {...fixed}
      people={[ADA]}
      places={PLACES}
      near={['tides']}
      onQuery={vi.fn()}
      onNear={onNear}
      today="2026-11-24"
      onSave={onSave}
      {...props}
    />,
  );
  return { onSave, onNear };
}
const ask = () => fireEvent.click(screen.getByRole('button', { name: /^Where: say in which community/u }));
const where = () => screen.getByRole<HTMLInputElement>('combobox', { name: /Where/u });
const names = () => screen.getAllByRole('option').map((one) => one.textContent);
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save contact' }));

it('takes no room until it is asked for, or communities are loaded', () => {
  show({ places: [] });
  expect(screen.queryByRole('button', { name: /in which community/u })).toBeNull();
  cleanup();
  const { onNear } = show();
  expect(screen.queryByRole('combobox', { name: /Where/u })).toBeNull();
  ask();
  expect(document.activeElement).toBe(where());
  expect(onNear).toHaveBeenLastCalledWith(['p1']);
});

it('offers those near first, then all that are called so, and saves the one that is picked', () => {
  const { onSave } = show();
  ask();
  fireEvent.click(where());
  expect(names()).toEqual([expect.stringContaining('Tide Table Circle')]);
  fireEvent.input(where(), { target: { value: 'circle tide' } });
  expect(names().map((name) => name?.includes('Readers'))).toEqual([false, true]);
  fireEvent.keyDown(where(), { key: 'Enter' });
  expect(screen.getByText('Tide Table Circle')).toBeTruthy();
  save();
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ communityId: 'tides' }));
});

it('is there at once for a meeting of a community, without taking the focus', () => {
  show({ initial: { kind: 'community meeting' } });
  expect(where()).toBeTruthy();
  expect(document.activeElement).not.toBe(where());
});

it('is not saved while what is typed is no community, and says so', () => {
  const { onSave } = show();
  ask();
  fireEvent.input(where(), { target: { value: 'Fog Horns' } });
  save();
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText(/No community is chosen yet for “\u2068Fog Horns\u2069”/u)).toBeTruthy();
});

it('a kept draft has its community, which can be taken out', () => {
  const { onSave } = show({ initial: { communityId: 'kites' } });
  fireEvent.click(screen.getByRole('button', { name: 'Remove Kite Makers' }));
  save();
  expect(onSave.mock.calls[0]?.[0]).not.toHaveProperty('communityId');
});

it('while nothing is typed only those near are offered, in their order', () => {
  expect(placesFor('', PLACES, ['readers', 'gone', 'kites']).map(({ id }) => id)).toEqual([
    'readers',
    'kites',
  ]);
  expect(placesFor(' ', PLACES, [])).toEqual([]);
});
