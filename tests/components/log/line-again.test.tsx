// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { chips, click, line, press, readDates, settled, show, type } from './a-line-form.tsx';

beforeAll(readDates);
afterEach(cleanup);

const LAST = { line: 'call with Anna Dahl #rust', people: [{ id: 'p2', name: 'Anna Dahl' }] };

it('the arrow up in the empty line types the last contact, which is saved only by Enter', async () => {
  const onAgain = vi.fn(async () => LAST);
  const { onSave } = show({ onAgain });
  await press('ArrowUp');
  expect(line().value).toBe(LAST.line);
  expect(chips()).toEqual(['Anna Dahl', 'Call', 'Now', '#rust']);
  expect(onSave).not.toHaveBeenCalled();
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: ['p2'], kind: 'call', topics: ['rust'] });
});

it('so does the button, and the focus is in the line', async () => {
  show({ onAgain: async () => ({ ...LAST, line: 'call with Anna', people: [{ id: 'p2', name: 'Anna' }] }) });
  await click('Same as last time');
  expect(document.activeElement).toBe(line());
  // Whom it means is known: nobody is asked.
  expect(screen.queryByText(/Which/u)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Same as last time' })).toBeNull();
});

it('says so where there was none, and overwrites nothing', async () => {
  const onAgain = vi.fn(async () => undefined);
  show({ onAgain });
  await click('Same as last time');
  expect(screen.getByText(/Nothing was logged yet/u)).toBeTruthy();
  await type('call with Ada');
  await press('ArrowUp');
  await settled();
  expect(onAgain).toHaveBeenCalledOnce();
  expect(line().value).toBe('call with Ada');
});

it('two of one name are both in it, and what is taken out of the line takes out one of them alone', async () => {
  const people = [
    { id: 's1', name: 'Sam Okoro', note: 'Tide Lab' },
    { id: 's2', name: 'Sam Okoro', note: 'Weft' },
  ];
  const { onSave } = show({ onAgain: async () => ({ line: 'call with Sam Okoro', people }) });
  await press('ArrowUp');
  await settled();
  expect(screen.queryByText(/Which/u)).toBeNull();
  expect(chips().filter((text) => text === 'Sam Okoro')).toHaveLength(2);
  expect(screen.getByText('Tide Lab').tagName).toBe('BDI');
  expect(screen.getByText('Weft')).toBeTruthy();
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0].personIds.toSorted()).toEqual(['s1', 's2']);
  await type('call');
  await settled();
  expect(chips().filter((text) => text === 'Sam Okoro')).toHaveLength(1);
});
