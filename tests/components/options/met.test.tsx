// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PersonForm } from '../../../components/options/people/PersonForm.tsx';
import { PersonHead } from '../../../components/options/people/PersonHead.tsx';
import type { Person } from '../../../utils/core/person.ts';
import { ADA_VIEW, NOW } from '../sample.ts';

afterEach(cleanup);

const OKAN = { id: 'p9', name: 'Okan Yıldız' };
const { person } = ADA_VIEW;

function form(more: Partial<Person> = {}, through?: typeof OKAN) {
  const onSave = vi.fn();
  const search = { results: [{ id: 'p1', name: 'Ada Lovelace' }, OKAN], onQuery: vi.fn() };
  render(<PersonForm person={{ ...person, ...more }} through={through} search={search} onSave={onSave} />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Through whom' });
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  const saved = () => {
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    const { metThrough, metThroughId } = onSave.mock.lastCall?.[0] ?? {};
    return { metThrough, metThroughId };
  };
  return { field, type, saved };
}

it('through whom is somebody known, but not themselves', () => {
  const { field, type, saved } = form();
  type('o');
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['OYOkan Yıldız', 'Add “o”']);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByRole('button', { name: 'Remove Okan Yıldız' })).toBeTruthy();
  expect(saved()).toEqual({ metThrough: '', metThroughId: 'p9' });
  fireEvent.click(screen.getByRole('button', { name: 'Remove Okan Yıldız' }));
  expect(document.activeElement).toBe(field);
  expect(saved()).toEqual({ metThrough: '', metThroughId: '' });
});

it('or only a name, which takes the place of who was picked', () => {
  const { field, type, saved } = form({ met: { throughId: 'p9' } }, OKAN);
  expect(saved()).toEqual({ metThrough: '', metThroughId: 'p9' });
  type('Ines');
  expect(screen.queryByRole('button', { name: 'Remove Okan Yıldız' })).toBeNull();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(saved()).toEqual({ metThrough: 'Ines', metThroughId: '' });
});

it('somebody who is deleted for now is kept, and not shown', () => {
  const { field, saved } = form({ met: { throughId: 'p9' } });
  expect(field.value).toBe('');
  expect(saved()).toEqual({ metThrough: '', metThroughId: 'p9' });
});

it('is said in the head, with a way to through whom', () => {
  const onOpenPerson = vi.fn();
  const met = { how: 'At the tide talk', on: '2020-02-01', throughId: 'p9' };
  const view = { ...ADA_VIEW, person: { ...person, met }, through: OKAN };
  const { rerender } = render(<PersonHead view={view} now={NOW} onOpenPerson={onOpenPerson} />);
  expect(document.body.textContent).toContain('You met 7 years ago through Okan Yıldız: At the tide talk');
  fireEvent.click(screen.getByRole('button', { name: 'Okan Yıldız' }));
  expect(onOpenPerson).toHaveBeenCalledWith('p9');
  const gone = { ...ADA_VIEW, person: { ...person, met: { throughId: 'p9' } } };
  rerender(<PersonHead view={gone} now={NOW} onOpenPerson={onOpenPerson} />);
  expect(document.body.textContent).not.toContain('You met');
});
