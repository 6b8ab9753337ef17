// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BegunNotes, type BegunNotesProps } from '../../../components/person/BegunNotes.tsx';
import type { BegunNote } from '../../../utils/core/begun-note.ts';

const aNote = (id: string): BegunNote => ({ id, draft: { text: `About ${id}` } });

const begun = (more: Partial<BegunNotesProps> = {}) => ({
  ...{ notes: [aNote('2'), aNote('1')], discarded: undefined },
  ...{ onBringBack: vi.fn(), onDiscard: vi.fn() },
  useForm: (note: BegunNote) => ({
    note,
    results: [],
    onQuery: vi.fn(),
    onTyped: vi.fn(),
    onSave: vi.fn(),
  }),
  ...more,
});

afterEach(cleanup);

const typed = () => (screen.getByLabelText('What is worth keeping') as HTMLTextAreaElement).value;

test('the newest is in the form, the others are counted, and the one that is discarded is named', () => {
  const given = begun();
  const { rerender } = render(<BegunNotes {...given} />);
  expect(typed()).toBe('About 2');
  expect(screen.getByText('One more note that you began waits.')).toBeTruthy();
  fireEvent.click(screen.getByText('Discard'));
  expect(given.onDiscard).toHaveBeenCalledWith('2');
  rerender(<BegunNotes {...given} notes={[aNote('1')]} discarded={aNote('2')} />);
  expect(typed()).toBe('About 1');
  fireEvent.click(screen.getByText('Bring it back'));
  expect(given.onBringBack).toHaveBeenCalledOnce();
});
