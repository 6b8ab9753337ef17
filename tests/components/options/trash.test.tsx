// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Trash, type TrashProps } from '../../../components/options/data/Trash.tsx';
import type { Trashed } from '../../../utils/core/trash.ts';
import { NOW } from '../sample.ts';

afterEach(cleanup);

const DAY = 86_400_000;
const NOTHING = { people: [], identities: [], interactions: [], notes: [], memberships: [], joins: [] };
const trashed = (id: string, kind: Trashed['kind'], label: string, daysAgo: number): Trashed => ({
  ...{ id, kind, label, at: NOW - daysAgo * DAY, withdrawn: [] },
  ...NOTHING,
});
const ADA = trashed('t1', 'person', 'Ada Lovelace', 2);
const NOTE = trashed('t2', 'note', 'Prefers mail.', 12.5);
const CALL = trashed('t3', 'interaction', 'How to note programs', 30);

const show = (over: Partial<TrashProps> = {}) => {
  const on = { onMore: vi.fn(), onBringBack: vi.fn() };
  const props = { trashed: [ADA, NOTE, CALL], more: false, now: NOW, ...on };
  const view = render(<Trash {...props} {...over} />);
  return { ...on, again: (next: Partial<TrashProps>) => view.rerender(<Trash {...props} {...next} />) };
};
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const back = (label: string) => screen.getByRole('button', { name: `Bring back: ${label}` });

describe('the trash', () => {
  it('says of each what it was, when it was deleted and how long it can be brought back', () => {
    show();
    expect(rows()).toEqual([
      'Ada LovelacePerson · deleted 2 days ago · 28 days leftBring back',
      expect.stringMatching(/^Prefers mail\.Note · deleted 1[23] days ago · 18 days left/u),
      expect.stringMatching(/^How to note programsInteraction · deleted .* · 1 day left/u),
    ]);
  });

  it('gives out which one is wanted back', () => {
    const { onBringBack } = show();
    fireEvent.click(back('Prefers mail.'));
    expect(onBringBack).toHaveBeenCalledExactlyOnceWith('t2');
  });

  it('does not ask twice for one that is being brought back', () => {
    const { onBringBack } = show({ busy: 't1' });
    fireEvent.click(back('Ada Lovelace'));
    expect(onBringBack).not.toHaveBeenCalled();
    fireEvent.click(back('Prefers mail.'));
    expect(onBringBack).toHaveBeenCalledOnce();
  });

  it('offers more only where there is more', () => {
    const { onMore, again } = show();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    again({ more: true, onMore });
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('is one quiet sentence when it is empty, and says that it is being read', () => {
    const { again } = show({ trashed: undefined });
    expect(screen.getByRole('status').textContent).toBe('Reading the trash');
    again({ trashed: [] });
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('region', { name: 'Trash' }).querySelectorAll('p')).toHaveLength(1);
    expect(screen.getByText(/^The trash is empty; what you delete stays here for 30 days/u)).toBeTruthy();
  });

  it('keeps the keyboard where it is when the row with the focus goes', () => {
    const { again } = show();
    back('Ada Lovelace').focus();
    fireEvent.click(back('Ada Lovelace'));
    again({ trashed: [NOTE, CALL] });
    expect(document.activeElement?.textContent).toBe('Trash');
  });

  it('leaves the focus alone when it is elsewhere, or something else went', () => {
    const { again } = show();
    again({ trashed: [ADA, NOTE] });
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(back('Ada Lovelace'));
    back('Prefers mail.').focus();
    again({ trashed: [NOTE] });
    expect(document.activeElement).toBe(back('Prefers mail.'));
  });
});
