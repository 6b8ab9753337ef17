import { describe, expect, it } from 'vitest';
import { expertMicroNetwork } from '../../../utils/core/forms/expert-micro-network.ts';
import { matcher, plant } from '../suggest/planted.ts';

const propose = (planted: ReturnType<typeof plant>) => expertMicroNetwork.propose(planted.network(), matcher);
const keeper = { headline: 'Keeps bees: beekeeping' };

/** Three with the topic in the headline and in a note, among others. */
const three = () =>
  plant()
    .people('ana bo chidi', keeper)
    .note('n1', 'ana', 'apiculture in the city')
    .note('n2', 'bo', 'beekeeping courses')
    .people('dee eli fay gus', { headline: 'Rust engineer' });

describe('expert micro-network', () => {
  it('needs three people, each with the topic in two places', () => {
    expect(propose(three())).toEqual([]);
    const [circle, ...others] = propose(three().note('n3', 'chidi', 'asked about apiculture'));
    expect(others).toEqual([]);
    expect(circle).toMatchObject({
      form: 'expert-micro-network',
      topic: 'beekeeping',
      personIds: ['ana', 'bo', 'chidi'],
    });
    expect(circle?.evidence).toEqual([
      {
        kind: 'topic',
        topic: 'beekeeping',
        personIds: ['ana', 'bo', 'chidi'],
        interactionIds: [],
        noteIds: ['n1', 'n2', 'n3'],
      },
    ]);
  });

  it('takes two conversations for two places', () => {
    const talks = plant()
      .people('ana bo chidi')
      .talk('i1', 'ana bo chidi', 'beekeeping')
      .talk('i2', 'ana bo chidi', 'apiculture again');
    expect(propose(talks)[0]?.evidence[0]).toMatchObject({ interactionIds: ['i1', 'i2'] });
  });

  it('does not take a wish to learn for knowing', () => {
    expect(propose(three().note('n3', 'chidi', 'wants to learn beekeeping'))).toEqual([]);
  });

  it('does not take what many have for rare', () => {
    const planted = three().note('n3', 'chidi', 'apiculture');
    for (let at = 0; at < 5; at++) planted.person(`p${at}`, keeper);
    expect(propose(planted)).toEqual([]);
  });

  it('has at most seven, the deepest, and its id does not change with them', () => {
    const planted = plant();
    for (let at = 0; at < 100; at++) planted.person(`q${at}`, { headline: 'nothing' });
    for (let at = 0; at < 9; at++)
      planted
        .person(`p${at}`, { ...keeper, tags: ['beekeeping'] })
        .note(`n${at}`, `p${at}`, at < 7 ? 'apiculture' : 'else');
    const [circle] = propose(planted);
    expect(circle?.personIds.toSorted()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(circle?.weight).toBe('strong');
    expect(circle?.id).toBe(propose(three().note('n3', 'chidi', 'apiculture'))[0]?.id);
    expect(circle?.id).toMatch(/^[\w:.@~/%+-]{1,100}$/u);
  });

  it('proposes the same people once', () => {
    const planted = plant().people('ana bo chidi', {
      tags: ['beekeeping', 'facilitation'],
      headline: 'Facilitation and beekeeping',
    });
    expect(propose(planted)).toHaveLength(1);
  });

  it('asks the strongest tie first, in words with all names', () => {
    const [circle] = propose(
      three().note('n3', 'chidi', 'apiculture').talk('i1', 'bo', 'lunch').talk('i2', 'bo', 'beekeeping'),
    );
    if (!circle) throw new Error('no circle');
    const step = expertMicroNetwork.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(step.askFirst).toBe('bo');
    expect(step.everyDays).toBeGreaterThan(0);
    for (const word of ['Hi BO', 'ANA Name and CHIDI Name', 'beekeeping'])
      expect(step.invitation).toContain(word);
    expect(circle.evidence).toContainEqual({ kind: 'tie', personId: 'bo', interactionIds: ['i2'] });
  });
});
