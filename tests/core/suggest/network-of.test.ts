import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../utils/core/network-of.ts';
import { matcher, NOW, plant } from './planted.ts';

describe('networkOf', () => {
  it('keeps every place where a topic was seen', () => {
    const network = plant()
      .person('ana', {
        headline: 'Rust engineer',
        bio: 'I write Rust.',
        tags: ['rust'],
        topics: ['Rust', 'weaving'],
      })
      .note('n1', 'ana', 'Knows wasm')
      .talk('i1', 'ana', 'about rust', { topics: ['rust'] })
      .network();
    const topics = network.people[0]?.topics;
    expect(topics?.get('rust')).toEqual([
      { in: 'tags' },
      { in: 'page topics' },
      { in: 'headline' },
      { in: 'bio' },
      { in: 'interaction', interactionId: 'i1' },
    ]);
    expect(topics?.get('webassembly')).toEqual([{ in: 'note', noteId: 'n1' }]);
    expect(topics?.get('weaving')).toEqual([{ in: 'page topics' }]);
  });

  it('takes what is wanted, and not what is denied or past', () => {
    const network = plant()
      .person('ana', { headline: 'Former Rust engineer', bio: 'Not into wasm. Wants to learn beekeeping.' })
      .note('n1', 'ana', 'No longer uses k8s')
      .network();
    expect([...(network.people[0]?.topics.keys() ?? [])]).toEqual(['beekeeping']);
  });

  it('takes the topics of an insight', () => {
    const { records } = plant().person('ana').note('n1', 'ana', 'Plant clover');
    const notes = records.notes.map((one) => ({ ...one, kind: 'insight' as const, topics: ['apiculture'] }));
    const topics = networkOf({ ...records, notes }, matcher, NOW).people[0]?.topics;
    expect([...(topics ?? [])]).toEqual([['beekeeping', [{ in: 'note', noteId: 'n1' }]]]);
  });

  it('takes what a contact and a note that came of it say for one place', () => {
    const topics = plant()
      .person('ana')
      .talk('i1', 'ana', 'bees', { topics: ['rust'] })
      .note('n1', 'ana', 'wasm is small', { kind: 'insight', topics: ['rust'], interactionId: 'i1' })
      .network().people[0]?.topics;
    expect(topics?.get('rust')).toEqual([{ in: 'interaction', interactionId: 'i1' }]);
    expect(topics?.get('webassembly')).toEqual([{ in: 'note', noteId: 'n1' }]);
  });

  it('takes what one of several told for nobody’s', () => {
    const { people, notes } = plant()
      .people('ana bo')
      .talk('i1', 'ana bo', 'bees')
      .note('n1', 'ana', 'wants to learn rust', { interactionId: 'i1', fromSeveral: true })
      .network();
    expect(people.map(({ topics }) => topics.size)).toEqual([0, 0]);
    expect(notes).toEqual([]);
  });

  it('knows whose memberships are whose, and takes no record of unknown people amiss', () => {
    const network = plant()
      .person('ana')
      .member('ana', 'c1')
      .member('ana', 'c1')
      .member('ghost', 'c2')
      .mine('c3')
      .note('n1', 'ghost', 'rust')
      .talk('i1', 'ghost ana ana', 'rust')
      .network();
    expect(network.people.map(({ memberships }) => memberships)).toEqual([['c1']]);
    expect(network.me.memberships).toEqual(['c3']);
    expect(network.people[0]?.topics.get('rust')).toHaveLength(1);
  });

  it('has a strength that fades', () => {
    const { records } = plant().person('ana', { tie: { sum: 1e6, count: 3 } });
    const strengths = [NOW, NOW + 90 * 86_400_000].map(
      (now) => networkOf(records, matcher, now).people[0]?.strength ?? 0,
    );
    expect(strengths[1]).toBeCloseTo((strengths[0] ?? 0) / 2);
  });

  it('manages ten thousand people and a hundred thousand interactions', { timeout: 30_000 }, () => {
    const planted = plant();
    for (let at = 0; at < 10_000; at++)
      planted.person(`p${at}`, { headline: `Rust and k8s engineer ${at}`, tags: ['met', 'rust'] });
    for (let at = 0; at < 100_000; at++)
      planted.talk(
        `i${at}`,
        `p${at % 10_000}`,
        `Talked about machine learning and open data, number ${at}, and what came next`,
      );
    // Quadratic work would run into the limit of the test.
    expect(networkOf(planted.records, matcher, NOW).people).toHaveLength(10_000);
  });
});
