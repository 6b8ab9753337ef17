// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lookups } from '../../../components/options/review/lookups.ts';
import { Review, type ReviewProps } from '../../../components/options/review/Review.tsx';
import type { Weighing } from '../../../components/options/review/weighing.ts';
import type { Community } from '../../../utils/core/community.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import type { Suggestion } from '../../../utils/core/suggestion.ts';
import { ADA_VIEW, NOW, TODAY } from '../sample.ts';

afterEach(cleanup);

const NAMES: Record<string, string> = { p1: 'Ada', p2: 'Grace', p3: 'Alan' };

const COMMUNITY: Community = {
  id: 'c2',
  name: 'Write the Docs',
  url: 'https://www.writethedocs.org',
  topics: ['documentation'],
  fields: ['software'],
  form: 'skill-building-cluster',
  aspects: { interaction: 'a meeting each month' },
  description: 'People who write documentation.',
  membership: 'Open to anybody',
  source: 'general knowledge',
  confidence: 'general knowledge',
};

const JOIN: Suggestion = {
  kind: 'join',
  id: 's1',
  communityId: 'c2',
  weight: 'strong',
  score: 2,
  evidence: [
    { kind: 'membership', communityId: 'c2', personIds: ['p1', 'p2'] },
    {
      kind: 'topic',
      topic: 'documentation',
      personIds: ['p1', 'p3'],
      interactionIds: ['i1'],
      noteIds: ['n1'],
    },
    { kind: 'goal', goalId: 'g1' },
  ],
};

const CIRCLE: Suggestion = {
  kind: 'circle',
  id: 's2',
  form: 'micro-mentorship-network',
  personIds: ['p1'],
  topic: 'rust',
  weight: 'good',
  score: 1,
  evidence: [
    { kind: 'match', topic: 'rust', mentorId: 'p1', learnerId: 'me', interactionIds: [], noteIds: [] },
    { kind: 'tie', personId: 'p1', interactionIds: [] },
    { kind: 'tie', personId: 'p2', interactionIds: [] },
  ],
};

const LOOKUPS: Lookups = {
  personName: (id) => NAMES[id],
  community: () => COMMUNITY,
  findCommunities: () => [],
  form: (id) => FORM_TEXTS[id],
  goal: (id) => ({ id, kind: 'learn', about: 'writing', createdAt: NOW }),
  interaction: (id) => ADA_VIEW.interactions.find((one) => one.id === id),
  note: (id) => ADA_VIEW.notes.find((one) => one.id === id),
  drafts: () => [],
  firstStep: () => ({ askFirst: 'p1', everyDays: 14, invitation: 'Hi Ada, shall we?' }),
};

const WEIGHING: Weighing = { share: () => undefined, weigh: () => {}, weighWithin: () => {} };

function show(suggestions: readonly Suggestion[], props: Partial<ReviewProps> = {}) {
  const on = {
    onDecide: vi.fn(),
    onReopen: vi.fn(),
    onDone: vi.fn(),
    onOpenEvidence: vi.fn(),
    onOpenPerson: vi.fn(),
    onOpenPage: vi.fn(),
    onCopy: vi.fn(),
    onCalendar: vi.fn(),
    onGo: vi.fn(),
    onAsk: vi.fn(),
  };
  const suggested = { suggestions, needs: [], at: NOW };
  render(
    <Review
      suggested={suggested}
      reviewed={[]}
      lookups={LOOKUPS}
      weighing={WEIGHING}
      now={NOW}
      today={TODAY}
      {...on}
      {...props}
    />,
  );
  return on;
}

