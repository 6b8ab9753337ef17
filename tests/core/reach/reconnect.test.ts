import { describe, expect, it } from 'vitest';
import { reconnectDrafts, reconnections } from '../../../utils/core/reach/reconnect.ts';
import { matcher, NOW, plant } from '../suggest/planted.ts';

const DAY = 86_400_000;
type Planted = ReturnType<typeof plant>;
const found = (planted: Planted) => reconnections(planted.network(), matcher);

/** Talks with one person, all on one day so many days ago. */
function talks(planted: Planted, id: string, times: number, days: number, about = 'rust'): Planted {
  for (let at = 0; at < times; at++) planted.talk(`${id}${at}`, id, about, { at: NOW - days * DAY });
  return planted;
}
const wanting = (about = 'rust') => plant().people('ana bo').goal('g1', 'learn', about);

describe('reconnections', () => {
  it('need three contacts', () => {
    expect(found(talks(wanting(), 'ana', 2, 400))).toEqual([]);
    expect(found(talks(wanting(), 'ana', 3, 400))).toMatchObject([{ personId: 'ana', topic: 'rust' }]);
  });

  it('need a tie below a third of its best', () => {
    // A third is left after 142.6 days.
    expect(found(talks(wanting(), 'ana', 3, 142))).toEqual([]);
    expect(found(talks(wanting(), 'ana', 3, 143))).toHaveLength(1);
  });

  it('compare with the best the tie ever was, not with its beginning', () => {
    const risen = talks(wanting(), 'ana', 3, 400).talk('new', 'ana', 'rust');
    expect(found(risen)).toEqual([]);
  });

  it('need a topic that matters to a goal, or lies near one', () => {
    expect(found(talks(wanting('facilitation'), 'ana', 9, 400))).toEqual([]);
    expect(found(talks(wanting('webassembly'), 'ana', 3, 400))).toMatchObject([{ topic: 'rust' }]);
  });

  it('are of strong former ties only where no goal names a topic, and rest on the tie alone', () => {
    const open = () => plant().people('ana bo').goal('g1', 'be seen');
    const messages = open();
    for (let at = 0; at < 5; at++)
      messages.talk(`i${at}`, 'ana', 'rust', { kind: 'message', at: NOW - 400 * DAY });
    expect(found(messages)).toEqual([]);
    const [one] = found(talks(open(), 'ana', 3, 400));
    expect(one).not.toHaveProperty('topic');
    expect(one?.evidence.map(({ kind }) => kind)).toEqual(['faded']);
  });

  it('name what they rest on, the last contact first', () => {
    const planted = talks(wanting(), 'ana', 2, 400).talk('last', 'ana', 'bees', { at: NOW - 390 * DAY });
    expect(found(planted)[0]?.evidence).toEqual([
      {
        kind: 'faded',
        personId: 'ana',
        times: 3,
        lastAt: NOW - 390 * DAY,
        interactionIds: ['last', 'ana1', 'ana0'],
      },
      { kind: 'goal', goalId: 'g1', topic: 'rust' },
      { kind: 'topic', topic: 'rust', personIds: ['ana'], interactionIds: ['ana0', 'ana1'], noteIds: [] },
    ]);
  });

  it('put the topic of the goal before one near it, and do not depend on the order of the records', () => {
    const planted = talks(talks(wanting(), 'ana', 3, 400, 'wasm'), 'bo', 3, 400);
    const before = found(planted);
    expect(before.map(({ personId }) => personId)).toEqual(['bo', 'ana']);
    for (const list of Object.values(planted.records)) (list as unknown[]).reverse();
    expect(found(planted).map(({ id, score }) => [id, score])).toEqual(
      before.map(({ id, score }) => [id, score]),
    );
  });

  it('are new proposals when the tie was taken up and faded again', () => {
    const [first] = found(talks(wanting(), 'ana', 3, 800));
    const [again] = found(
      talks(wanting(), 'ana', 3, 800).talk('later', 'ana', 'rust', { at: NOW - 300 * DAY }),
    );
    expect(again?.id).toBeDefined();
    expect(again?.id).not.toBe(first?.id);
  });

  it('do not look into the future', () => {
    const planned = talks(wanting(), 'ana', 2, 400).talk('planned', 'ana', 'rust', { at: NOW + DAY });
    expect(found(planned)).toEqual([]);
  });

  it('come with a few words to write', () => {
    const [one] = found(talks(wanting(), 'ana', 3, 400));
    if (!one) throw new Error('nothing found');
    const [draft] = reconnectDrafts(one, () => 'Ana Test');
    expect(draft).toMatchObject({ personId: 'ana', text: expect.stringMatching(/^Hi Ana,[\s\S]*rust/u) });
  });
});
