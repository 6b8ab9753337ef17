import { describe, expect, it } from 'vitest';
import { wholeOrPart } from '../../../utils/core/forms/whole-or-part.ts';
import type { CircleSuggestion } from '../../../utils/core/suggestion.ts';

const circle = (id: string, people: string, standsOutBy?: number, topic = 'bees'): CircleSuggestion => ({
  kind: 'circle',
  form: 'expert-micro-network',
  id,
  topic,
  personIds: people.split(''),
  weight: 'good',
  score: 0.5,
  evidence: [],
  ...(standsOutBy === undefined ? {} : { standsOutBy }),
});
const left = (...circles: CircleSuggestion[]) => wholeOrPart(circles).map(({ id }) => id);

describe('a whole or a part', () => {
  it('leaves out the few of a larger group that stands out more', () => {
    expect(left(circle('few', 'abcd', 20), circle('hub', 'abcdefgh', 30))).toEqual(['hub']);
  });

  it('leaves out a larger group that has only taken in others', () => {
    expect(left(circle('pair', 'ab', 40), circle('more', 'abxyz', 30))).toEqual(['pair']);
  });

  it('keeps both where they are nearly the same, of other people, or about something else', () => {
    expect(left(circle('six', 'abcdef', 20), circle('seven', 'abcdefg', 30))).toHaveLength(2);
    expect(left(circle('few', 'abwxyz', 20), circle('hub', 'abcdefghi', 30))).toHaveLength(2);
    expect(left(circle('few', 'abcd', 20), circle('hub', 'abcdefgh', 30, 'wasps'))).toHaveLength(2);
  });

  it('keeps both where the network is too small to tell', () => {
    expect(left(circle('few', 'abcd'), circle('hub', 'abcdefgh'))).toHaveLength(2);
    expect(left(circle('few', 'abcd', 20), circle('hub', 'abcdefgh'))).toHaveLength(2);
  });
});
