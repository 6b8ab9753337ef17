// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { about, click, line, press, readDates, settled, show, type } from './a-line-form.tsx';

beforeAll(readDates);
afterEach(cleanup);

const isChecked = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

it('shows the day it says, and now again when it says none', async () => {
  show();
  await click('All fields');
  await type('call with Ada yesterday');
  expect(isChecked('Yesterday')).toBe(true);
  await type('call with Ada 3 days ago');
  expect(isChecked('Another time')).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Day and time').value).toBe('2026-05-17T12:00');
  expect(document.activeElement).not.toBe(screen.getByLabelText('Day and time'));
  await type('call with Ada');
  expect(screen.getByRole('button', { name: 'Change Now' })).toBeTruthy();
  expect(screen.queryByLabelText('Day and time')).toBeNull();
});

it('leaves alone what the user changed in the fields', async () => {
  const { onChange } = show();
  await click('All fields');
  await type('call with Ada #rust about types');
  fireEvent.input(about(), { target: { value: 'my own words' } });
  await type('call with Ada #rust about types >2w');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ about: 'my own words', followUpOn: '2026-06-03' });
});

it('keeps what the user wrote around the words of the line, or before there were any', async () => {
  const { onChange } = show();
  const said = () => onChange.mock.lastCall?.[0].about;
  await click('All fields');
  fireEvent.input(about(), { target: { value: 'First.' } });
  await type('call with Ada about types');
  expect(said()).toBe('First.\ntypes');
  await type('call with Ada about types and proofs');
  expect(said()).toBe('First.\ntypes and proofs');
  fireEvent.input(about(), { target: { value: 'types and proofs, and more' } });
  await type('call with Ada about types');
  expect(said()).toBe('types, and more');
});

it('knows the community by its name, and leaves another in the text, with a sentence', async () => {
  const { onChange } = show();
  await type('call with Ada in:"kite makers"');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ communityId: 'kites', about: '' });
  await type('call with Ada in:elsewhere #rust');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ about: 'in:elsewhere', topics: ['rust'] });
  expect(
    screen.getByText('No community here is called “\u2068elsewhere\u2069”: it stays as text.'),
  ).toBeTruthy();
});

it('is kept in the draft, and comes back without changing what the user left', async () => {
  const initial = {
    ...{ kind: 'call' as const, personIds: ['p1'], newNames: [], about: 'mine', topics: ['rust'] },
    ...{ when: '2026-05-19T12:00', followUpOn: '2026-06-03' },
    line: 'coffee with Anna #rust',
  };
  const { onChange, onSave } = show({ initial, people: [{ id: 'p1', name: 'Anna Costa' }] });
  await settled();
  expect(line().value).toBe('coffee with Anna #rust');
  expect(onChange).not.toHaveBeenCalled();
  await type('coffee with Anna #rust #go');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({
    line: 'coffee with Anna #rust #go',
    kind: 'call',
    about: 'mine',
  });
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: ['p1'], topics: ['rust', 'go'] });
});

it('hides no field in which something is typed that cannot be saved yet', async () => {
  const { onSave } = show({ profileName: 'Ada Berg' });
  await click('All fields');
  fireEvent.input(screen.getByRole('combobox', { name: /^Who/u }), { target: { value: 'Gra' } });
  await click('All fields');
  await press('Enter');
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: /^Who/u }).value).toBe('Gra');
  expect(screen.getByText(/Nobody is chosen yet for “\u2068Gra\u2069”/u)).toBeTruthy();
});

it('has a field for what else a line may say', async () => {
  const { onSave } = show({ profileName: 'Ada Berg' });
  await click('All fields');
  const fill = (name: RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(name), { target: { value } });
  fill(/^Insights/u, 'one\ntwo');
  fill(/^You gave/u, 'a book');
  fill(/^Follow-up/u, '2026-06-03');
  fill(/^What the follow-up is about/u, 'call again');
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({
    insights: ['one', 'two'],
    gave: ['a book'],
    followUpOn: '2026-06-03',
    followUpWhat: 'call again',
  });
});
