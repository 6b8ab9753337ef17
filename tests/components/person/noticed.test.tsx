// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NoticedMemberships } from '../../../components/person/Noticed.tsx';
import type { Noticed } from '../../../utils/core/memberships/seen.ts';

afterEach(cleanup);

const communities = [
  { id: 'docs', name: 'Write the Docs' },
  { id: 'data', name: 'PyData' },
  { id: 'maps', name: 'GeoPhilly' },
];
const DOCS: Noticed = {
  communityId: 'docs',
  sure: 'high',
  seen: [
    { place: { in: 'bio' }, passage: 'Member of Write the Docs' },
    { place: { in: 'tags' }, passage: 'write the docs' },
  ],
};
const DATA: Noticed = {
  communityId: 'data',
  sure: 'low',
  seen: [{ place: { in: 'note', noteId: 'n1' }, passage: 'We talked about <b>PyData</b>' }],
};
const MAPS: Noticed = { ...DATA, communityId: 'maps' };
const GONE: Noticed = { ...DATA, communityId: 'no longer in the catalogue' };

const on = { onMember: vi.fn(), onNotMember: vi.fn() };
const drawn = (...noticed: Noticed[]) => (
  <NoticedMemberships noticed={noticed} communities={communities} {...on} />
);
const button = (name: string) => screen.getByRole('button', { name });
const items = () => screen.getAllByRole('listitem').map((one) => one.textContent);

it('says what was seen and where, and that a name alone is only that', () => {
  render(drawn(GONE, DOCS, DATA));
  expect(items()).toEqual([
    'Member of Write the Docs? Seen in their bio: “Member of Write the Docs”YesNo',
    'Member of PyData? Seen in a note: “We talked about <b>PyData</b>”. It is only named there.YesNo',
  ]);
});

it('a yes says where it was noticed, a no which community', () => {
  render(drawn(DOCS, DATA));
  fireEvent.click(button('Yes, a member of Write the Docs'));
  fireEvent.click(button('No, not a member of PyData'));
  expect(on.onMember.mock.calls).toEqual([['docs', 'bio']]);
  expect(on.onNotMember.mock.calls).toEqual([['data']]);
});

it('two at once; the focus goes on to the next, and stays here after the last', async () => {
  const { container, rerender } = render(drawn(DOCS, DATA, MAPS));
  expect(items()).toHaveLength(2);
  button('Yes, a member of Write the Docs').focus();
  rerender(drawn(DATA, MAPS));
  await waitFor(() => expect(document.activeElement).toBe(button('Yes, a member of PyData')));
  rerender(drawn());
  await waitFor(() => expect(document.activeElement).toBe(container.firstElementChild));
});

it('takes no room where nothing was noticed', () => {
  const { container } = render(drawn());
  expect(container.innerHTML).toBe('');
});
