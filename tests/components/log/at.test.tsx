// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AtControl, type AtControlProps } from '../../../components/at/AtControl.tsx';
import { TODAY } from '../sample.ts';

afterEach(cleanup);

const PLACES = [{ id: 'pyladies', name: 'PyLadies' }];

function shown(more: Partial<AtControlProps> = {}) {
  const actions = { onSave: vi.fn().mockResolvedValue(undefined), onEnd: vi.fn() };
  render(<AtControl at={undefined} today={TODAY} places={PLACES} {...actions} {...more} />);
  return actions;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('is one button until it is asked for, and says where, until when, at which place', async () => {
  const { onSave } = shown();
  click('I am at an event');
  expect(document.activeElement).toBe(screen.getByLabelText(/^I am at/u));
  type(/^I am at/u, 'PyCon');
  type(/^Until/u, '2026-11-27');
  type(/^Place/u, 'Hall 3');
  click('I am there');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'I am there' })).toBeNull());
  expect(onSave).toHaveBeenCalledWith({
    ...{ event: 'PyCon', until: '2026-11-27', place: 'Hall 3', communityId: '' },
  });
});

it('keeps what was typed with the reason where that cannot be kept', async () => {
  shown({ onSave: async () => 'That day has gone by.' });
  click('I am at an event');
  type(/^I am at/u, 'PyCon');
  click('I am there');
  await screen.findByText('That day has gone by.');
  expect(screen.getByLabelText<HTMLInputElement>(/^I am at/u).value).toBe('PyCon');
});

it('says where the user is while it lasts, and is ended', () => {
  const { onEnd } = shown({ at: { event: 'PyCon', since: TODAY, until: '2026-11-27' } });
  expect(screen.getByText(/You are at/u).textContent).toContain(
    '\u2068PyCon\u2069 until Friday, November 27, 2026',
  );
  click('End it');
  expect(onEnd).toHaveBeenCalled();
});

it('stands above what it is shown around while it lasts, and below it where there is nothing to say', () => {
  const isBefore = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  shown({ children: <p>The form</p> });
  expect(isBefore(screen.getByText('The form'), screen.getByRole('button'))).toBe(true);
  cleanup();
  const at = { event: 'PyCon', since: TODAY, until: '2026-11-27' };
  const { onEnd } = shown({ at, children: <p>The form</p> });
  expect(isBefore(screen.getByRole('button'), screen.getByText('The form'))).toBe(true);
  click('End it');
  expect(onEnd).toHaveBeenCalled();
  expect(document.activeElement).not.toBe(document.body);
});
