// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { TopicRow } from '../../../components/options/topics/TopicItem.tsx';
import { Topics, type TopicsProps } from '../../../components/options/topics/Topics.tsx';

afterEach(cleanup);

const ROWS: readonly TopicRow[] = [
  { topic: 'kubernetes', name: 'Ships', people: 2 },
  { topic: 'beekeeping', name: 'beekeeping', people: 1 },
  { topic: 'apiaries', name: 'apiaries', people: 1, into: 'beekeeping' },
  { topic: 'lunch', name: 'lunch', people: 3, hidden: true },
];

function shown(more: Partial<TopicsProps> = {}) {
  const actions = { onRename: vi.fn(), onMerge: vi.fn(), onHide: vi.fn(), onReset: vi.fn() };
  render(<Topics topics={ROWS} names={['beekeeping', 'kubernetes']} {...actions} {...more} />);
  return actions;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('says of each topic how many have it, and what was changed about it', () => {
  shown();
  const texts = screen
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replace(/[\u2068\u2069]/gu, ''));
  expect(texts[0]).toContain('Ships2 people, usually called kubernetes');
  expect(texts[1]).toContain('beekeeping1 person');
  expect(texts[2]).toContain('Counted as beekeeping');
  expect(texts[3]).toContain('Hidden. 3 people');
});

it('is renamed, with what is typed, and the field is ready at once', async () => {
  const { onRename } = shown();
  click('Rename beekeeping');
  const field = screen.getByLabelText('New name for \u2068beekeeping\u2069');
  expect(document.activeElement).toBe(field);
  type('New name for \u2068beekeeping\u2069', ' Bees ');
  click('Rename');
  expect(onRename).toHaveBeenCalledWith('beekeeping', 'Bees');
  await waitFor(() => expect(screen.queryByLabelText('New name for \u2068beekeeping\u2069')).toBeNull());
  expect(document.activeElement?.textContent).toContain('beekeeping');
});

it('is merged into a topic that is typed, and asks for it where it is missing', () => {
  const { onMerge } = shown();
  click('Merge Ships into another topic');
  click('Merge');
  expect(screen.getByText('Type the topic that it is the same as.')).toBeTruthy();
  expect(onMerge).not.toHaveBeenCalled();
  type('\u2068Ships\u2069 is the same as', 'beekeeping');
  click('Merge');
  expect(onMerge).toHaveBeenCalledWith('kubernetes', 'beekeeping');
});

it('keeps what was typed where it could not be done', async () => {
  shown({ onRename: async () => false });
  click('Rename beekeeping');
  type('New name for \u2068beekeeping\u2069', 'Ships');
  click('Rename');
  await Promise.resolve();
  expect((screen.getByLabelText('New name for \u2068beekeeping\u2069') as HTMLInputElement).value).toBe(
    'Ships',
  );
});

it('is hidden, and everything is taken back', () => {
  const { onHide, onReset } = shown();
  click('Hide beekeeping');
  expect(onHide).toHaveBeenCalledWith('beekeeping');
  expect(document.activeElement?.textContent).toContain('beekeeping');
  click('Show lunch again');
  click('Separate apiaries again');
  click('Usual name for Ships: kubernetes');
  expect(onReset.mock.calls).toEqual([['lunch'], ['apiaries'], ['kubernetes']]);
});

it('is found by its name and by its usual one, and says how many were found', () => {
  shown();
  type('Find a topic', 'KUBER');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText('1 topic found')).toBeTruthy();
  type('Find a topic', 'nothing of the kind');
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByText('0 topics found')).toBeTruthy();
});

it('shows many a part at a time', () => {
  const many = Array.from({ length: 120 }, (_, at) => ({ topic: `t${at}`, name: `t${at}`, people: 1 }));
  shown({ topics: many });
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  click('Show more');
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
});

it('says where topics come from when there are none, and that they are being read', () => {
  const { unmount } = render(
    <Topics topics={[]} names={[]} onRename={vi.fn()} onMerge={vi.fn()} onHide={vi.fn()} onReset={vi.fn()} />,
  );
  expect(screen.getByText('No topics yet')).toBeTruthy();
  unmount();
  shown({ topics: undefined });
  expect(screen.getByRole('status').textContent).toContain('Reading your topics');
});
