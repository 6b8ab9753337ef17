import { describe, expect, it } from 'vitest';
import { collaborativeLearningCell as form } from '../../../utils/core/forms/collaborative-learning-cell.ts';
import { matcher, NOW, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

const DAY = 86_400_000;
const propose = (planted: ReturnType<typeof plant>) => form.propose(planted.network(), matcher);

/** Contacts with somebody, so many days ago each. */
function met(planted: ReturnType<typeof plant>, who: string, ...daysAgo: number[]) {
  for (const days of daysAgo) planted.talk(`${who}-${days}`, who, 'a walk', { at: NOW - days * DAY });
  return planted;
}
const two = () => met(plant().people('ana bo chidi', { headline: 'Rust engineer' }), 'ana', 5, 40, 75, 110);

describe('collaborative learning cell', () => {
  it('needs two people with one topic, each met four times in three months of the last year', () => {
    expect(propose(two())).toEqual([]);
    expect(propose(met(two(), 'bo', 10, 50, 80))).toEqual([]);
    expect(propose(met(two(), 'bo', 1, 2, 3, 4))).toEqual([]);
    expect(propose(met(two(), 'bo', 400, 440, 480, 520))).toEqual([]);
    const [circle, ...others] = propose(met(two(), 'bo', 10, 50, 80, 115));
    expect(others).toEqual([]);
    expect(circle).toMatchObject({ form: form.id, topic: 'rust', personIds: ['ana', 'bo'] });
    expect(circle?.evidence).toContainEqual({
      kind: 'tie',
      personId: 'bo',
      interactionIds: ['bo-115', 'bo-80', 'bo-50', 'bo-10'],
    });
  });

  it('is no cell of people who share nothing', () => {
    const strangers = met(two().person('eli', { headline: 'beekeeping' }), 'eli', 10, 50, 80, 115);
    expect(propose(strangers)).toEqual([]);
  });

  it('has at most four people', () => {
    const many = plant().people('ana bo chidi dee eli', { headline: 'Rust engineer' });
    for (const who of ['ana', 'bo', 'chidi', 'dee']) met(many, who, 10, 50, 80, 115);
    expect(propose(many)[0]?.personIds).toHaveLength(4);
    expect(propose(met(many, 'eli', 10, 50, 80, 115))).toEqual([]);
  });

  it('is the same in any order', () => {
    const planted = met(two(), 'bo', 10, 50, 80, 115);
    sameInAnyOrder(form, planted);
  });

  it('invites in words with the other name', () => {
    const [circle] = propose(met(two(), 'bo', 10, 50, 80, 115));
    if (!circle) throw new Error('no circle');
    const step = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    for (const word of ['Hi ANA', 'BO Name', 'has to do with rust']) expect(step.invitation).toContain(word);
  });
});
