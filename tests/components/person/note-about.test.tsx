// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteAbout, type NoteAboutProps } from '../../../components/person/NoteAbout.tsx';

const on = { onTyped: vi.fn(), onSave: vi.fn(async () => {}), onDiscard: vi.fn(), onQuery: vi.fn() };
const ADA = { id: 'p1', name: 'Ada Berg' };
const NOTE = { id: '1', draft: { text: 'They turn twice', kind: 'insight' } } as const;

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

const drawn = (more: Partial<NoteAboutProps> = {}) => (
  <NoteAbout note={NOTE} results={[ADA]} {...on} {...more} />
);
const whom = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'About whom' });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save note' }));

it('asks whom it is about where the page is about nobody, and keeps nothing before', async () => {
  render(drawn());
  save();
  expect(screen.getByText(/^Nobody is chosen yet/u)).toBeTruthy();
  expect(on.onSave).not.toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement).toBe(whom()));
  fireEvent.input(whom(), { target: { value: 'ada' } });
  fireEvent.keyDown(whom(), { key: 'Enter' });
  expect(on.onTyped).toHaveBeenLastCalledWith(NOTE.draft, ADA);
  save();
  expect(on.onSave).toHaveBeenCalledWith(NOTE.draft, ADA);
});

it('takes a name that is new', () => {
  render(drawn({ results: [] }));
  fireEvent.input(whom(), { target: { value: 'Grace' } });
  fireEvent.keyDown(whom(), { key: 'Enter' });
  expect(screen.getByText(/new$/u)).toBeTruthy();
  save();
  expect(on.onSave).toHaveBeenCalledWith(NOTE.draft, { name: 'Grace' });
});

it('is about the person of the page, who may come later, unless somebody else is chosen or they are taken out', async () => {
  const { rerender } = render(drawn());
  fireEvent.input(screen.getByLabelText('What is worth keeping'), { target: { value: 'Thrice' } });
  expect(on.onTyped).toHaveBeenLastCalledWith({ text: 'Thrice', kind: 'insight' }, undefined);
  rerender(drawn({ pagePerson: ADA }));
  save();
  expect(on.onSave).toHaveBeenLastCalledWith({ text: 'Thrice', kind: 'insight' }, ADA);
  fireEvent.click(screen.getByRole('button', { name: 'Remove Ada Berg' }));
  await waitFor(() => {
    save();
    expect(screen.getByText(/^Nobody is chosen yet/u)).toBeTruthy();
  });
  expect(on.onSave).toHaveBeenCalledOnce();
});

it('says that more was selected than fits', () => {
  render(drawn({ note: { ...NOTE, isCut: true } }));
  expect(screen.getByText(/^More was selected/u)).toBeTruthy();
});
