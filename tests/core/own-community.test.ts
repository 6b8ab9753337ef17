import { expect, test } from 'vitest';
import { type OwnCommunity, withOwn } from '../../utils/core/own-community.ts';
import { suggest } from '../../utils/core/suggest.ts';
import { community, matcher, NOW, plant } from './suggest/planted.ts';

const CATALOGUE = [community('rustaceans', ['rust']), community('data', ['open data'])];

const own = (id: string, topics: string[]): OwnCommunity => ({
  ...{ id, name: `The ${id} circle`, topics, fields: [], form: 'collaborative-learning-cell' },
  ...{ source: 'its user', confidence: 'own', createdAt: NOW, updatedAt: NOW },
});

test('a community of the user’s own is ranked like those of the catalogue', () => {
  const network = plant()
    .people('ana bo', { tags: ['beekeeping'] })
    .talk('i1', 'ana bo', 'beekeeping in winter')
    .member('ana', 'own:hive')
    .goal('g1', 'learn', 'beekeeping')
    .network();
  const communities = withOwn(CATALOGUE, [own('own:hive', ['beekeeping'])]);
  const { suggestions } = suggest({ network, communities, matcher, reviews: [] });
  const joins = suggestions.flatMap((one) => (one.kind === 'join' ? [one] : []));
  expect(joins[0]?.communityId).toBe('own:hive');
  const expected = { kind: 'membership', communityId: 'own:hive', personIds: ['ana'] };
  expect(joins[0]?.evidence).toContainEqual(expected);
});

test('what ships under the id of one from a file takes its place, not that of one the user wrote', () => {
  const fromFile: OwnCommunity = { ...own('data', ['tides']), confidence: 'listed' };
  const all = withOwn(CATALOGUE, [fromFile, own('own:hive', ['beekeeping'])]);
  const written = withOwn(CATALOGUE, [own('data', ['tides'])]);
  expect(written.map(({ id, topics }) => [id, topics[0]])).toEqual([
    ['rustaceans', 'rust'],
    ['data', 'tides'],
  ]);
  expect(all.map(({ id, topics }) => [id, topics[0]])).toEqual([
    ['rustaceans', 'rust'],
    ['data', 'open data'],
    ['own:hive', 'beekeeping'],
  ]);
});
