// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lookups } from '../../../components/options/review/lookups.ts';
import { SuggestionItem } from '../../../components/options/review/SuggestionItem.tsx';
import { partText, shareText } from '../../../components/options/review/share-words.ts';
import type { Weighing } from '../../../components/options/review/weighing.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import type { Suggestion } from '../../../utils/core/suggestion.ts';
import { community } from '../../core/suggest/planted.ts';
import { ADA_VIEW, NOW, TODAY } from '../sample.ts';

let seen: (() => void)[] = [];
beforeEach(() => {
  seen = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      #tell: (entries: { isIntersecting: boolean }[]) => void;
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.#tell = tell;
      }
      observe() {
        seen.push(() => this.#tell([{ isIntersecting: true }]));
      }
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const MANY = Array.from({ length: 20 }, (_, at) => `p${at + 1}`);
const JOIN: Suggestion = {
  kind: 'join',
  id: 'join:docs',
  communityId: 'docs',
  weight: 'strong',
  score: 1,
  evidence: [
    { kind: 'goal', goalId: 'g1' },
    { kind: 'membership', communityId: 'docs', personIds: MANY },
    { kind: 'topic', topic: 'writing', personIds: ['p1', 'p2'], interactionIds: ['i1'], noteIds: ['n1'] },
    { kind: 'tie', personId: 'p1', interactionIds: [] },
    { kind: 'shared', ownId: 'docs', personIds: ['p2'] },
  ],
};
const LOOKUPS = {
  personName: (id: string) => `Person ${id.slice(1)}`,
  community: () => community('docs', ['writing']),
  form: (id) => FORM_TEXTS[id],
  goal: () => undefined,
  interaction: (id: string) => ADA_VIEW.interactions.find((one) => one.id === id),
  note: (id: string) => ADA_VIEW.notes.find((one) => one.id === id),
} as Partial<Lookups> as Lookups;

function show(share: Weighing['share'] = () => undefined) {
  const weighing = { share, weigh: vi.fn(), weighWithin: vi.fn() };
  const on = {
    onDecide: vi.fn(),
    onOpenPerson: vi.fn(),
    onOpenPage: vi.fn(),
    onCopy: vi.fn(),
    onCalendar: vi.fn(),
  };
  const rest = {
    suggested: undefined,
    reviewed: [],
    onReopen: vi.fn(),
    onDone: vi.fn(),
    onGo: vi.fn(),
    onAsk: vi.fn(),
  };
  render(
    <ul>
      <SuggestionItem
        suggestion={JOIN}
        lookups={LOOKUPS}
        weighing={weighing}
        now={NOW}
        today={TODAY}
        {...on}
        {...rest}
      />
    </ul>,
  );
  return { weighing, ...on };
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/gu, '');
const bare = () => plain(document.body.textContent);
function open(name: string | RegExp) {
  const button = screen.getByRole('button', { name });
  fireEvent.click(button);
  return within(document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement);
}

describe('the evidence of a suggestion', () => {
  it('is weighed when the suggestion comes into view', () => {
    const { weighing } = show();
    expect(weighing.weigh).not.toHaveBeenCalled();
    for (const tell of seen) tell();
    expect(weighing.weigh).toHaveBeenCalledExactlyOnceWith(JOIN);
  });

  it('says what each of the first three reasons is worth, in words', () => {
    show(
      (_, place) =>
        [
          { lost: 0.34, needed: false },
          { lost: 1, needed: true },
        ][place],
    );
    const why = within(screen.getByRole('list', { name: 'Why' }));
    const [goal, members, topic, ...more] = why.getAllByRole('listitem').map((one) => plain(one.textContent));
    expect(goal).toContain('Share of the score: about a third');
    expect(members).toContain('Share of the score: needed');
    expect(topic).toBe('Person 1 and Person 2 share writing.');
    expect(more).toEqual([]);
  });

  it('stands in whole below, with percent, and says what a share is', () => {
    show((_, place) => ({ lost: place / 10, needed: false }));
    const evidence = open('Evidence');
    expect(evidence.getByText(/how much lower the score would be without it/u)).toBeTruthy();
    expect(bare()).toContain('about a fifth (20%)');
    const shares = evidence.getAllByText(/%\)/u).map((one) => /\d+/u.exec(one.textContent ?? '')?.[0]);
    expect(shares).toEqual(['40', '30', '20', '10', '0']);
    expect(bare()).toContain('Person 2 is also in The docs community, where you are.');
  });

  it('folds many people, and weighs those that are shown', () => {
    const { weighing, onOpenPerson } = show();
    open('Evidence');
    const people = open('Show 20 people');
    expect(people.getAllByRole('listitem')).toHaveLength(5);
    expect(weighing.weighWithin).toHaveBeenLastCalledWith(JOIN, 1, MANY.slice(0, 5));
    fireEvent.click(people.getByRole('button', { name: 'Show 15 more people' }));
    expect(people.getAllByRole('listitem')).toHaveLength(20);
    expect(weighing.weighWithin).toHaveBeenLastCalledWith(JOIN, 1, MANY);
    expect(document.activeElement?.contains(people.getAllByRole('listitem')[19] ?? null)).toBe(true);
    fireEvent.click(people.getByRole('button', { name: 'Person 20' }));
    expect(onOpenPerson).toHaveBeenCalledExactlyOnceWith('p20');
  });

  it('says of each person and entry what it adds by itself', () => {
    show((_, place, of) => (place === 2 && of === 'n1' ? { lost: 0.12, needed: false } : undefined));
    open('Evidence');
    const each = open(/^Show 2 people, 1 interaction/u);
    expect(each.getByText('Prefers mail.')).toBeTruthy();
    expect(bare()).toContain('about a tenth (12%)');
  });
});

describe('the words for a share', () => {
  it.each([
    [1, 'nearly all'],
    [0.74, 'about three quarters'],
    [0.5, 'about half'],
    [0.34, 'about a third'],
    [0.25, 'about a quarter'],
    [0.1, 'about a tenth'],
    [0.02, 'a little'],
    [0, 'hardly anything'],
  ])('%d is %s', (lost, words) => {
    expect(partText(lost)).toBe(words);
    expect(shareText({ lost, needed: false })).toBe(words);
  });

  it('says what takes away', () => {
    expect(shareText({ lost: -0.1, needed: false })).toBe('takes a little away');
    expect(shareText({ lost: -0.4, needed: false })).toBe('takes away from it');
    expect(shareText({ lost: 1, needed: true })).toBe('needed');
  });
});
