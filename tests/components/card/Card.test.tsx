// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { ADA_VIEW, NOW, PROFILE } from '../sample.ts';

afterEach(cleanup);

const KNOWN = { kind: 'profile', profile: PROFILE, known: ADA_VIEW, siteName: 'GitHub' } as const;
const UNKNOWN = { kind: 'profile', profile: PROFILE, siteName: 'GitHub' } as const;

function show(page: CardProps['page'], props: Partial<CardProps> = {}) {
  const on = {
    onSave: vi.fn(),
    onAddNote: vi.fn(),
    onEditNote: vi.fn(),
    onSetTags: vi.fn(),
    onUseChange: vi.fn(),
    onLeaveChange: vi.fn(),
    onDeleteNote: vi.fn(),
    onAddIdentity: vi.fn(),
    onSamePerson: vi.fn(),
    onNotSamePerson: vi.fn(),
    onJoin: vi.fn(),
    onLeave: vi.fn(),
    onMember: vi.fn(),
    onNotMember: vi.fn(),
    onFollowUpDone: vi.fn(),
    onSnooze: vi.fn(),
    onPlan: vi.fn(),
    onUnplan: vi.fn(),
    onCadence: vi.fn(),
    onOpenPage: vi.fn(),
    onOpenPerson: vi.fn(),
    onOpenCommunity: vi.fn(),
  };
  const communities = [
    { id: 'c1', name: 'Write the Docs' },
    { id: 'c2', name: 'Rust Users' },
  ];
  render(<Card page={page} now={NOW} communities={communities} {...on} {...props} />);
  return on;
}

const text = () => document.body.textContent ?? '';
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a page without anybody', () => {
  it('is being looked at', () => {
    show({ kind: 'looking' });
    expect(screen.getByRole('status').textContent).toContain('Looking at this page');
    expect(screen.getByRole('article').getAttribute('aria-busy')).toBe('true');
  });

  it('shows no profile, and why', () => {
    show({ kind: 'no profile', reason: 'This is a repository.' });
    expect(text()).toContain('This is a repository.');
  });

  it('is closed, and how to open it', () => {
    show(
      { kind: 'closed', reason: 'Not enabled.' },
      { action: <button type="button">Enable GitHub</button> },
    );
    expect(text()).toContain('Not enabled.');
    expect(screen.getByRole('button', { name: 'Enable GitHub' })).toBeTruthy();
  });
});

