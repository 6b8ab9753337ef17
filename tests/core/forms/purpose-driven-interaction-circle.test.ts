import { describe, expect, it } from 'vitest';
import { purposeDrivenInteractionCircle as form } from '../../../utils/core/forms/purpose-driven-interaction-circle.ts';
import { matcher, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

const propose = (planted: ReturnType<typeof plant>) => form.propose(planted.network(), matcher);

const two = () =>
  plant()
    .people('ana bo chidi dee')
    .goal('g1', 'solve a problem', 'facilitation')
    .talk('i1', 'ana', 'facilitation of large groups')
    .talk('i2', 'bo', 'facilitation');
const three = () => two().talk('i3', 'chidi bo', 'facilitation at work');

describe('purpose-driven interaction circle', () => {
  it('needs a goal and three people with whom it was talked about', () => {
    expect(propose(two())).toEqual([]);
    expect(propose(three())).toMatchObject([
      {
        form: form.id,
        topic: 'facilitation',
        personIds: ['bo', 'ana', 'chidi'],
        evidence: [
          { kind: 'goal', goalId: 'g1', topic: 'facilitation' },
          { kind: 'topic', interactionIds: ['i1', 'i2', 'i3'] },
        ],
      },
    ]);
  });

  it('takes no headline and no note for a dialogue', () => {
    const quiet = two().person('eli', { headline: 'facilitation' }).note('n1', 'dee', 'facilitation');
    expect(propose(quiet)).toEqual([]);
  });

  it('is for goals that others can have too', () => {
    const own = plant()
      .people('ana bo chidi')
      .goal('g1', 'find openings', 'facilitation')
      .talk('i1', 'ana bo chidi', 'facilitation');
    expect(propose(own)).toEqual([]);
  });

  it('is the same in any order', () => sameInAnyOrder(form, three()));

  it('asks the strongest tie first, with all names', () => {
    const [circle] = propose(three());
    if (!circle) throw new Error('no circle');
    const step = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(step.askFirst).toBe('bo');
    for (const word of ['Hi BO', 'ANA Name and CHIDI Name', 'facilitation'])
      expect(step.invitation).toContain(word);
  });
});
