// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lookups } from '../../../components/options/review/lookups.ts';
import { Review } from '../../../components/options/review/Review.tsx';
import type { Weighing } from '../../../components/options/review/weighing.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import { draftsOf } from '../../../utils/core/reach/drafts.ts';
import type { ReachSuggestion } from '../../../utils/core/suggestion.ts';
import { community } from '../../core/suggest/planted.ts';
import { NOW, TODAY } from '../sample.ts';

afterEach(cleanup);

const NAMES: Record<string, string> = { p1: 'Ada Test', p2: 'Grace Test' };
const common = { weight: 'good', score: 1 } as const;

const RECONNECT: ReachSuggestion = {
  ...common,
  kind: 'reconnect',
  id: 'reconnect:p1:x',
  personId: 'p1',
  topic: 'rust',
  evidence: [
    { kind: 'faded', personId: 'p1', times: 4, lastAt: Date.UTC(2025, 2, 3, 12), interactionIds: ['i9'] },
    { kind: 'goal', goalId: 'g1', topic: 'rust' },
    { kind: 'topic', topic: 'rust', personIds: ['p1'], interactionIds: [], noteIds: [] },
  ],
};
const { topic: _, ...TIE_ALONE } = { ...RECONNECT, evidence: RECONNECT.evidence.slice(0, 1) };
const INTRODUCE: ReachSuggestion = {
  ...common,
  kind: 'introduce',
  id: 'introduce:p1+p2',
  personIds: ['p1', 'p2'],
  topic: 'bees',
  evidence: [
    { kind: 'topic', topic: 'bees', personIds: ['p1', 'p2'], interactionIds: [], noteIds: [] },
    { kind: 'strangers', personIds: ['p1', 'p2'] },
  ],
};
const WIDEN: ReachSuggestion = {
  ...common,
  kind: 'widen',
  id: 'widen:law',
  topic: 'law',
  personIds: [],
  communityIds: ['bar', 'gone'],
  evidence: [
    { kind: 'goal', goalId: 'g1', topic: 'law' },
    { kind: 'gap', topic: 'law', personIds: [] },
  ],
};

const LOOKUPS: Lookups = {
  personName: (id) => NAMES[id],
  findCommunities: () => [],
  community: (id) => (id === 'bar' ? community('bar', ['law']) : undefined),
  form: (id) => FORM_TEXTS[id],
  goal: (id) => ({ id, kind: 'learn', about: 'writing', createdAt: NOW }),
  interaction: () => undefined,
  note: () => undefined,
  firstStep: () => ({ askFirst: 'p1', everyDays: 14, invitation: '' }),
  drafts: (suggestion) => draftsOf(suggestion, (id) => NAMES[id] ?? ''),
};

const WEIGHING: Weighing = { share: () => undefined, weigh: () => {}, weighWithin: () => {} };

function show(suggestion: ReachSuggestion) {
  const on = {
    onDecide: vi.fn(),
    onReopen: vi.fn(),
    onDone: vi.fn(),
    onOpenPerson: vi.fn(),
    onOpenPage: vi.fn(),
    onCopy: vi.fn(),
    onCalendar: vi.fn(),
    onGo: vi.fn(),
    onAsk: vi.fn(),
  };
  const suggested = { suggestions: [suggestion], needs: [], at: NOW };
  const told = { lookups: LOOKUPS, weighing: WEIGHING, now: NOW, today: TODAY };
  render(<Review suggested={suggested} reviewed={[]} {...told} {...on} />);
  return on;
}

const plain = (text: string | null) => (text ?? '').replace(/[\u2068\u2069]/gu, '');
const bare = () => plain(document.body.textContent);
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => plain(screen.getAllByRole('heading', { level: 2 })[0]?.textContent ?? null);

/** Opens a disclosure. */
function open(name: string) {
  const button = screen.getByRole('button', { name });
  fireEvent.click(button);
  return within(document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement);
}

describe('a tie to take up again', () => {
  it('says how often, how long ago, and for what', () => {
    show(RECONNECT);
    expect(title()).toBe('Be in touch with Ada Test again');
    expect(bare()).toMatch(/in touch with Ada Test 4 times, last on [^.]*2025[^.]*\. Less than a third/u);
    expect(bare()).toContain('You want to learn writing.');
    expect(bare()).not.toContain('only that it was strong');
    const evidence = open('Evidence');
    expect(plain(evidence.getByText(/has to do with/u).textContent)).toBe('Ada Test has to do with rust.');
    expect(evidence.getByRole('button', { name: 'Show 1 interaction' })).toBeTruthy();
  });

  it('says so where only the former tie speaks for it', () => {
    show(TIE_ALONE);
    expect(bare()).toContain('No goal of yours names a topic: only that it was strong speaks for it.');
  });

  it('begins with words to edit and copy', () => {
    const { onCopy } = show(RECONNECT);
    open('First step');
    const field = screen.getByLabelText(/^To .Ada Test/u);
    expect((field as HTMLTextAreaElement).value).toMatch(/^Hi Ada,/u);
    fireEvent.input(field, { target: { value: 'Dear Ada' } });
    click(/^Copy/u);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Dear Ada');
  });
});

describe('people to introduce', () => {
  it('says what they share, and that nothing says that they know each other', () => {
    show(INTRODUCE);
    expect(title()).toBe('Introduce Ada Test and Grace Test: bees');
    expect(bare()).toContain(
      'Ada Test and Grace Test share bees.Nothing you wrote down says that Ada Test and Grace Test know each other.',
    );
  });

  it('has a question to each of them, told apart by name', () => {
    const { onCopy } = show(INTRODUCE);
    open('First step');
    expect(bare()).toContain('Ask each of them first');
    click(/^Copy: To .Grace Test/u);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Hi Grace,[\s\S]*Ada Test/u));
  });
});

describe('a field to get to know', () => {
  it('says who is lacking, and where they are met', () => {
    const { onOpenPage } = show(WIDEN);
    expect(title()).toBe('Get to know people in law');
    expect(bare()).toContain('Nobody among the people you saved has to do with law.');
    fireEvent.click(screen.getByRole('link', { name: 'The bar community' }));
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith('https://example.org/bar');
    open('First step');
    expect(screen.getByLabelText('To a community')).toBeTruthy();
  });

  it('names the one who is known there', () => {
    show({ ...WIDEN, personIds: ['p2'], evidence: [{ kind: 'gap', topic: 'law', personIds: ['p2'] }] });
    expect(bare()).toContain('Only Grace Test among the people you saved has to do with law.');
  });
});

describe('each of them', () => {
  it.each([RECONNECT, INTRODUCE, WIDEN])('$kind is decided on, by reasons that fit', (suggestion) => {
    const { onDecide } = show(suggestion);
    click('Accept');
    expect(onDecide).toHaveBeenLastCalledWith(suggestion, { kind: 'accepted' }, expect.any(String));
    click('Dismiss');
    expect(screen.queryByRole('button', { name: 'Already in it' })).toBeNull();
    click('Wrong people');
    const dismissed = { kind: 'dismissed', reason: 'wrong people' };
    expect(onDecide).toHaveBeenLastCalledWith(suggestion, dismissed, expect.any(String));
  });
});