describe('somebody the user does not know', () => {
  it('can be saved', () => {
    const { onSave } = show(UNKNOWN);
    expect(text()).toContain('Not in your people yet');
    expect(text()).toContain('weave algebraical patterns');
    click('Save Ada Lovelace');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('is not saved twice', () => {
    const { onSave } = show(UNKNOWN, { busy: true });
    click('Save Ada Lovelace');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('may be somebody known, with the reasons: the same or not, as the user says', () => {
    const likely = [
      {
        personId: 'p2',
        name: 'A. Lovelace',
        reasons: ['is named by theirs', 'same e-mail'] as const,
        score: 0.96,
      },
    ];
    const { onSamePerson, onNotSamePerson, onOpenPerson } = show({ ...UNKNOWN, likely });
    expect(text()).toContain('Almost surely A. Lovelace');
    expect(text()).toContain('a page of theirs calls this one its own; the same e-mail address');
    click('A. Lovelace is the same person');
    click('A. Lovelace is not the same person');
    click('A. Lovelace');
    for (const told of [onSamePerson, onNotSamePerson, onOpenPerson]) expect(told).toHaveBeenCalledWith('p2');
  });

  it('is shown with doubt where the page was hardly read', () => {
    show({ ...UNKNOWN, profile: { ...PROFILE, confidence: 'low' } });
    expect(text()).toContain('may be missing or wrong');
  });

  it('is shown with the reason where the page could not be read', () => {
    show({ ...UNKNOWN, profile: { ...PROFILE, unread: 'You are signed out there.' } });
    expect(text()).toContain('You are signed out there.');
  });
});

describe('somebody the user asked for on another page', () => {
  const asked = { kind: 'person', known: ADA_VIEW } as const;

  it('is shown as they are kept, with a way back to the page', () => {
    const onBack = vi.fn();
    show(asked, { onBack });
    expect(screen.getByRole('heading', { level: 1, name: ADA_VIEW.person.name })).toBeTruthy();
    click('Back to this page');
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('has nothing of a page that is not theirs', () => {
    show(asked);
    expect(text()).not.toContain('Where this was read');
    expect(text()).not.toContain('Linked from this page');
  });
});

describe('somebody the user knows', () => {
  it('says so, with last contact and next follow-up', () => {
    const { onFollowUpDone } = show(KNOWN);
    expect(text()).toContain('You know Ada Lovelace');
    expect(text()).toContain('3 days ago');
    expect(text()).toContain('in 7 days');
    click('Done');
    expect(onFollowUpDone).toHaveBeenCalledWith({
      personId: ADA_VIEW.person.id,
      reason: 'promise',
      interactionId: 'i1',
    });
  });

  it('holds a follow-up that went by against nobody', () => {
    const person = { ...ADA_VIEW.person, next: { on: '2026-11-20', interactionId: 'i1' } };
    show({ ...KNOWN, known: { ...ADA_VIEW, person } });
    expect(text()).toContain('Planned for 4 days ago, whenever you are ready');
    expect(text()).not.toMatch(/overdue|late|missed/iu);
  });

  it('draws the log when it is asked for', () => {
    show(KNOWN, { log: <p>The log</p> });
    expect(text()).not.toContain('The log');
    click('Log a contact');
    expect(text()).toContain('The log');
  });

  it('adds a note and empties the field', async () => {
    const { onAddNote } = show(KNOWN);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Add a note');
    fireEvent.input(field, { target: { value: ' Likes tea ' } });
    click('Save note');
    expect(onAddNote).toHaveBeenCalledWith({ text: 'Likes tea' });
    await waitFor(() => expect(field.value).toBe(''));
  });

  it('brings back a note that was typed before, and keeps what is typed', async () => {
    const onNoteTyped = vi.fn();
    show(KNOWN, { recallNote: async (id) => `begun about ${id}`, onNoteTyped });
    const field = screen.getByLabelText<HTMLTextAreaElement>('Add a note');
    await waitFor(() => expect(field.value).toBe(`begun about ${ADA_VIEW.person.id}`));
    fireEvent.input(field, { target: { value: 'more' } });
    expect(onNoteTyped).toHaveBeenCalledWith(ADA_VIEW.person.id, 'more');
    click('Save note');
    await waitFor(() => expect(onNoteTyped).toHaveBeenLastCalledWith(ADA_VIEW.person.id, ''));
  });

  it('keeps the text of a note that could not be kept', async () => {
    const onAddNote = vi.fn().mockResolvedValue(false);
    show(KNOWN, { onAddNote });
    const field = screen.getByLabelText<HTMLTextAreaElement>('Add a note');
    fireEvent.input(field, { target: { value: 'Likes tea' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await onAddNote.mock.results[0]?.value;
    expect(field.value).toBe('Likes tea');
  });

  it('deletes a note, sets tags, leaves and joins a community', () => {
    const on = show(KNOWN);
    click(/Delete this note/u);
    expect(on.onDeleteNote).toHaveBeenCalledWith('n1');
    click('Remove compilers');
    expect(on.onSetTags).toHaveBeenCalledWith(['mathematics']);
    click('Write the Docs');
    expect(on.onOpenCommunity).toHaveBeenCalledWith('c1');
    click('Remove Write the Docs');
    expect(on.onLeave).toHaveBeenCalledWith('p1~c1');
    const field = screen.getByRole('combobox', { name: 'Add a community' });
    fireEvent.input(field, { target: { value: 'rust' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(on.onJoin).toHaveBeenCalledWith('c2');
  });

  it('opens other pages and adds those that are not theirs yet', () => {
    const { onOpenPage, onAddIdentity } = show(KNOWN);
    fireEvent.click(screen.getByRole('link', { name: /hachyderm/u }));
    expect(onOpenPage).toHaveBeenCalledWith('https://hachyderm.io/@ada');
    click(/Add orcid\.org/u);
    expect(onAddIdentity).toHaveBeenCalledWith(
      { site: 'orcid', handle: '0000-0002-1825-0097' },
      'https://orcid.org/0000-0002-1825-0097',
    );
  });

  it('cuts a long note short until it is opened', () => {
    const notes = [
      {
        ...ADA_VIEW.notes[0],
        id: 'n9',
        personId: 'p1',
        text: 'x '.repeat(5_000),
        createdAt: NOW,
        updatedAt: NOW,
      },
    ];
    show({ ...KNOWN, known: { ...ADA_VIEW, notes } });
    const more = screen.getByRole('button', { name: 'Show all' });
    expect(document.querySelector('.k-said-short')).toBeTruthy();
    fireEvent.click(more);
    expect(document.querySelector('.k-said-short')).toBeNull();
  });

  it('isolates what others wrote from the words around it', () => {
    show(KNOWN);
    for (const part of screen.getAllByText('Ada Lovelace')) expect(part.tagName).toBe('BDI');
  });
});
