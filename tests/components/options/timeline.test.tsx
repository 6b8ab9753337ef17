// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../components/options/people/Timeline.tsx';
import type { ProfileChange } from '../../../utils/core/profile-change.ts';
import type { PersonView } from '../../../utils/core/views.ts';
import { ADA_VIEW, NOW } from '../sample.ts';

afterEach(cleanup);

const CHANGE: ProfileChange = {
  ...{ id: 'c1', personId: 'p1', at: NOW - 1_000, key: 'github:ada', field: 'organisation' },
  ...{ before: 'Loom House', after: 'Weft Lab' },
};

const callbacks = () => ({
  onEditNote: vi.fn(async () => true),
  onDeleteNote: vi.fn(),
  onEditInteraction: vi.fn(async () => true),
  onDeleteInteraction: vi.fn(),
  onDeleteChange: vi.fn(),
  onLeave: vi.fn(),
  onEditMet: vi.fn(async () => true),
  onRemoveMet: vi.fn(),
  onRemoveIntroduction: vi.fn(),
  onOpenPage: vi.fn(),
  onOpenPerson: vi.fn(),
});

function show(view: PersonView = ADA_VIEW) {
  const on = callbacks();
  const drawn = (one: PersonView) => (
    <Timeline
      view={one}
      communities={[{ id: 'c1', name: 'Tide Readers' }]}
      kinds={['met', 'call']}
      personName={() => undefined}
      siteName={() => 'GitHub'}
      now={NOW}
      {...on}
    />
  );
  const { rerender } = render(drawn(view));
  return { ...on, becomes: (one: PersonView) => rerender(drawn(one)) };
}

const entries = () => document.querySelectorAll('.k-entry').length;

describe('the history with somebody', () => {
  it('has everything, and shows one kind of it on its own', () => {
    const notes = ADA_VIEW.notes.map((note, i) => (i === 0 ? { ...note, kind: 'insight' as const } : note));
    const met = { how: 'At the tide talk', on: '2020-02-01', through: 'Okan' };
    const person = { ...ADA_VIEW.person, met };
    show({ ...ADA_VIEW, person, notes, changes: [CHANGE] });
    expect(entries()).toBe(ADA_VIEW.interactions.length + notes.length + ADA_VIEW.memberships.length + 2);
    expect(screen.getByText('At the tide talk')).toBeTruthy();
    expect(screen.getByText('Through', { exact: false }).textContent).toBe('Through Okan');
    fireEvent.click(screen.getByRole('radio', { name: 'Insights' }));
    expect(entries()).toBe(1);
    fireEvent.click(screen.getByRole('radio', { name: 'Changes' }));
    expect(screen.getByText(/Organisation: from .Loom House. to .Weft Lab/u)).toBeTruthy();
  });

  it('changes a note in place, and what it is', async () => {
    const on = show();
    fireEvent.click(screen.getAllByRole('button', { name: /^Edit this note/u })[0] as HTMLElement);
    fireEvent.input(screen.getByLabelText('Note', { selector: 'textarea' }), {
      target: { value: 'Said anew' },
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Resource' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    const draft = { text: 'Said anew', kind: 'resource', topics: [], link: '' };
    expect(on.onEditNote).toHaveBeenCalledWith(ADA_VIEW.notes[0]?.id, draft);
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull());
  });

  it('shows all again when the last of a kind is gone, and goes on doing so', () => {
    const changes = [CHANGE];
    const { becomes } = show({ ...ADA_VIEW, changes });
    fireEvent.click(screen.getByRole('radio', { name: 'Changes' }));
    expect(entries()).toBe(1);
    becomes(ADA_VIEW);
    expect(entries()).toBe(3);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'All' }).checked).toBe(true);
    becomes({ ...ADA_VIEW, changes });
    expect(entries()).toBe(4);
  });

  it('shows all when there is nothing to choose any more', () => {
    const met = { how: 'At the tide talk' };
    const view = { ...ADA_VIEW, person: { ...ADA_VIEW.person, met }, memberships: [] };
    const { becomes } = show(view);
    fireEvent.click(screen.getByRole('radio', { name: 'Contacts' }));
    becomes({ ...view, notes: [] });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(entries()).toBe(2);
  });

  it('deletes what was seen to change, and takes a membership back', () => {
    const on = show({ ...ADA_VIEW, changes: [CHANGE] });
    fireEvent.click(screen.getByRole('button', { name: /^Delete this change: organisation: from/u }));
    expect(on.onDeleteChange).toHaveBeenCalledWith('c1');
    fireEvent.click(screen.getByRole('button', { name: 'Remove this community: Tide Readers' }));
    expect(on.onLeave).toHaveBeenCalledWith('p1~c1');
  });

  it('has the focus where the form was opened, and in its first field while it is open', async () => {
    const on = show();
    const button = () => screen.getByRole('button', { name: 'Edit this interaction' });
    fireEvent.click(button());
    expect(document.activeElement).toBe(screen.getByLabelText('Kind'));
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(button()));
    expect(on.onEditInteraction).toHaveBeenCalledOnce();
  });

  it('shows a part of very much at first', () => {
    const [one] = ADA_VIEW.interactions;
    const interactions = Array.from({ length: 120 }, (_, i) => ({
      ...one,
      id: `i${i}`,
      at: NOW - i * 1_000,
    }));
    show({ ...ADA_VIEW, interactions: interactions as never, notes: [], memberships: [] });
    expect(entries()).toBe(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(entries()).toBe(100);
  });
});
