// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Notes } from '../../../components/person/Notes.tsx';
import type { Note } from '../../../utils/core/note.ts';
import { NOW } from '../sample.ts';

afterEach(cleanup);

const aNote = (id: string, more: Partial<Note> = {}): Note => ({
  ...{ id, personId: 'p1', text: `About ${id}`, createdAt: NOW, updatedAt: NOW },
  ...more,
});
const on = {
  onAddNote: vi.fn(),
  onEditNote: vi.fn(),
  onDeleteNote: vi.fn(),
  onOpenPage: vi.fn(),
};
const drawn = (notes: readonly Note[]) => <Notes notes={notes} now={NOW} {...on} />;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('a resource has a link and topics, and goes back to a note after it is kept', async () => {
  render(drawn([]));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Add a note');
  expect(screen.queryByRole('radio')).toBeNull();
  fireEvent.input(field, { target: { value: 'The tables' } });
  expect(screen.queryByLabelText(/^Link/u)).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Resource' }));
  fireEvent.input(screen.getByLabelText(/^Link/u), { target: { value: 'a.example/b' } });
  fireEvent.input(screen.getByLabelText(/^Topics/u), { target: { value: 'tides,' } });
  fireEvent.click(button('Save note'));
  const draft = { text: 'The tables', kind: 'resource', link: 'a.example/b', topics: ['tides'] };
  expect(on.onAddNote).toHaveBeenCalledWith(draft);
  await waitFor(() => expect(field.value).toBe(''));
  fireEvent.input(field, { target: { value: 'x' } });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Note' }).checked).toBe(true);
});

it('a kept link is opened, and said once', () => {
  const link = 'https://a.example/b';
  render(drawn([aNote('n1', { kind: 'resource', link, text: link, topics: ['tides'] })]));
  fireEvent.click(screen.getByRole('link', { name: link }));
  expect(on.onOpenPage).toHaveBeenCalledWith(link);
  expect(screen.getAllByText(link)).toHaveLength(1);
  expect(screen.getByText('tides')).toBeTruthy();
});

it('editing takes the focus, and gives it back', async () => {
  render(drawn([aNote('n1')]));
  fireEvent.click(button(/^Edit this note/u));
  expect(document.activeElement).toBe(screen.getByLabelText('Note', { selector: 'textarea' }));
  fireEvent.click(button('Keep as it was'));
  await waitFor(() => expect(document.activeElement).toBe(button(/^Edit this note/u)));
});

it('what cannot be kept stays in the form', async () => {
  on.onEditNote.mockResolvedValueOnce(false);
  render(drawn([aNote('n1')]));
  fireEvent.click(button(/^Edit this note/u));
  fireEvent.click(button('Save changes'));
  await on.onEditNote.mock.results[0]?.value;
  expect(screen.getByLabelText('Note', { selector: 'textarea' })).toBeTruthy();
});

it('with a note that goes, the focus goes to the next one, then to the one before', async () => {
  const notes = ['a', 'b', 'c'].map((id) => aNote(id));
  const view = render(drawn(notes));
  const gone = async (left: string[], next: string) => {
    view.rerender(drawn(notes.filter(({ id }) => left.includes(id))));
    await waitFor(() => expect(document.activeElement).toBe(button(`Edit this note: About ${next}`)));
  };
  button('Delete this note: About b').focus();
  await gone(['a', 'c'], 'c');
  await gone(['a'], 'a');
  view.rerender(drawn([]));
  expect(document.activeElement).toBe(document.body);
});

it('shows some of very many, and keeps the focus when the last are shown', async () => {
  render(drawn(Array.from({ length: 13 }, (_, i) => aNote(`n${i}`))));
  const entries = () => document.querySelectorAll('.k-entry').length;
  expect(entries()).toBe(10);
  button('Show older notes').focus();
  fireEvent.click(button('Show older notes'));
  expect(entries()).toBe(13);
  await waitFor(() => expect(document.activeElement).toBe(button('Edit this note: About n10')));
});
