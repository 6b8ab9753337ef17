import { describe, expect, it } from 'vitest';
import { figureOf, judgedColumns, ndcg } from './judged-cases.ts';
import { scoresOf } from './rank-case.ts';

const FOLDER = new URL('../fixtures/evaluation', import.meta.url).pathname;
/** What is gained at the second, third and fourth place: 1 ÷ log2 of the place and one. */
const [SECOND, THIRD, FOURTH] = [0.6309, 0.5, 0.4307];

describe('nDCG of a case', () => {
  const letters = ['a', 'b', 'c'];
  const judged = (targets: string[], candidates = letters) => ({
    asked: {
      user: { bio: '', org: '', location: '', topics: [], communities: [], evidence: {} },
      contacts: [],
      communities: [],
      candidates,
    },
    person: '',
    targets,
    ties: candidates.map((_, at) => 1 - at / 100),
  });

  it('is 1 when all are found first, less the further down', () => {
    expect(ndcg(judged(['a']), [3, 2, 1])).toBe(1);
    expect(ndcg(judged(['b']), [3, 2, 1])).toBeCloseTo(SECOND, 4);
    expect(ndcg(judged(['c']), [3, 2, 1])).toBe(THIRD);
    expect(ndcg(judged(['a', 'b']), [3, 2, 1])).toBe(1);
    expect(ndcg(judged(['b', 'c']), [3, 2, 1])).toBeCloseTo((SECOND + THIRD) / (1 + SECOND), 4);
  });

  it('lets chance decide between equals', () => {
    expect(ndcg(judged(['a']), [1, 1, 1])).toBe(0.5);
    expect(ndcg(judged(['c']), [1, 1, 1])).toBe(1);
  });

  it('ends with the tenth place, and asks for no more than ten', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `c${at}`);
    const scores = twelve.map((_, at) => 12 - at);
    expect(ndcg(judged(['c9'], twelve), scores)).toBeCloseTo(1 / Math.log2(11), 9);
    expect(ndcg(judged(['c10'], twelve), scores)).toBe(0);
    expect(ndcg(judged(twelve, twelve), scores)).toBeCloseTo(1, 9);
  });

  it('gives nothing for what could not be found', () => {
    expect(ndcg(judged(['z']), [0, -1, -2])).toBe(0);
  });
});

describe('the columns', () => {
  const columns = (fold: string, hides?: number) => judgedColumns(fold, hides, FOLDER);
  const first = async (fold: string, hides?: number) =>
    (await columns(fold, hides))[0] ?? { name: '', cases: [] };

  it('are the data sets with and without memberships, and of one fold', async () => {
    const all = await columns('test');
    expect(all.map(({ name, cases }) => [name, cases.length])).toEqual([
      ['rust-teams', 2],
      ['cloudnative', 2],
      ['ols', 2],
      ['rust-teams cold', 1],
      ['cloudnative cold', 1],
      ['ols cold', 1],
    ]);
    expect((await columns('dev')).map(({ cases }) => cases.length)).toEqual([1, 1, 1, 0, 0, 0]);
    expect((await first('dev', 3)).cases).toHaveLength(3);
  });

  it('do not tell the ranking what is to be found', async () => {
    const [{ cases: warm } = { cases: [] }, , , { cases: cold } = { cases: [] }] = await columns('test');
    expect(warm.map(({ asked, targets }) => [asked.user.communities, targets])).toEqual([
      [['ropes'], ['apiary']],
      [['apiary'], ['ropes']],
    ]);
    expect(warm[0]?.asked.candidates).toEqual(['apiary', 'looms', 'kilns']);
    expect(cold.map(({ asked, targets }) => [asked.user.communities, targets])).toEqual([
      [[], ['looms', 'kilns']],
    ]);
  });

  it('have as their figure the mean of their cases, worked out by hand', async () => {
    // By these scores the order is apiary, ropes, looms, kilns, of those that are asked about.
    const given = { apiary: 4, ropes: 3, looms: 2, kilns: 1 };
    const fixed = ({ candidates }: { candidates: string[] }) =>
      candidates.map((id) => given[id as keyof typeof given]);
    const figures = (await columns('test')).map((column) => figureOf(column, fixed));
    // Ana's apiary is first of three, her ropes too; Bo's looms and kilns are third and fourth of four.
    const cold = (THIRD + FOURTH) / (1 + SECOND);
    const hand = [1, 1, 1, cold, cold, cold];
    for (const [at, figure] of figures.entries()) expect(figure).toBeCloseTo(hand[at] ?? Number.NaN, 3);
    expect(figures).toHaveLength(hand.length);
  });

  it('are ranked by the product’s own engine', async () => {
    // Her words say bees and honey: the apiary is first. Nothing speaks for ropes: of looms, kilns and ropes, all as good
    // as each other, it comes last by name.
    expect(figureOf(await first('test'), scoresOf)).toBeCloseTo((1 + THIRD) / 2, 4);
  });
});
