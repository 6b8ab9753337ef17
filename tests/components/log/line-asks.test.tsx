// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { click, press, readDates, show, type } from './a-line-form.tsx';

beforeAll(readDates);
afterEach(cleanup);

it('asks who is meant of several, and does not save before it is said', async () => {
  const { onSave } = show();
  await type('coffee with Anna');
  await press('Enter');
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText(/Several may be meant by “\u2068Anna\u2069”/u)).toBeTruthy();
  await click('Anna Dahl');
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: ['p2'], newNames: [] });
});

it('takes somebody new where none of several is meant', async () => {
  const { onSave } = show();
  await type('coffee with Anna');
  await click('Somebody new');
  await press('Enter');
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ personIds: [], newNames: ['Anna'] });
});
