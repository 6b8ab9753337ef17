import { describe, expect, it } from 'vitest';
import type { DismissReason, Review } from '../../../utils/core/review.ts';
import { evidenceMarks } from '../../../utils/core/reviews.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import type { Evidence, Suggestion } from '../../../utils/core/suggestion.ts';
import { joinId } from '../../../utils/core/suggestion-id.ts';
import { community, matcher, NOW, plant } from './planted.ts';

const catalogue = [
  community('rustaceans', ['rust']),
  community('wasmers', ['webassembly', 'rust']),
  community('bees', ['beekeeping'], { fields: ['agriculture'] }),
  community('facilitators', ['facilitation'], { fields: ['education'] }),
  community('data', ['open data'], { fields: ['government'] }),
];
const of = (planted: ReturnType<typeof plant>, reviews: readonly Review[] = [], communities = catalogue) =>
  suggest({ network: planted.network(), communities, matcher, reviews });
const joined = (suggestions: readonly Suggestion[]) =>
  suggestions.flatMap((each) => (each.kind === 'join' ? [each.communityId] : []));
const dismissed = (suggestion: Suggestion, reason: DismissReason): Review => ({
  id: suggestion.id,
  decision: { kind: 'dismissed', reason },
  title: 'A suggestion',
  evidence: evidenceMarks(suggestion),
  at: NOW,
});
const network = () =>
  plant()
    .people('ana bo', { tags: ['beekeeping'] })
    .person('chidi', { headline: 'Rust engineer', tags: ['rust'] })
    .talk('i1', 'ana', 'apiculture')
    .talk('i2', 'chidi', 'rust in kernels')
    .note('n1', 'bo', 'beekeeping in winter')
    .member('ana', 'bees')
    .goal('g1', 'learn', 'facilitation');

describe('suggest', () => {
  it('offers nothing without anything to go on, and says what it needs', () => {
    expect(of(plant())).toEqual({
      suggestions: [],
      needs: ['people', 'topics', 'goals', 'about me'],
      at: NOW,
    });
    const strangers = of(plant().people('ana bo chidi'));
    expect(strangers).toEqual({
      suggestions: [],
      needs: ['topics', 'goals', 'interactions', 'about me'],
      at: NOW,
    });
  });

  it('goes by goals alone, and by their relatives after them', () => {
    const { suggestions, needs } = of(plant().goal('g1', 'learn', 'Rust'));
    expect(joined(suggestions)).toEqual(['rustaceans', 'wasmers']);
    expect(suggestions[0]?.evidence).toEqual([{ kind: 'goal', goalId: 'g1', topic: 'rust' }]);
    expect(needs).toContain('people');
  });

  it('names real records as evidence', () => {
    const planted = network();
    const { suggestions } = of(planted);
    const { people, interactions, notes, goals } = planted.records;
    const real = new Set([...people, ...interactions, ...notes, ...goals, ...catalogue].map(({ id }) => id));
    const named = (each: Evidence): string[] =>
      Object.entries(each).flatMap(([key, value]) => (/Ids?$/u.test(key) ? [value].flat().map(String) : []));
    expect(suggestions.length).toBeGreaterThan(2);
    for (const { evidence } of suggestions) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const id of evidence.flatMap(named)) expect(real.has(id) || id === 'me', id).toBe(true);
    }
    const bees = suggestions.find(({ id }) => id === joinId('bees'));
    expect(bees?.evidence).toEqual([
      { kind: 'membership', communityId: 'bees', personIds: ['ana'] },
      {
        kind: 'topic',
        topic: 'beekeeping',
        personIds: ['ana', 'bo'],
        interactionIds: ['i1'],
        noteIds: ['n1'],
      },
      { kind: 'tie', personId: 'ana', interactionIds: ['i1'] },
    ]);
  });

  it('never offers what the user is in, nor what nothing speaks for', () => {
    const found = joined(of(network().mine('bees')).suggestions);
    expect(found).not.toContain('bees');
    expect(found).not.toContain('data');
  });

  it('is in order of score, and the same every time', () => {
    const { suggestions } = of(network());
    expect(suggestions.map(({ score }) => score)).toEqual(
      suggestions.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(of(network()).suggestions).toEqual(suggestions);
  });

  it('says strong only where there is much', () => {
    const few = of(plant().goal('g1', 'learn', 'Rust')).suggestions;
    expect(few.map(({ weight }) => weight)).toEqual(['worth a look', 'worth a look']);
    const planted = plant().goal('g1', 'learn', 'Rust');
    for (let at = 0; at < 6; at++)
      planted
        .person(`p${at}`, { tags: ['rust'] })
        .member(`p${at}`, 'rustaceans')
        .talk(`i${at}`, `p${at}`, 'rust');
    expect(of(planted).suggestions.find(({ id }) => id === joinId('rustaceans'))?.weight).toBe('strong');
  });

  it('has at most twelve communities, and no more than three of a topic in a row', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      community(`c${at}`, [at < 20 ? 'rust' : at < 30 ? 'go' : 'beekeeping']),
    );
    const planted = plant()
      .goal('g1', 'learn', 'rust')
      .goal('g2', 'learn', 'beekeeping')
      .goal('g3', 'deepen', 'golang');
    const topics = joined(of(planted, [], many).suggestions).map(
      (id) => many.find((each) => each.id === id)?.topics[0],
    );
    expect(topics).toHaveLength(12);
    for (let at = 3; at < topics.length; at++)
      expect(new Set(topics.slice(at - 3, at + 1)).size).toBeGreaterThan(1);
  });

  it("leaves out what was dismissed, and lowers what shares its main topic when it is not the user's field", () => {
    const planted = () => plant().goal('g1', 'learn', 'rust').goal('g2', 'learn', 'facilitation');
    const communities = [
      community('r1', ['rust']),
      community('r2', ['rust']),
      community('f1', ['facilitation']),
    ];
    const [first] = of(planted(), [], communities).suggestions.filter(({ id }) => id === joinId('r1'));
    if (!first) throw new Error('r1 is not suggested');
    const left = (reason: DismissReason) =>
      of(planted(), [dismissed(first, reason)], communities).suggestions;
    expect(joined(left('not my field'))).toEqual(['f1', 'r2']);
    const score = (reason: DismissReason) => left(reason).find(({ id }) => id === joinId('r2'))?.score ?? 0;
    expect(score('not my field')).toBeLessThan(score('other'));
  });

  it('takes thousands of people and communities in its stride', () => {
    const planted = plant().goal('g1', 'learn', 'rust');
    for (let at = 0; at < 3_000; at++)
      planted
        .person(`p${at}`, { headline: 'Rust and beekeeping', tags: ['k8s'] })
        .member(`p${at}`, `c${at % 700}`);
    const many = Array.from({ length: 1_000 }, (_, at) => community(`c${at}`, ['rust', 'beekeeping']));
    const built = planted.network();
    // Anything worse than linear in people times communities runs into the limit of the test.
    expect(suggest({ network: built, communities: many, matcher, reviews: [] }).suggestions).not.toEqual([]);
  });
});
