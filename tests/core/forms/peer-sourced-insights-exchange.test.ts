import { describe, expect, it } from 'vitest';
import { peerSourcedInsightsExchange as form } from '../../../utils/core/forms/peer-sourced-insights-exchange.ts';
import { matcher, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

const propose = (planted: ReturnType<typeof plant>) => form.propose(planted.network(), matcher);
const insight = { kind: 'insight' } as const;

/** Two who each told an insight, and a third who did not yet. */
const two = () =>
  plant()
    .people('ana bo chidi dee')
    .note('n1', 'ana', 'beekeeping: hives on roofs need shade', insight)
    .note('n2', 'bo', 'apiculture is ruined by late frost', insight);
const three = () => two().note('n3', 'chidi', 'late swarms', { ...insight, topics: ['beekeeping'] });

describe('peer-sourced insights exchange', () => {
  it('needs three people who each told an insight on the topic', () => {
    expect(propose(two())).toEqual([]);
    expect(propose(two().note('n3', 'ana', 'more on beekeeping', insight))).toEqual([]);
    expect(propose(three())).toMatchObject([
      {
        form: form.id,
        topic: 'beekeeping',
        personIds: ['ana', 'bo', 'chidi'],
        evidence: [{ kind: 'topic', personIds: ['ana', 'bo', 'chidi'], noteIds: ['n1', 'n2', 'n3'] }],
      },
    ]);
  });

  it('takes what one of several told for nobody’s', () => {
    const at = { ...insight, interactionId: 'i1', fromSeveral: true } as const;
    const together = two()
      .talk('i1', 'ana bo chidi', 'bees')
      .note('n3', 'chidi', 'late swarms in beekeeping', at)
      .note('n4', 'ana', 'late swarms in beekeeping', at);
    expect(propose(together)).toEqual([]);
    const alone = two()
      .talk('i1', 'chidi', 'bees')
      .note('n3', 'chidi', 'late swarms in beekeeping', { ...insight, interactionId: 'i1' });
    expect(propose(alone)).toHaveLength(1);
  });

  it('takes no other note for an insight', () => {
    expect(propose(two().note('n3', 'chidi', 'beekeeping'))).toEqual([]);
    expect(propose(two().note('n3', 'chidi', 'beekeeping', { kind: 'resource' }))).toEqual([]);
  });

  it('is more worth where a goal asks for it, and says so', () => {
    const [plain] = propose(three());
    const [wanted] = propose(three().goal('g1', 'learn', 'beekeeping'));
    expect(wanted?.score).toBeGreaterThan(plain?.score ?? 1);
    expect(wanted?.evidence).toContainEqual({ kind: 'goal', goalId: 'g1', topic: 'beekeeping' });
  });

  it('is the same in any order', () => sameInAnyOrder(form, three()));

  it('asks the strongest tie first, with all names', () => {
    const [circle] = propose(three().talk('i1', 'bo', 'lunch'));
    if (!circle) throw new Error('no circle');
    const step = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(step.askFirst).toBe('bo');
    for (const word of ['Hi BO', 'ANA Name and CHIDI Name', 'beekeeping'])
      expect(step.invitation).toContain(word);
  });
});
