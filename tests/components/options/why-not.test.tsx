// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Asking } from '../../../components/options/review/asking.ts';
import { foundCommunities } from '../../../components/options/review/found-communities.ts';
import type { Lookups } from '../../../components/options/review/lookups.ts';
import { WhyNot } from '../../../components/options/review/WhyNot.tsx';
import { verdictText } from '../../../components/options/review/why-not-words.ts';
import type { WhyNot as Answer, Verdict } from '../../../utils/core/evidence/why-not.ts';
import type { Decision } from '../../../utils/core/review.ts';
import { community } from '../../core/suggest/planted.ts';
import { NOW, TODAY } from '../sample.ts';

afterEach(cleanup);

const ALL = [
  community('bees', ['beekeeping'], { name: 'Kent Bees', region: 'Kent' }),
  community('rust', ['rust', 'programming'], { name: 'Rustaceans' }),
  community('trust', ['law'], { name: 'A Matter of Trust' }),
];
const LOOKUPS = {
  personName: () => undefined,
  community: (id: string) => ALL.find((one) => one.id === id),
  goal: () => undefined,
  findCommunities: (text: string) => foundCommunities(text, ALL),
} as Partial<Lookups> as Lookups;
const ANSWER: Answer = {
  communityId: 'bees',
  verdict: { is: 'below', place: 37, of: 120, ratio: 0.5 },
  evidence: [{ kind: 'membership', communityId: 'bees', personIds: ['p1'] }],
  parts: [
    { part: 'people', share: 0.7 },
    { part: 'text', share: 0.3 },
    { part: 'together', share: -0.1 },
  ],
  lacking: ['goal', 'topic'],
  hidden: ['apiculture'],
  lowered: true,
};

function show(asking?: Asking, before: Partial<Lookups> = {}) {
  const on = { onAsk: vi.fn(), onOpenPerson: vi.fn(), onGo: vi.fn() };
  const rest = {
    onDecide: vi.fn(),
    onReopen: vi.fn(),
    onDone: vi.fn(),
    onOpenPage: vi.fn(),
    onCopy: vi.fn(),
    onCalendar: vi.fn(),
  };
  const weighing = { share: () => undefined, weigh: () => {}, weighWithin: () => {} };
  const told = { suggested: undefined, reviewed: [], weighing, now: NOW, today: TODAY, asking };
  const drawn = (lookups: Lookups) => <WhyNot {...told} {...on} {...rest} lookups={lookups} />;
  const { rerender } = render(drawn({ ...LOOKUPS, ...before }));
  return { ...on, read: () => rerender(drawn(LOOKUPS)) };
}
const bare = () => (document.body.textContent ?? '').replace(/[\u2068\u2069]/gu, '');

describe('asking about a community', () => {
  it('is by typing its name, with the keyboard alone', () => {
    const { onAsk } = show();
    const input = screen.getByRole('combobox', { name: 'Ask about a community' });
    fireEvent.input(input, { target: { value: 'rust' } });
    expect(screen.getAllByRole('option')).toHaveLength(2);
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('trust');
  });

  it('keeps an Enter that comes before the communities are read', () => {
    const { onAsk, read } = show(undefined, { findCommunities: () => undefined });
    const input = screen.getByRole('combobox');
    fireEvent.input(input, { target: { value: 'kent' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(bare()).not.toContain('No community');
    expect(onAsk).not.toHaveBeenCalled();
    read();
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('bees');
  });

  it('says when there is none of that name', () => {
    show();
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'zebra' } });
    expect(bare()).toContain('No community is called so.');
  });

  it('finds names that begin so first, then others, then topics, whatever the accents', () => {
    const ids = (text: string) => foundCommunities(text, ALL).map(({ id }) => id);
    expect(ids('RÚST')).toEqual(['rust', 'trust']);
    expect(ids('beekeep')).toEqual(['bees']);
    expect(ids(' ')).toEqual([]);
    expect(foundCommunities('kent', ALL)[0]?.note).toBe('beekeeping, Kent');
  });
});

describe('the answer', () => {
  it('is being looked for', () => {
    show({ communityId: 'bees' });
    expect(screen.getByRole('heading', { name: 'Kent Bees' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Looking where it stands');
  });

  it('says where it stands, what speaks for it, what does not, and what would change that', () => {
    const { onOpenPerson, onGo } = show({
      communityId: 'bees',
      why: ANSWER,
      nameOf: () => 'Ada Test',
      woulds: [
        { what: { topic: 'beekeeping' }, place: 4, shown: true },
        { what: { members: ['p2'] }, place: 30, shown: false },
      ],
    });
    for (const said of [
      'It is number 37 of 120 communities that something speaks for. Its score is about half of the lowest',
      'Ada Test is in it.',
      'No goal of yours names one of its topics.',
      'You hid apiculture',
      'as not your field. That lowers it.',
      'If you had a goal about beekeeping, it would be number 4 of the communities.',
      'If Ada Test was in it, it would be number 30: still too far down to be shown.',
    ])
      expect(bare()).toContain(said);
    fireEvent.click(screen.getByRole('button', { name: 'Ada Test' }));
    expect(onOpenPerson).toHaveBeenCalledExactlyOnceWith('p1');
    fireEvent.click(screen.getByRole('button', { name: 'Go to your goals' }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith('goals');
    fireEvent.click(screen.getByRole('button', { name: 'What its score is made of' }));
    expect(bare()).toContain('Who of your people is in itabout three quarters (70%)');
    expect(bare()).toContain('takes a little away');
  });

  it('says that there is no such community any more', () => {
    show({ communityId: 'gone', why: 'unknown' });
    expect(bare()).toContain('There is no such community any more.');
  });

  it('asks nothing more about what the user is in', () => {
    show({ communityId: 'bees', why: { ...ANSWER, verdict: { is: 'member' } } });
    expect(bare()).toContain('You are in it: there is nothing to suggest.');
    expect(bare()).not.toContain('What would change that');
    expect(bare()).not.toContain('What is lacking');
  });
});

describe('where it stands', () => {
  const reviewed = (decision: Decision): Verdict => ({
    is: 'reviewed',
    review: { id: 'join:bees', decision, title: 'Kent Bees', evidence: [], at: NOW },
  });
  it.each([
    [{ is: 'suggested', place: 3 }, /number 3 of the communities above/u],
    [{ is: 'nothing' }, /Nothing that you wrote down/u],
    [{ is: 'crowded', place: 9, of: 40 }, /number 9 of 40 .* already stand in a row/u],
    [{ is: 'below', place: 9, of: 40, ratio: 0.01 }, /score is a small part of the lowest/u],
    [reviewed({ kind: 'accepted' }), /You accepted it on .*2026/u],
    [reviewed({ kind: 'done' }), /it is done/u],
    [reviewed({ kind: 'snoozed', until: '2027-01-15' }), /put it off until .*2027/u],
    [
      reviewed({ kind: 'dismissed', reason: 'not now' }),
      /dismissed it on .*: not now\. It comes back when a third/u,
    ],
    [reviewed({ kind: 'dismissed', reason: 'already in it' }), /that you are in it already/u],
  ] as const)('%j', (verdict, said) => {
    expect(verdictText(verdict)).toMatch(said);
  });
});
