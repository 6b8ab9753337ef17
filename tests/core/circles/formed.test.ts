import { expect, test } from 'vitest';
import { formedBy } from '../../../utils/core/circles/formed.ts';
import { circleId } from '../../../utils/core/forms/circle.ts';
import { evidenceMarks } from '../../../utils/core/reviews.ts';
import type { CircleSuggestion, Evidence } from '../../../utils/core/suggestion.ts';

const circle = (evidence: readonly Evidence[], form: CircleSuggestion['form'] = 'skill-building-cluster') => {
  const id = circleId(form, 'c++: the basics');
  const suggestion: CircleSuggestion = {
    ...{ kind: 'circle', id, form, personIds: [], topic: 'c++: the basics', weight: 'good', score: 1 },
    evidence,
  };
  return { id, evidence: evidenceMarks(suggestion) };
};

const topic = (name: string, ...personIds: string[]): Evidence => ({
  ...{ kind: 'topic', topic: name, personIds, interactionIds: [], noteIds: [] },
});

test('who and what a circle is about is known from its review, the user aside', () => {
  const review = circle([
    topic('c++: the basics', 'a', 'b', 'c'),
    topic('looms', 'a'),
    {
      ...{ kind: 'match', topic: 'c++: the basics', mentorId: 'd', learnerId: 'me' },
      ...{ interactionIds: [], noteIds: [] },
    },
    { kind: 'tie', personId: 'e', interactionIds: [] },
    { kind: 'goal', goalId: 'g1' },
    { kind: 'membership', communityId: 'm', personIds: ['elsewhere'] },
  ]);
  const formed = formedBy(review);
  expect(formed?.form).toBe('skill-building-cluster');
  expect(formed?.topics).toEqual(['c++: the basics', 'looms']);
  expect([...(formed?.personIds ?? [])].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a circle of a cohort is about what its id says where no topic is named', () => {
  const evidence: Evidence[] = [
    { kind: 'cohort', what: 'TideConf', as: 'event', personIds: ['a', 'b'], interactionIds: [] },
  ];
  const formed = formedBy(circle(evidence, 'cohort-based-practice-network'));
  expect([formed?.topics, formed?.personIds]).toEqual([['c++ the basics'], ['a', 'b']]);
});

test.each(['join:rust', 'reconnect:a:1', 'circle:no-such-form:x:1', 'circle:'])('%s is no circle', (id) =>
  expect(formedBy({ id, evidence: ['topic:x:a'] })).toBeUndefined(),
);
