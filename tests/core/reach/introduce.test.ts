import { describe, expect, it } from 'vitest';
import { introductions } from '../../../utils/core/reach/introduce.ts';
import { introduceDrafts } from '../../../utils/core/reach/introduce-drafts.ts';
import { matcher, plant } from '../suggest/planted.ts';

type Planted = ReturnType<typeof plant>;
const found = (planted: Planted) => introductions(planted.network(), matcher);
const ids = (planted: Planted) => found(planted).map(({ personIds }) => [...personIds].sort());

/** Two keepers of bees whom the user knows each on their own. */
const keepers = () =>
  plant()
    .people('ana bo', { tags: ['beekeeping'] })
    .talk('i1', 'ana', 'the weather')
    .talk('i2', 'bo', 'a train journey');

describe('introductions', () => {
  it('are of two who share a rare topic, on evidence', () => {
    expect(found(keepers())).toMatchObject([
      {
        kind: 'introduce',
        personIds: ['ana', 'bo'],
        topic: 'beekeeping',
        evidence: [
          { kind: 'topic', topic: 'beekeeping', personIds: ['ana', 'bo'] },
          { kind: 'strangers', personIds: ['ana', 'bo'] },
        ],
      },
    ]);
  });

  it('need the topic to be rare', () => {
    const having = (more: string) => keepers().people(more, { headline: 'Beekeeping' });
    expect(ids(having('x'))).toEqual([['ana', 'bo']]);
    expect(ids(having('x y'))).toEqual([]);
  });

  it('need both to have it, not to want it', () => {
    const wish = plant()
      .person('ana', { tags: ['rust'] })
      .person('bo', { bio: 'I want to learn Rust.' })
      .talk('i1', 'ana', 'the weather')
      .talk('i2', 'bo', 'a train journey');
    expect(ids(wish)).toEqual([]);
    expect(ids(wish.note('n1', 'ana', 'rust in kernels'))).toEqual([['ana', 'bo']]);
  });

  it('need more than one talk in which it came up', () => {
    const talked = plant()
      .person('ana', { tags: ['beekeeping'] })
      .person('bo')
      .talk('i1', 'ana', 'the weather')
      .talk('i2', 'bo', 'beekeeping on roofs');
    expect(ids(talked)).toEqual([]);
    expect(ids(talked.talk('i3', 'bo', 'beekeeping again'))).toEqual([['ana', 'bo']]);
  });

  it('say who has what the other wants', () => {
    const planted = plant()
      .person('ana', { headline: 'Rust engineer' })
      .person('bo')
      .talk('i1', 'ana', 'rust at work')
      .talk('i2', 'bo', 'wants to learn Rust');
    expect(found(planted)[0]?.evidence[0]).toMatchObject({ kind: 'match', mentorId: 'ana', learnerId: 'bo' });
  });

  it('never tell others a word that no list knows, unless a goal names it', () => {
    const tagged = plant()
      .people('ana bo', { tags: ['letterpress'] })
      .talk('i1', 'ana', 'the weather', { topics: ['letterpress'] })
      .talk('i2', 'bo', 'a train journey', { topics: ['letterpress'] });
    expect(ids(tagged)).toEqual([]);
    expect(ids(tagged.goal('g1', 'learn', 'letterpress'))).toEqual([['ana', 'bo']]);
  });

  it('need the user to have been in touch with both', () => {
    const one = plant()
      .people('ana bo', { tags: ['beekeeping'] })
      .talk('i1', 'ana', 'the weather');
    expect(ids(one)).toEqual([]);
    expect(ids(one.talk('i2', 'bo', 'a train journey'))).toEqual([['ana', 'bo']]);
  });

  it('are never of two who may know each other', () => {
    expect(ids(keepers().talk('i3', 'ana bo', 'lunch'))).toEqual([]);
    expect(ids(keepers().member('ana', 'c').member('bo', 'c'))).toEqual([]);
    expect(ids(keepers().member('ana', 'c').member('bo', 'd'))).toEqual([['ana', 'bo']]);
    expect(ids(keepers().note('n1', 'ana', 'Shares a hut with Bo Test.'))).toEqual([]);
    expect(ids(keepers().note('n1', 'ana', 'Shares a hut with Bo Other.'))).toEqual([['ana', 'bo']]);
  });

  it('are never of two who were met in one community', () => {
    const met = (other: string) =>
      keepers()
        .talk('i3', 'ana', 'a vote', { communityId: 'c' })
        .talk('i4', 'bo', 'a vote', { communityId: other });
    expect(ids(met('c'))).toEqual([]);
    expect(ids(met('d'))).toEqual([['ana', 'bo']]);
  });

  it('are never of two of one organisation, nor of one through whom the user met the other', () => {
    const at = (one: string, other: string) => {
      const planted = keepers();
      const [ana, bo] = planted.records.people;
      if (ana) ana.organisation = one;
      if (bo) bo.organisation = other;
      return planted;
    };
    expect(ids(at('Hive Works', 'hive works '))).toEqual([]);
    expect(ids(at('Hive Works', 'Meadow Ltd'))).toEqual([['ana', 'bo']]);
    const met = keepers();
    const [ana] = met.records.people;
    if (ana) ana.met = { throughId: 'bo' };
    expect(ids(met)).toEqual([]);
  });

  it('bring three together where all are strangers, and two where they are not', () => {
    const three = () =>
      keepers()
        .person('chidi', { tags: ['beekeeping'] })
        .talk('i3', 'chidi', 'a concert');
    expect(ids(three())).toContainEqual(['ana', 'bo', 'chidi']);
    expect(ids(three().talk('i4', 'ana chidi', 'lunch')).toSorted()).toEqual([
      ['ana', 'bo'],
      ['bo', 'chidi'],
    ]);
  });

  it('are one proposal for the same two, whatever else they share', () => {
    const both = keepers();
    for (const one of both.records.people) one.tags.push('open data');
    expect(ids(both)).toEqual([['ana', 'bo']]);
  });

  it('do not depend on the order of the records', () => {
    const planted = keepers()
      .people('chidi dee', { tags: ['open data'] })
      .talk('i3', 'chidi', 'a concert')
      .talk('i4', 'dee', 'a walk')
      .goal('g1', 'learn', 'open data');
    const before = found(planted);
    expect(before.map(({ topic }) => topic)).toEqual(['open data', 'beekeeping']);
    for (const list of Object.values(planted.records)) (list as unknown[]).reverse();
    expect(found(planted)).toEqual(before);
  });

  it('begin with a question to each', () => {
    const [one] = found(keepers());
    if (!one) throw new Error('nothing found');
    const drafts = introduceDrafts(one, (id) => ({ ana: 'Ana Silva', bo: 'Bo Lind' })[id] ?? '');
    expect(drafts.map(({ personId }) => personId)).toEqual(['ana', 'bo']);
    expect(drafts[0]?.text).toMatch(
      /^Hi Ana,[\s\S]*Bo Lind have beekeeping in common[\s\S]*introduce you\?/u,
    );
    expect(drafts[1]?.text).toMatch(/^Hi Bo,[\s\S]*Ana Silva/u);
  });
});
