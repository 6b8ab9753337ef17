import { expect, test, vi } from 'vitest';
import { browser } from '../../utils/platform/browser.ts';
import { keepSuggesting, onSuggesting } from '../../utils/platform/suggested.ts';

test('whoever looks is told how far the reading has come, and that it is done; nothing of it stays', async () => {
  await keepSuggesting({ done: 500, total: 2_000 });
  const heard = vi.fn();
  const end = onSuggesting(heard);
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[{ done: 500, total: 2_000 }]]));
  await keepSuggesting({ done: 1_000, total: 2_000 });
  await keepSuggesting({ done: 2_000, total: 2_000 });
  expect(heard.mock.calls.slice(1)).toEqual([[{ done: 1_000, total: 2_000 }], [undefined]]);
  end();
  await keepSuggesting({ done: 1, total: 2_000 });
  expect(heard).toHaveBeenCalledTimes(3);
  await keepSuggesting({ done: 2_000, total: 2_000 });
  expect(await browser.storage.session.get()).toEqual({});
});
