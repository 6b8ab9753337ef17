import { expect, it } from 'vitest';
import { suggest } from '../../../utils/core/suggest.ts';
import { community, matcher, plant } from './planted.ts';

it('a community about a broad topic is one for people of a narrow one, and says which', () => {
  const network = plant()
    .people('ana bo', { headline: 'Rust engineer', tags: ['rust'] })
    .talk('i1', 'ana', 'about rust')
    .network();
  const { suggestions } = suggest({
    network,
    communities: [community('coders', ['programming']), community('bees', ['beekeeping'])],
    matcher,
    reviews: [],
    today: '2026-06-15',
  });
  const joins = suggestions.filter(({ kind }) => kind === 'join');
  expect(joins.map(({ id }) => id)).toEqual(['join:coders']);
  expect(joins[0]?.evidence).toContainEqual(
    expect.objectContaining({
      kind: 'topic',
      topic: 'rust',
      personIds: ['ana', 'bo'],
      interactionIds: ['i1'],
    }),
  );
});
