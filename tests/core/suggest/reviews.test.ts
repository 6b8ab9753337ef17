import { describe, expect, it } from 'vitest';
import type { Decision, Review } from '../../../utils/core/review.ts';
import { applyReviews, evidenceMarks } from '../../../utils/core/reviews.ts';
import type { JoinSuggestion } from '../../../utils/core/suggestion.ts';

const join = (people: string): JoinSuggestion => ({
  kind: 'join',
  id: 'join:c',
  communityId: 'c',
  weight: 'good',
  score: 1,
  evidence: [
    { kind: 'membership', communityId: 'c', personIds: people.split(' ') },
    { kind: 'goal', goalId: 'g' },
  ],
});
const review = (decision: Decision, of: JoinSuggestion, at = 1): Review => ({
  id: of.id,
  decision,
  title: 'Join c',
  evidence: evidenceMarks(of),
  at,
});
const open = (now: JoinSuggestion, reviews: Review[], today = '2026-06-15') =>
  applyReviews([now], reviews, today).length === 1;

describe('evidenceMarks', () => {
  it('is sorted, each once, whatever the order of the evidence', () => {
    expect(evidenceMarks(join('b a b'))).toEqual(['goal:g', 'membership:a', 'membership:b']);
  });

  it('is of people and topics, not of single conversations', () => {
    const of = (interactionIds: string[]) =>
      evidenceMarks({
        ...join('a'),
        evidence: [{ kind: 'topic', topic: 'rust', personIds: ['a'], interactionIds, noteIds: [] }],
      });
    expect(of(['i1'])).toEqual(of(['i1', 'i2']));
  });

  it('fits into a review', () => {
    expect(evidenceMarks(join(Array.from({ length: 900 }, (_, at) => `p${at}`).join(' ')))).toHaveLength(500);
  });
});

describe('applyReviews', () => {
  const dismissed: Decision = { kind: 'dismissed', reason: 'not now' };

  it('keeps what was never reviewed', () => expect(open(join('a'), [])).toBe(true));

  it('leaves out what was dismissed, until a third of the reasons and at least two are new', () => {
    const reviews = [review(dismissed, join('a b c'))];
    expect(open(join('a b c'), reviews)).toBe(false);
    expect(open(join('a b'), reviews)).toBe(false);
    expect(open(join('a b c d'), reviews)).toBe(false);
    expect(open(join('a b c d e'), reviews)).toBe(true);
    expect(open(join('a b c d e f g h i j k'), [review(dismissed, join('a b c d e f g h i'))])).toBe(false);
  });

  it('never comes back with what the user is in already', () => {
    expect(open(join('a b c d e'), [review({ kind: 'dismissed', reason: 'already in it' }, join('a'))])).toBe(
      false,
    );
  });

  it('leaves out what was snoozed until its day', () => {
    const reviews = [review({ kind: 'snoozed', until: '2026-06-16' }, join('a'))];
    expect(open(join('a'), reviews)).toBe(false);
    expect(open(join('a'), reviews, '2026-06-16')).toBe(true);
  });

  it.each(['accepted', 'done'] as const)('leaves out what is %s', (kind) => {
    expect(open(join('a b c d e f'), [review({ kind }, join('a'))])).toBe(false);
  });

  it('goes by the latest review', () => {
    const snoozed: Decision = { kind: 'snoozed', until: '2026-01-01' };
    expect(open(join('a'), [review(snoozed, join('a'), 5), review({ kind: 'done' }, join('a'), 3)])).toBe(
      true,
    );
  });
});
