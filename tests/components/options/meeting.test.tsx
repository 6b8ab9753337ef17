// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Meeting, type MeetingProps } from '../../../components/options/communities/Meeting.tsx';
import type { Pickable } from '../../../components/ui/offers.ts';
import { TODAY } from '../sample.ts';

afterEach(cleanup);

const PEOPLE: readonly Pickable[] = Array.from({ length: 70 }, (_, n) => ({
  id: `p${n}`,
  name: `Person ${n}`,
}));

function shown(more: Partial<MeetingProps> = {}) {
  const onSaveMeeting = vi.fn().mockResolvedValue(undefined);
  const roster = { people: PEOPLE, lastThere: new Set(['p1', 'p65', 'gone']) };
  render(<Meeting today={TODAY} rosterOf={async () => roster} onSaveMeeting={onSaveMeeting} {...more} />);
  return onSaveMeeting;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const find = (value: string) =>
  fireEvent.input(screen.getByLabelText('Find somebody among them'), { target: { value } });

async function opened(more: Partial<MeetingProps> = {}) {
  const onSave = shown(more);
  click('Log a meeting');
  await screen.findByRole('button', { name: 'Save meeting' });
  return onSave;
}

it('begins with who was at the last one, and saves who is ticked in the order of the roster', async () => {
  const onSave = await opened();
  expect(screen.getByRole('status').textContent).toBe('2 people of 70');
  fireEvent.click(screen.getByLabelText('Person 0'));
  fireEvent.click(screen.getByLabelText('Person 1'));
  fireEvent.input(screen.getByLabelText(/^How long/u), { target: { value: '2 h' } });
  fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-20' } });
  click('Save meeting');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save meeting' })).toBeNull());
  expect(onSave).toHaveBeenCalledWith({
    ...{ personIds: ['p0', 'p65'], when: '2026-11-20T12:00', about: '', duration: '2 h' },
  });
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Log a meeting' })),
  );
});

it('ticks all, none, and those who are found, and shows the others on a click', async () => {
  await opened();
  click('All');
  expect(screen.getByRole('status').textContent).toBe('70 people of 70');
  click('None');
  find('person 6');
  click('Tick these');
  expect(screen.getByRole('status').textContent).toBe('16 people of 70');
  find('nobody');
  expect(screen.getByText('Nobody of them is called so.')).toBeTruthy();
  find('');
  expect(screen.queryByLabelText('Person 69')).toBeNull();
  click('Show 10 more');
  expect(screen.getByLabelText<HTMLInputElement>('Person 69').checked).toBe(true);
});

it('keeps what was typed where it could not be saved', async () => {
  await opened({ onSaveMeeting: async () => 'Nobody is ticked.' });
  click('None');
  click('Save meeting');
  await screen.findByText('Nobody is ticked.');
  expect(screen.getByRole('button', { name: 'Save meeting' })).toBeTruthy();
});

it('goes back to the button where the roster could not be read', async () => {
  shown({ rosterOf: async () => undefined });
  click('Log a meeting');
  await screen.findByRole('button', { name: 'Log a meeting' });
});
