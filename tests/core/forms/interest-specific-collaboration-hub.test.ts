import { describe, expect, it } from 'vitest';
import { interestSpecificCollaborationHub as form } from '../../../utils/core/forms/interest-specific-collaboration-hub.ts';
import { matcher, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

const propose = (planted: ReturnType<typeof plant>) => form.propose(planted.network(), matcher);

/** So many beekeepers among ten who are not. */
function beekeepers(count: number, memberOf?: string) {
  const planted = plant();
  for (let at = 0; at < 10; at++) planted.person(`other${at}`, { headline: 'Sails and mends boats' });
  for (let at = 0; at < count; at++) {
    planted.person(`bee${at}`, { headline: 'Keeps hives: beekeeping' });
    if (memberOf) planted.member(`bee${at}`, memberOf);
  }
  return planted;
}

describe('interest-specific collaboration hub', () => {
  it('needs eight people with one interest', () => {
    expect(propose(beekeepers(7))).toEqual([]);
    const [circle, ...others] = propose(beekeepers(8));
    expect(others).toEqual([]);
    expect(circle).toMatchObject({ form: form.id, topic: 'beekeeping' });
    expect(circle?.personIds.every((id) => id.startsWith('bee'))).toBe(true);
    expect(circle?.evidence).toEqual([
      { kind: 'topic', topic: 'beekeeping', personIds: circle?.personIds, interactionIds: [], noteIds: [] },
    ]);
  });

  it('does not take what most have for an interest', () => {
    expect(propose(beekeepers(11))).toEqual([]);
  });

  it('puts people who belong together before as many who only name the same topic', () => {
    const planted = beekeepers(8, 'bee-club');
    for (let at = 0; at < 8; at++) planted.note(`n${at}`, `other${at}`, 'facilitation');
    for (let at = 0; at < 8; at++) planted.person(`far${at}`);
    expect(propose(planted)[0]?.topic).toBe('beekeeping');
  });

  it('is worth more where a goal asks for it', () => {
    const [plain] = propose(beekeepers(8));
    const [wanted] = propose(beekeepers(8).goal('g1', 'be seen', 'beekeeping'));
    expect(wanted?.score).toBeGreaterThan(plain?.score ?? 1);
    expect(wanted?.evidence).toContainEqual({ kind: 'goal', goalId: 'g1', topic: 'beekeeping' });
  });

  it('is the same in any order', () => sameInAnyOrder(form, beekeepers(9, 'bee-club')));

  it('asks the strongest tie first and names some others', () => {
    const [circle] = propose(beekeepers(8).talk('i1', 'bee5', 'lunch'));
    if (!circle) throw new Error('no circle');
    const step = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(step.askFirst).toBe('bee5');
    for (const word of ['Hi BEE5', 'BEE0 Name, BEE1 Name and BEE2 Name', 'beekeeping'])
      expect(step.invitation).toContain(word);
  });
});
