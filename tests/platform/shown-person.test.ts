import { expect, test, vi } from 'vitest';
import { browser } from '../../utils/platform/browser.ts';
import { dropShown, onShownPerson, shownPerson, showPerson } from '../../utils/platform/shown-person.ts';

const PAGE = 'https://github.com/kofi-p';

test('a person is shown by the tab on the page it was asked on, whatever its query', async () => {
  await showPerson(7, 'ada', `${PAGE}?tab=stars`);
  expect(await shownPerson(7, `${PAGE}#top`)).toBe('ada');
  expect(await shownPerson(7, 'https://github.com/elsewhere')).toBeUndefined();
  expect(await shownPerson(8, PAGE)).toBeUndefined();
});

test('who is dropped is shown by no tab any more, and each of these is told; others stay', async () => {
  await browser.storage.session.set({ 'note:ada': 'Owes me a map', suggested: { personId: 'ada' } });
  await showPerson(7, 'ada', PAGE);
  await showPerson(8, 'okan', PAGE);
  await showPerson(9, 'ada', PAGE);
  const heard = vi.fn();
  const ending = new AbortController();
  onShownPerson(heard, ending.signal);
  await dropShown(['ada']);
  ending.abort();
  expect(heard.mock.calls.flat().sort()).toEqual([7, 9]);
  const left = Object.keys(await browser.storage.session.get());
  expect(left.sort()).toEqual(['note:ada', 'shown:8', 'suggested']);
});
