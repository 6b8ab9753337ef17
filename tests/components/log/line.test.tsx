// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { chips, line, press, readDates, settled, show, type } from './a-line-form.tsx';

beforeAll(readDates);
afterEach(cleanup);

const SAID =
  'coffee with Ada and @grace yesterday about compilers #rust !passes are functions got:tea https://a.example/ >2w call';

it('has the focus, says with chips what it is understood as, and Enter saves that', async () => {
  const { onSave } = show();
  expect(document.activeElement).toBe(line());
  await type(SAID);
  expect(chips()).toEqual([
    ...['Ada Berg', 'Grace Kim', 'Met', 'Yesterday', 'About: compilers', '#rust'],
    ...['Insight: passes are functions', 'https://a.example/', 'You got: tea', 'Follow-up in 2 weeks: call'],
  ]);
  await press('Enter');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    ...{ personIds: ['p0', 'p3'], newNames: [], kind: 'met', when: '2026-05-19T12:00', about: 'compilers' },
    ...{ topics: ['rust'], insights: ['passes are functions'], links: ['https://a.example/'], got: ['tea'] },
    ...{ followUpOn: '2026-06-03', followUpWhat: 'call' },
  });
});

it('says so where somebody is new', async () => {
  show();
  await type('coffee with Ada and Zed');
  const [ada, zed] = screen.getByRole('list', { name: 'What will be saved' }).children;
  expect(ada?.textContent).not.toMatch(/new/u);
  expect(zed?.textContent).toMatch(/Zed· new/u);
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

it('is text where it cannot be understood now, and nothing of it is lost', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const understand = () => Promise.reject(new Error('The records are closed'));
  const { onSave } = show({ understand, profileName: 'Ada Berg' });
  await type('call with Ada #rust');
  expect(screen.getByText(/could not be read now/u)).toBeTruthy();
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ about: 'call with Ada #rust', topics: [] });
});

it('says why a day stays as text', async () => {
  show();
  await type('coffee with Ada 31 Feb');
  expect(screen.getByText(/“31 Feb” is in no calendar/u)).toBeTruthy();
});

it('does not take the person of the page a second time', async () => {
  const { onChange } = show({ profileId: 'p0', profileName: 'Ada Berg' });
  await type('coffee with Ada and Zed');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ personIds: [], newNames: ['Zed'] });
});

it('takes the person of a page that is read later for the one it names', async () => {
  const { onSave, again } = show();
  await type('coffee with Ada and Zed');
  again({ profileId: 'p0', profileName: 'Ada Berg' });
  await settled();
  expect(chips().slice(0, 2)).toEqual(['Ada Berg', 'Zed']);
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: [], newNames: ['Zed'] });
});

it('says nothing of a change where what is known around it is only read again', async () => {
  const { onChange, again } = show();
  await type('coffee with Ada in:"kite makers"');
  const times = onChange.mock.calls.length;
  again({ places: [{ id: 'kites', name: 'Kite Makers' }] });
  await settled();
  expect(onChange).toHaveBeenCalledTimes(times);
  again({ places: [] });
  await settled();
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ about: 'in:kite makers' });
});

it('is not there where nothing understands it', () => {
  show({ understand: undefined });
  expect(screen.queryByLabelText(/In one line/u)).toBeNull();
});