const bare = () => (document.body.textContent ?? '').replace(/[\u2068\u2069]/gu, '');
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('while everybody is read before the first suggestion, it says how far that has come', () => {
  const reading = { done: 1_500, total: 100_000 };
  show([], { suggested: undefined, reading });
  const bar = screen.getByRole('progressbar', { name: 'Looking through your people: 1,500 of 100,000' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1500', '100000']);
  cleanup();
  show([], { suggested: undefined });
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByText('Looking through your people')).toBeTruthy();
  cleanup();
  show([JOIN], { reading });
  expect(screen.queryByRole('progressbar')).toBeNull();
});

/** Opens a disclosure. */
function open(name: string) {
  const button = screen.getByRole('button', { name });
  fireEvent.click(button);
  return within(document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement);
}

describe('a suggestion', () => {
  it('says what it is, why in three reasons with names, and what to do next, before all else', () => {
    show([JOIN]);
    expect(screen.getByRole('heading', { name: 'Write the Docs' })).toBeTruthy();
    expect(bare()).toContain('Strong');
    const said = [
      'People who write documentation.',
      'Ada and Grace are in it.',
      'Ada and Alan share documentation.',
      'You want to learn writing.',
      'Next: Ask Ada, who is in it, what it is like. See on its page whether it is for you, and that it is still there.',
      'Accept',
      'Evidence',
    ].map((text) => bare().indexOf(text));
    expect(said).not.toContain(-1);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
  });

  it('tells more about a community to who wants it', () => {
    show([JOIN]);
    expect(open('About it').getByText(/From general knowledge: check/u)).toBeTruthy();
  });

  it('says who has what the user wants', () => {
    show([CIRCLE]);
    expect(bare()).toContain('Ada has rust, which you want to learn.You are often in touch with Ada.');
    expect(bare()).toContain('Next: Ask Ada first: an invitation is written for you.');
  });

  it('is accepted, or was done already', () => {
    const { onDecide } = show([JOIN]);
    click('Accept');
    expect(onDecide).toHaveBeenCalledWith(JOIN, { kind: 'accepted' }, 'Write the Docs');
    click('Already done');
    expect(onDecide).toHaveBeenCalledWith(JOIN, { kind: 'done' }, 'Write the Docs');
  });

  it('is dismissed with a reason', () => {
    const { onDecide } = show([JOIN]);
    click('Dismiss');
    expect(screen.getByRole('button', { name: 'Dismiss' }).getAttribute('aria-expanded')).toBe('true');
    click('Wrong people');
    expect(onDecide).toHaveBeenCalledWith(
      JOIN,
      { kind: 'dismissed', reason: 'wrong people' },
      'Write the Docs',
    );
  });

  it('is snoozed for a week, a month, or until a day', () => {
    const { onDecide } = show([JOIN]);
    click('Snooze');
    click('A week');
    expect(onDecide).toHaveBeenLastCalledWith(
      JOIN,
      { kind: 'snoozed', until: '2026-12-01' },
      'Write the Docs',
    );
    click('A month');
    expect(onDecide).toHaveBeenLastCalledWith(
      JOIN,
      { kind: 'snoozed', until: '2026-12-24' },
      'Write the Docs',
    );
    fireEvent.input(screen.getByLabelText('Another day'), { target: { value: '2027-01-15' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Snooze' })[1] as HTMLElement);
    expect(onDecide).toHaveBeenLastCalledWith(
      JOIN,
      { kind: 'snoozed', until: '2027-01-15' },
      'Write the Docs',
    );
  });

  it('opens its evidence down to the entries', () => {
    const { onOpenEvidence, onOpenPerson } = show([JOIN]);
    const evidence = open('Evidence');
    expect(onOpenEvidence).toHaveBeenCalledExactlyOnceWith(JOIN);
    fireEvent.click(evidence.getByRole('button', { name: 'Grace' }));
    expect(onOpenPerson).toHaveBeenCalledWith('p2');
    expect(bare()).toContain('You want to learn writing.');
    const entries = open('Show 2 people, 1 interaction, and 1 note');
    expect(entries.getByText('How to note programs')).toBeTruthy();
    expect(entries.getByText('Prefers mail.')).toBeTruthy();
  });

  it('stands between the two poles in seven aspects, with its own where it differs', () => {
    show([JOIN]);
    const how = open('How it works');
    expect(how.getAllByRole('row')).toHaveLength(8);
    expect(how.getByText('a meeting each month')).toBeTruthy();
    expect(how.getByText('ad hoc, now and then')).toBeTruthy();
  });

  it('says of a circle in a sentence what such a circle is, once', () => {
    show([CIRCLE]);
    open('How it works');
    expect(screen.getAllByText(FORM_TEXTS['micro-mentorship-network'].summary)).toHaveLength(1);
  });

  it('has a first step with an invitation to edit and copy', () => {
    const { onCopy } = show([CIRCLE]);
    open('First step');
    fireEvent.input(screen.getByLabelText('Invitation'), { target: { value: 'Dear Ada' } });
    click('Copy');
    expect(onCopy).toHaveBeenCalledWith('Dear Ada');
  });

  it('offers the meetings of a circle for the calendar', () => {
    const { onCalendar } = show([CIRCLE]);
    open('First step');
    click('Save the meetings for your calendar');
    expect(onCalendar).toHaveBeenCalledExactlyOnceWith(CIRCLE, expect.any(String), expect.any(Number));
  });
});

describe('when there is nothing to decide', () => {
  it('is looking', () => {
    show([], { suggested: undefined });
    expect(screen.getByRole('status')).toBeTruthy();
  });

  it('says what is needed and where to go', () => {
    const { onGo } = show([], {
      suggested: { suggestions: [], needs: ['people', 'goals', 'about me'], at: NOW },
    });
    expect(bare()).toContain('Nothing to suggest yet');
    click('Enable a site');
    click('Add a goal');
    click('Say something about you');
    expect(onGo.mock.calls).toEqual([['sites'], ['goals'], ['goals']]);
  });
});

describe('what was decided', () => {
  const reviewed: ReviewProps['reviewed'] = [
    { id: 'r1', title: 'Papers We Love', decision: { kind: 'accepted' }, evidence: [], at: NOW },
    {
      id: 'r2',
      title: 'Rust Users',
      decision: { kind: 'dismissed', reason: 'not now' },
      evidence: [],
      at: NOW,
    },
  ];

  it('can be undone, and an accepted one be done', () => {
    const { onReopen, onDone } = show([], { reviewed });
    click('Done: Papers We Love');
    expect(onDone).toHaveBeenCalledWith('r1');
    open('Dismissed (1)');
    expect(bare()).toContain('Dismissed: not now');
    click('Undo: Rust Users');
    expect(onReopen).toHaveBeenCalledWith('r2');
  });
});
