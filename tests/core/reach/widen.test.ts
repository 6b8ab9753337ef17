import { describe, expect, it } from 'vitest';
import { widenDrafts, widenings } from '../../../utils/core/reach/widen.ts';
import { community, matcher, plant } from '../suggest/planted.ts';

const catalogue = [
  community('hives', ['beekeeping']),
  community('farmers', ['open data', 'beekeeping'], { confidence: 'listed' }),
  community('meadow', ['beekeeping'], { confidence: 'seen' }),
  community('apiary', ['beekeeping'], { confidence: 'listed' }),
  community('coders', ['programming']),
];
type Planted = ReturnType<typeof plant>;
const found = (planted: Planted, communities = catalogue) =>
  widenings(planted.network(), matcher, communities);
const three = (about = 'beekeeping') => plant().people('ana bo chidi').goal('g1', 'solve a problem', about);

describe('widenings', () => {
  it('name the discipline and up to three communities, the likeliest first', () => {
    expect(found(three())).toMatchObject([
      {
        kind: 'widen',
        topic: 'beekeeping',
        personIds: [],
        communityIds: ['apiary', 'meadow', 'hives'],
        evidence: [
          { kind: 'goal', goalId: 'g1', topic: 'beekeeping' },
          { kind: 'gap', topic: 'beekeeping', personIds: [] },
        ],
      },
    ]);
  });

  it('are only of what nobody or one has', () => {
    const having = (times: number) => {
      const planted = three();
      for (let at = 0; at < times; at++) planted.person(`x${at}`, { tags: ['beekeeping'] });
      return found(planted).map(({ topic, personIds }) => [topic, ...personIds]);
    };
    expect(having(1)).toEqual([['beekeeping', 'x0']]);
    expect(having(2)).toEqual([]);
  });

  it('are of what the topic lies in where the topic itself is not lacking; who has a part of it has it', () => {
    const planted = () => three('rust').people('x y', { tags: ['rust'] });
    expect(found(planted())).toEqual([]);
    const near = [...catalogue, community('wasmers', ['webassembly'])];
    expect(found(planted(), near)).toMatchObject([{ topic: 'webassembly', personIds: [] }]);
  });

  it('need a goal, people, and a place where such people are met', () => {
    expect(found(plant().people('ana bo chidi'))).toEqual([]);
    expect(found(plant().people('ana bo').goal('g1', 'learn', 'beekeeping'))).toEqual([]);
    expect(found(three('facilitation'))).toEqual([]);
  });

  it('are not of what the user is in', () => {
    expect(found(three().mine('hives'))).toEqual([]);
    expect(found(three().mine('coders'))).toHaveLength(1);
  });

  it('do not depend on the order of the records', () => {
    const planted = three().goal('g2', 'learn', 'beekeeping').goal('g3', 'deepen', 'programming');
    const before = found(planted);
    expect(before.map(({ topic }) => topic)).toEqual(['beekeeping', 'programming']);
    for (const list of Object.values(planted.records)) (list as unknown[]).reverse();
    expect(found(planted, catalogue.toReversed())).toEqual(before);
  });

  it('ask the one who is known there, and greet the others', () => {
    const [one] = found(three().person('dee', { tags: ['beekeeping'] }));
    if (!one) throw new Error('nothing found');
    const [asked, greeting] = widenDrafts(one, () => 'Dee Test');
    expect(asked).toMatchObject({
      personId: 'dee',
      text: expect.stringMatching(/^Hi Dee,[\s\S]*beekeeping/u),
    });
    expect(greeting).not.toHaveProperty('personId');
    expect(greeting?.text).toContain('beekeeping');
  });
});
