import { describe, expect, it } from 'vitest';
import { indexCommunities } from '../../../utils/core/rank/community-index.ts';
import { cosine, telling, vectorOf, vectorsOf } from '../../../utils/core/rank/vectors.ts';
import { whole } from '../../../utils/core/steps.ts';

const index = indexCommunities([
  { id: 'a', name: 'bees', topics: [], description: 'and honey' },
  { id: 'b', name: 'bees', topics: [], description: 'and wax' },
]);

const read = (...given: Parameters<typeof vectorsOf>) => whole(vectorsOf(...given));

describe('vectorsOf', () => {
  it('makes rare terms weigh more than common ones', () => {
    const { user } = read(
      new Map([
        ['bee', 1],
        ['wax', 1],
      ]),
      [],
      index,
    );
    expect(user.get('wax')).toBeGreaterThan(user.get('bee') ?? 1);
    expect(telling(user, 1).map(([term]) => term)).toEqual(['wax']);
  });

  it('has an empty one for a contact without a text', () => {
    const { contacts } = read(new Map(), [undefined, '', 'Honey'], index);
    expect(contacts.map((each) => each.size)).toEqual([0, 0, 1]);
  });
});

describe('cosine', () => {
  it('is 1 for the same, 0 for nothing in common', () => {
    const vector = (...terms: string[]) => vectorOf(new Map(terms.map((term) => [term, 1])), () => 2);
    expect(cosine(vector('a', 'b'), vector('b', 'a'))).toBeCloseTo(1);
    expect(cosine(vector('a', 'b'), vector('a', 'c'))).toBeCloseTo(0.5);
    expect(cosine(vector('a'), vector('b'))).toBe(0);
    expect(cosine(vector(), vector('b'))).toBe(0);
  });
});
