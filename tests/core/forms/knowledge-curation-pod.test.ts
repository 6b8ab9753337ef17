import { describe, expect, it } from 'vitest';
import { knowledgeCurationPod as form } from '../../../utils/core/forms/knowledge-curation-pod.ts';
import { matcher, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

const propose = (planted: ReturnType<typeof plant>) => form.propose(planted.network(), matcher);
const resource = { kind: 'resource' } as const;

const four = () =>
  plant()
    .people('ana bo chidi dee')
    .note('n1', 'ana', 'open data handbook', resource)
    .note('n2', 'ana', 'open data of the city', resource)
    .note('n3', 'bo', 'licences for open data', resource)
    .note('n4', 'chidi', 'open data portal', resource);
const five = () => four().note('n5', 'bo', 'a list', { ...resource, topics: ['open data'] });

describe('knowledge curation pod', () => {
  it('needs five links on a topic, from three people', () => {
    expect(propose(four())).toEqual([]);
    expect(propose(five())).toMatchObject([
      { form: form.id, topic: 'open data', personIds: ['ana', 'bo', 'chidi'] },
    ]);
    const fromTwo = plant().people('ana bo');
    for (let at = 0; at < 6; at++) fromTwo.note(`n${at}`, at % 2 ? 'ana' : 'bo', 'open data', resource);
    expect(propose(fromTwo)).toEqual([]);
  });

  it('names every link that it rests on, and none that was only told', () => {
    const [circle] = propose(five().note('n6', 'dee', 'open data', { kind: 'insight' }));
    expect(circle?.evidence).toEqual([
      {
        kind: 'topic',
        topic: 'open data',
        personIds: ['ana', 'bo', 'chidi'],
        interactionIds: [],
        noteIds: ['n1', 'n2', 'n3', 'n4', 'n5'],
      },
    ]);
  });

  it('is the same in any order', () => sameInAnyOrder(form, five()));

  it('invites in words with all names', () => {
    const [circle] = propose(five());
    if (!circle) throw new Error('no circle');
    const { invitation, everyDays } = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(everyDays).toBeGreaterThan(0);
    for (const word of ['Hi ANA', 'BO Name and CHIDI Name', 'open data']) expect(invitation).toContain(word);
  });
});
