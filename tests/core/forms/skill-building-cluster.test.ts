import { describe, expect, it } from 'vitest';
import { skillBuildingCluster as form } from '../../../utils/core/forms/skill-building-cluster.ts';
import { matcher, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

const propose = (planted: ReturnType<typeof plant>) => form.propose(planted.network(), matcher);

/** Two who want to learn it and one who teaches it. */
const two = () =>
  plant()
    .people('ana bo chidi dee')
    .note('n1', 'ana', 'wants to learn kubernetes')
    .note('n2', 'bo', 'wants to learn k8s')
    .note('n3', 'dee', 'teaches kubernetes');
const three = () => two().note('n4', 'chidi', 'wants to learn kubernetes');

describe('skill-building cluster', () => {
  it('needs three who want a skill and one who has it', () => {
    expect(propose(two())).toEqual([]);
    const [circle, ...others] = propose(three());
    expect(others).toEqual([]);
    expect(circle).toMatchObject({
      form: form.id,
      topic: 'kubernetes',
      personIds: ['dee', 'ana', 'bo', 'chidi'],
    });
    const matches = circle?.evidence.filter((each) => each.kind === 'match');
    expect(matches?.map(({ mentorId, learnerId }) => `${mentorId} ${learnerId}`)).toEqual([
      'dee ana',
      'dee bo',
      'dee chidi',
    ]);
  });

  it('needs somebody who has it', () => {
    const learners = plant().people('ana bo chidi', { headline: 'wants to learn kubernetes' });
    expect(propose(learners)).toEqual([]);
  });

  it('counts the user, whose goal it is', () => {
    const [circle] = propose(two().goal('g1', 'learn', 'kubernetes'));
    expect(circle?.personIds).toEqual(['dee', 'ana', 'bo']);
    expect(circle?.evidence).toContainEqual({ kind: 'goal', goalId: 'g1', topic: 'kubernetes' });
    if (!circle) throw new Error('no circle');
    expect(form.firstStep(circle, (id) => id).invitation).toContain('ana, bo and I would like to learn');
  });

  it('counts nobody as both who leads it and who learns in it', () => {
    expect(propose(two().note('n4', 'dee', 'wants to learn kubernetes'))).toEqual([]);
  });

  it('is not led by the user alone', () => {
    const led = plant()
      .people('ana bo chidi', { headline: 'wants to learn kubernetes' })
      .goal('g1', 'mentor', 'kubernetes');
    expect(propose(led)).toEqual([]);
  });

  it('is the same in any order', () => sameInAnyOrder(form, three()));

  it('asks who has it first, with the names of who wants it', () => {
    const [circle] = propose(three());
    if (!circle) throw new Error('no circle');
    const step = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(step.askFirst).toBe('dee');
    for (const word of ['Hi DEE', 'ANA Name, BO Name and CHIDI Name', 'kubernetes'])
      expect(step.invitation).toContain(word);
  });
});
