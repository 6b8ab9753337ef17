// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { chips, click, line, press, readDates, show, type } from './a-line-form.tsx';

beforeAll(readDates);
afterEach(cleanup);

const said = (onSave: ReturnType<typeof show>['onSave']) => onSave.mock.calls[0]?.[0];

describe('a day that cannot be meant stays as text, with a sentence', () => {
  test.each([
    ['coffee with Ada 31 Feb', '31 Feb', /“31 Feb” is in no calendar/u],
    ['coffee with Ada 2027-05-12', '2027-05-12', /“2027-05-12” lies ahead/u],
    ['coffee with Ada 1066-10-14', '1066-10-14', /“1066-10-14” lies before 1970/u],
    ['coffee with Ada 3/4/2026', '3/4/2026', /“3\/4\/2026” can be two days/u],
    ['coffee with Ada >2020-01-01 call', '>2020-01-01 call', /“>2020-01-01” lies behind/u],
    ['coffee with Ada >2099-01-01', '>2099-01-01', /more than ten years away/u],
  ])('%s', async (text, left, sentence) => {
    const { onSave } = show();
    await type(text);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(chips()).toEqual(['Ada Berg', 'Met', 'Now', `About: ${left}`]);
    await press('Enter');
    expect(said(onSave)).toMatchObject({ about: left, when: '', followUpOn: '' });
  });
});

it('a day that exists and was long ago is one', async () => {
  const { onSave } = show();
  await type('coffee with Ada 1987-03-01');
  await press('Enter');
  expect(said(onSave)).toMatchObject({ when: '1987-03-01T12:00', about: '' });
});

it('a line of 10,000 characters loses none of them', async () => {
  const { onSave } = show();
  const long = 'lorem '.repeat(1_666).trim();
  await type(`coffee with Ada about ${long}`);
  await press('Enter');
  expect(said(onSave)).toMatchObject({ personIds: ['p0'], about: long });
});

test.each([
  ['coffee with @🦊', '🦊'],
  ['coffee with "🦊 Fox"', '🦊 Fox'],
  ['coffee with "עדה לב"', 'עדה לב'],
  ['coffee with @عمر', 'عمر'],
])('%s is somebody, and can be taken out', async (text, name) => {
  const { onSave } = show();
  await type(text);
  expect(chips()).toContain(name);
  await click(`Remove ${name}`);
  expect(chips()).not.toContain(name);
  expect(line().value).toBe('coffee');
  await type(text);
  await press('Enter');
  expect(said(onSave)).toMatchObject({ newNames: [name] });
});

it('each chip and the line have a direction of their own', async () => {
  show();
  await type('coffee with @عمر and Ada');
  expect(line().dir).toBe('auto');
  for (const one of screen.getByRole('list', { name: 'What will be saved' }).querySelectorAll('.k-chip-open'))
    expect(one.querySelector('bdi')).toBeTruthy();
});

it('of two of one name one is chosen by the user, or somebody new is', async () => {
  const { onSave } = show();
  await type('coffee with Sam Okoro');
  await press('Enter');
  expect(onSave).not.toHaveBeenCalled();
  expect(line().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(line());
  const [, second] = screen.getAllByRole('button', { name: 'Sam Okoro' });
  fireEvent.click(second as HTMLElement);
  await press('Enter');
  expect(said(onSave)).toMatchObject({ personIds: ['p10'], newNames: [] });
});
