// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { LogForm, type LogFormProps } from '../../../components/log/LogForm.tsx';
import type { FindDates } from '../../../utils/core/line/entry.ts';
import { understood } from '../../../utils/core/line/understood.ts';
import { lineDates } from '../../../utils/formats/line-dates.ts';
import { peopleCalled, TODAY } from '../../core/line/invented-people.ts';

let findDates: FindDates;
beforeAll(async () => {
  findDates = await lineDates(['en'], TODAY);
});
afterEach(cleanup);

const understand = async (line: string) => understood(line, { today: TODAY, findDates, peopleCalled });

function show(props: Partial<LogFormProps> = {}) {
  const [onSave, onChange] = [vi.fn(), vi.fn()];
  const shown = { kinds: ['met', 'call', 'video', 'message'] as const, results: [], topicSuggestions: [] };
  const places = [{ id: 'kites', name: 'Kite Makers' }];
  render(
    <LogForm
      {...shown}
      people={[]}
      places={places}
      onQuery={vi.fn()}
      today={TODAY}
      understand={understand}
      onSave={onSave}
      onChange={onChange}
      {...props}
    />,
  );
  return { onSave, onChange };
}

const line = () => screen.getByLabelText<HTMLInputElement>(/In one line/u);
const about = () => screen.getByLabelText<HTMLTextAreaElement>(/What about/u);
/** Until what was started is understood and drawn. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const type = (value: string) =>
  act(async () => {
    fireEvent.input(line(), { target: { value } });
    await settled();
  });
const enter = () =>
  act(async () => {
    fireEvent.keyDown(line(), { key: 'Enter' });
    await settled();
  });
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settled();
  });
const remove = (name: string) =>
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`Remove ${name}`, 'u') }));
const SAID = {
  personIds: ['p0', 'p3'],
  newNames: [],
  kind: 'met',
  when: '2026-05-19T12:00',
  about: 'compilers !passes are functions',
  topics: ['rust'],
  followUpOn: '2026-06-03',
};

it('fills the fields as it is typed, and Enter saves them', async () => {
  const { onSave } = show();
  await type('coffee with Ada and @grace yesterday about compilers #rust !passes are functions >2w');
  expect(about().value).toBe('compilers !passes are functions');
  expect(screen.getByText('Ada Berg')).toBeTruthy();
  await enter();
  expect(onSave).toHaveBeenCalledExactlyOnceWith(SAID);
});

const isChecked = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

it('shows the day it says, and now again when it says none', async () => {
  show();
  await type('call with Ada yesterday');
  expect(isChecked('Yesterday')).toBe(true);
  await type('call with Ada 3 days ago');
  expect(isChecked('Another time')).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Day and time').value).toBe('2026-05-17T12:00');
  expect(document.activeElement).not.toBe(screen.getByLabelText('Day and time'));
  await type('call with Ada');
  expect(screen.getByText('Now')).toBeTruthy();
  expect(screen.queryByLabelText('Day and time')).toBeNull();
});

it('saves all that was typed when Enter comes before it is understood', async () => {
  const { onSave } = show();
  fireEvent.input(line(), { target: { value: 'call with Zed #rust' } });
  fireEvent.keyDown(line(), { key: 'Enter' });
  await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ newNames: ['Zed'], kind: 'call', topics: ['rust'] });
});

it('takes back what the line does not say any more', async () => {
  const { onChange } = show();
  await type('call with Ada #rust about types');
  await type('call');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ personIds: [], topics: [], about: '', kind: 'call' });
});

it('leaves alone what the user changed in the fields', async () => {
  const { onChange } = show();
  await type('call with Ada and Zed #rust about types');
  fireEvent.input(about(), { target: { value: 'my own words' } });
  remove('Zed');
  await type('call with Ada and Zed #rust about types >2w');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({
    personIds: ['p0'],
    newNames: [],
    about: 'my own words',
    followUpOn: '2026-06-03',
  });
});

it('asks who is meant of several, and does not save before it is said', async () => {
  const { onSave } = show();
  await type('coffee with Anna');
  await enter();
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText(/Several may be meant by “Anna”/u)).toBeTruthy();
  await press('Anna Dahl');
  await enter();
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: ['p2'], newNames: [] });
});

it('takes somebody new where none of several is meant', async () => {
  const { onSave } = show();
  await type('coffee with Anna');
  await press('Somebody new');
  await enter();
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: [], newNames: ['Anna'] });
});

it('keeps what the user wrote around the words of the line, or before there were any', async () => {
  const { onChange } = show();
  const said = () => onChange.mock.lastCall?.[0].about;
  fireEvent.input(about(), { target: { value: 'First.' } });
  await type('call with Ada about types');
  expect(said()).toBe('First.\ntypes');
  await type('call with Ada about types and proofs');
  expect(said()).toBe('First.\ntypes and proofs');
  fireEvent.input(about(), { target: { value: 'types and proofs, and more' } });
  await type('call with Ada about types');
  expect(said()).toBe('types, and more');
});

it('is text where it cannot be understood now, and nothing of it is lost', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const understand = () => Promise.reject(new Error('The records are closed'));
  const { onSave } = show({ understand, profileName: 'Ada Berg' });
  await type('call with Ada #rust');
  expect(screen.getByText(/could not be read now/u)).toBeTruthy();
  await enter();
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ about: 'call with Ada #rust', topics: [] });
});

it('knows the community by its name, and leaves another in the text', async () => {
  const { onChange } = show();
  await type('call with Ada in:"kite makers"');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ communityId: 'kites', about: '' });
  await type('call with Ada in:elsewhere');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ about: 'in:elsewhere' });
});

it('says why a day stays as text', async () => {
  show();
  await type('coffee with Ada 31 Feb');
  expect(screen.getByText(/“31 Feb” is in no calendar/u)).toBeTruthy();
});

it('is kept in the draft, and comes back without changing what the user left', async () => {
  const initial = {
    ...SAID,
    kind: 'call' as const,
    personIds: ['p1'],
    about: 'mine',
    line: 'coffee with Anna #rust',
  };
  const { onChange, onSave } = show({ initial, people: [{ id: 'p1', name: 'Anna Costa' }] });
  await act(async () => void (await settled()));
  expect(line().value).toBe('coffee with Anna #rust');
  expect(onChange).not.toHaveBeenCalled();
  await type('coffee with Anna #rust #go');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({
    line: 'coffee with Anna #rust #go',
    kind: 'call',
    about: 'mine',
  });
  await enter();
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: ['p1'], topics: ['rust', 'go'] });
});

it('does not take the person of the page a second time', async () => {
  const { onChange } = show({ profileId: 'p0', profileName: 'Ada Berg' });
  await type('coffee with Ada and Zed');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ personIds: [], newNames: ['Zed'] });
});

it('is not there where nothing understands it', () => {
  show({ understand: undefined });
  expect(screen.queryByLabelText(/In one line/u)).toBeNull();
});
