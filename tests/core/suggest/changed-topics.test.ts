import { expect, it } from 'vitest';
import { networkOf } from '../../../utils/core/network-of.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import type { TopicChange } from '../../../utils/core/topic-change.ts';
import { changedMatcher } from '../../../utils/core/topics/changed-matcher.ts';
import { community, matcher, NOW, plant } from './planted.ts';

const joinsWith = (changes: readonly TopicChange[]): string[] => {
  const { records } = plant()
    .person('ana', { headline: 'Rust engineer', tags: ['rust'] })
    .talk('i1', 'ana', 'how wasm is made')
    .goal('g1', 'learn', 'rust');
  const changed = changedMatcher(matcher, changes);
  const { suggestions } = suggest({
    network: networkOf(records, changed, NOW),
    communities: [community('rusty', ['rust']), community('bees', ['beekeeping'])],
    matcher: changed,
    reviews: [],
    today: '2026-06-15',
  });
  return suggestions.flatMap((one) => (one.kind === 'join' ? [one.communityId] : []));
};

it('nothing is suggested out of a topic that the user hid', () => {
  expect(joinsWith([])).toEqual(['rusty']);
  expect(joinsWith([{ topic: 'rust', as: 'hidden' }])).toEqual([]);
});

it('what was merged counts as what it was merged into, on both sides', () => {
  expect(joinsWith([{ topic: 'rust', as: 'merged', into: 'beekeeping' }]).toSorted()).toEqual([
    'bees',
    'rusty',
  ]);
});
