// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { line, press, readDates, settled, show, type } from './a-line-form.tsx';

beforeAll(readDates);
afterEach(cleanup);

const ADA = { id: 'p0', name: 'Ada Berg', note: 'Weavers' };
const BELL = { id: 'b', name: 'bell hooks' };
const offered = () => screen.queryAllByRole('option').map((one) => one.textContent);
const people = { results: [ADA, BELL] };

describe('who is meant', () => {
  it('is asked for by what is typed, and offered', async () => {
    const { onQuery, again } = show();
    await type('coffee with Ad');
    expect(onQuery).toHaveBeenLastCalledWith('Ad');
    expect(offered()).toEqual([]);
    again({ ...people, resultsFor: 'Ad' });
    expect(offered()).toEqual(['ABAda BergWeavers', 'BHbell hooks']);
    expect(line().getAttribute('aria-expanded')).toBe('true');
    expect(line().getAttribute('aria-activedescendant')).toBeNull();
    // What answers another question is not offered for this one.
    again({ ...people, resultsFor: 'Adam' });
    expect(offered()).toEqual([]);
  });

  it('is completed by Tab, as the very person, and the list is gone', async () => {
    const { onSave } = show(people);
    await type('coffee with Ad');
    await press('Tab');
    expect(line().value).toBe('coffee with Ada Berg ');
    expect(offered()).toEqual([]);
    expect(line().selectionStart).toBe('coffee with Ada Berg '.length);
    await press('Enter');
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: ['p0'], newNames: [] });
  });

  it('is gone to by the arrows and taken by Enter', async () => {
    const { onSave } = show(people);
    await type('coffee with ');
    await press('ArrowDown');
    await press('ArrowDown');
    const active = document.getElementById(line().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toMatch(/bell hooks/u);
    await press('ArrowDown');
    await press('ArrowUp');
    await press('Enter');
    expect(onSave).not.toHaveBeenCalled();
    expect(line().value).toBe('coffee with "bell hooks" ');
  });

  it('is never completed by the Enter that saves', async () => {
    const { onSave } = show(people);
    await type('coffee with Adi');
    await press('Enter');
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: [], newNames: ['Adi'] });
  });

  it('is one of several only if that one is taken', async () => {
    const { onSave } = show({ results: [{ id: 'p2', name: 'Anna Dahl' }] });
    await type('call @Anna');
    await press('Tab');
    await press('Enter');
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: ['p2'] });
  });

  it('may be on the current page: then they come first, and at once', async () => {
    const here = [BELL, { id: 'q', name: 'Quill Adler' }];
    show({ ...people, here });
    await type('coffee with ');
    expect(offered()).toEqual(['BHbell hooks', 'QAQuill Adler', 'ABAda BergWeavers']);
    cleanup();
    show({ results: [], resultsFor: 'another', here });
    await type('coffee with Ad');
    expect(offered()).toEqual(['QAQuill Adler']);
  });

  it('is not offered who is in it already', async () => {
    show(people);
    await type('coffee with Ada, ');
    expect(offered()).toEqual(['BHbell hooks']);
  });
});

it('the list is closed by Escape alone, and nothing else is', async () => {
  show(people);
  await type('coffee with Ad');
  const isLeft = fireEvent.keyDown(line(), { key: 'Escape' });
  await settled();
  expect(isLeft).toBe(false);
  expect(offered()).toEqual([]);
  expect(line().value).toBe('coffee with Ad');
  expect(fireEvent.keyDown(line(), { key: 'Escape' })).toBe(true);
});

it('keys of an input method are left to it', async () => {
  const { onSave } = show(people);
  await type('coffee with Ad');
  await press('Tab', { isComposing: true });
  await press('Enter', { keyCode: 229 });
  expect(line().value).toBe('coffee with Ad');
  expect(onSave).not.toHaveBeenCalled();
});

it('topics and communities are offered too', async () => {
  show({ topicSuggestions: ['weaving', 'rust', 'type theory'] });
  await type('call with Ada #ty');
  expect(offered()).toEqual(['type theory']);
  await press('Tab');
  expect(line().value).toBe('call with Ada #"type theory" ');
  await type('call with Ada in:ki');
  expect(offered()).toEqual(['Kite Makers']);
  await press('Tab');
  expect(line().value).toBe('call with Ada in:"Kite Makers" ');
});
