import { describe, expect, it } from 'vitest';
import { enough, type WhatIf, whatIfs, would } from '../../../utils/core/evidence/what-if.ts';
import { whyNot } from '../../../utils/core/evidence/why-not.ts';
import type { Review } from '../../../utils/core/review.ts';
import { evidenceMarks } from '../../../utils/core/reviews.ts';
import { whole } from '../../../utils/core/steps.ts';
import { type SuggestInput, suggest } from '../../../utils/core/suggest.ts';
import { joinId } from '../../../utils/core/suggestion-id.ts';
import type { TopicChange } from '../../../utils/core/topic-change.ts';
import { changedMatcher } from '../../../utils/core/topics/changed-matcher.ts';
import { community, matcher, NOW, plant } from '../suggest/planted.ts';

const CATALOGUE = [
  community('bees', ['beekeeping'], { fields: ['agriculture'] }),
  community('data', ['open data'], { fields: ['government'] }),
  ...Array.from({ length: 20 }, (_, at) =>
    community(`rust${at}`, ['rust'], { fields: [`field ${at % 4}`], description: `Rust, number ${at}.` }),
  ),
  ...Array.from({ length: 8 }, (_, at) =>
    community(`k8s${at}`, ['kubernetes'], {
      fields: [`field ${at % 4}`],
      description: `Clusters${' in gardens'.repeat(at)}.`,
    }),
  ),
];
const rusty = () =>
  plant()
    .people('ana bo chidi dara', { tags: ['rust', 'kubernetes'] })
    .talk('i1', 'ana bo', 'rust')
    .talk('i2', 'chidi', 'kubernetes and rust')
    .goal('g1', 'learn', 'rust');
const inputOf = (planted: ReturnType<typeof plant>, more: Partial<SuggestInput> = {}): SuggestInput => ({
  network: planted.network(),
  communities: CATALOGUE,
  matcher,
  reviews: [],
  ...more,
});
const joined = (input: SuggestInput) =>
  suggest(input).suggestions.flatMap((one) => (one.kind === 'join' ? [one.communityId] : []));
const verdict = (id: string, input: SuggestInput) => whyNot(id, input)?.verdict;

describe('why not', () => {
  it('knows no community that there is not', () => {
    expect(whyNot('nowhere', inputOf(rusty()))).toBeUndefined();
  });

  it('says that the user is in it', () => {
    expect(verdict('bees', inputOf(rusty().mine('bees')))).toEqual({ is: 'member' });
  });

  it('says that it is suggested, and where', () => {
    const input = inputOf(rusty());
    const places = joined(input).map((id) => verdict(id, input));
    expect(places).toEqual(places.map((_, at) => ({ is: 'suggested', place: at + 1 })));
    expect(places).toHaveLength(12);
  });

  it('says that nothing speaks for it, and what is lacking', () => {
    expect(whyNot('data', inputOf(rusty()))).toMatchObject({
      verdict: { is: 'nothing' },
      lacking: ['members', 'goal', 'topic'],
      evidence: [],
      hidden: [],
    });
  });

  it('says how far below the others it is, or that too many of its topic stand before it', () => {
    const input = inputOf(rusty());
    const shown = new Set(joined(input));
    const left = CATALOGUE.filter(({ id }) => /^(?:rust|k8s)/u.test(id) && !shown.has(id));
    const all = left.map(({ id }) => verdict(id, input));
    expect(new Set(all.map((one) => one?.is))).toEqual(new Set(['crowded', 'below']));
    for (const one of all) if (one?.is === 'below') expect(one.ratio).toBeLessThan(1);
    for (const one of all)
      if (one?.is === 'below' || one?.is === 'crowded') expect(one.place).toBeLessThanOrEqual(one.of);
  });

  it('says what the user decided, as long as nothing much is new', () => {
    const planted = rusty().member('ana', 'bees');
    const bees = suggest(inputOf(planted)).suggestions.find(({ id }) => id === joinId('bees'));
    if (!bees) throw new Error('bees are not suggested');
    const review: Review = {
      id: bees.id,
      decision: { kind: 'dismissed', reason: 'not my field' },
      title: 'Bees',
      evidence: evidenceMarks(bees),
      at: NOW,
    };
    const closed = whyNot('bees', inputOf(planted, { reviews: [review] }));
    expect(closed).toMatchObject({ verdict: { is: 'reviewed', review }, lowered: true });
    const more = inputOf(planted.member('bo', 'bees').member('chidi', 'bees'), { reviews: [review] });
    expect(verdict('bees', more)?.is).not.toBe('reviewed');
  });

  it('says which of its topics the user hid', () => {
    const changes: TopicChange[] = [{ topic: 'rust', as: 'hidden' }];
    const hiding = changedMatcher(matcher, changes);
    expect(whyNot('rust3', inputOf(plant(), { matcher: hiding }))?.hidden).toEqual(['rust']);
  });

  it('says what its score is made of: what speaks for it adds up to one', () => {
    const parts = whyNot('bees', inputOf(rusty().member('ana', 'bees')))?.parts ?? [];
    const sum = parts.reduce((total, { share }) => total + Math.max(0, share), 0);
    expect(sum).toBeCloseTo(1, 1);
    expect(parts[0]?.part).toBe('people');
  });
});

describe('what if', () => {
  /** The same fact, planted. */
  const known = (id: string, { topic, members = [] }: WhatIf) => {
    const planted = topic ? rusty().goal('g2', 'learn', topic) : rusty();
    for (const who of members) planted.member(who, id);
    return inputOf(planted);
  };

  it('tells where a community would be if the user wanted it, or knew somebody there', () => {
    const input = inputOf(rusty());
    const asked = whatIfs('data', input);
    expect(asked).toEqual([
      { topic: 'open data' },
      { members: [expect.any(String)] },
      { members: [expect.any(String), expect.any(String), expect.any(String)] },
      { topic: 'open data', members: [expect.any(String)] },
    ]);
    for (const what of asked) {
      const said = whole(would('data', what, input));
      const place = joined(known('data', what)).indexOf('data') + 1;
      expect(said).toEqual({ what, place, shown: true });
    }
  });

  it('names the least that is enough', () => {
    expect(whole(enough('data', inputOf(rusty())))).toMatchObject([
      { what: { topic: 'open data' }, shown: true },
      { what: { members: [expect.any(String)] }, shown: true },
    ]);
  });

  it('has nothing to ask without people, about a community without a topic that the user wants to see', () => {
    const hiding = changedMatcher(matcher, [{ topic: 'beekeeping', as: 'hidden' }]);
    expect(whatIfs('bees', inputOf(plant(), { matcher: hiding }))).toEqual([]);
  });
});
