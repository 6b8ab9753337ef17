import { expect, it } from 'vitest';
import { expertMicroNetwork } from '../../../utils/core/forms/expert-micro-network.ts';
import type { Network } from '../../../utils/core/network.ts';
import { interestsOf } from '../../../utils/core/rank/interests.ts';
import { introductions } from '../../../utils/core/reach/introduce.ts';
import { widenings } from '../../../utils/core/reach/widen.ts';
import { community, matcher, plant } from './planted.ts';

/** The same people, as a choice of very many of whom so many have each topic. */
const chosenOf = (network: Network, people: number, having: number): Network => ({
  ...network,
  whole: { people, having: () => having },
});

const experts = () =>
  plant()
    .people('ana bo chidi', { tags: ['rust'], headline: 'Rust for a living' })
    .talk('a', 'ana', 'rust')
    .talk('b', 'bo', 'the weather')
    .network();

it('what is rare is told by everybody, not by those who are looked at', () => {
  const network = experts();
  for (const find of [expertMicroNetwork.propose, introductions]) {
    expect(find(network, matcher).length).toBeGreaterThan(0);
    expect(find(chosenOf(network, 100_000, 100), matcher).length).toBeGreaterThan(0);
    expect(find(chosenOf(network, 100_000, 5_000), matcher)).toEqual([]);
  }
});

it('what hardly anybody has is told by everybody too', () => {
  const network = plant().people('ana bo chidi').goal('g', 'learn', 'open data').network();
  const communities = [community('open', ['open data'])];
  expect(widenings(network, matcher, communities)).toHaveLength(1);
  expect(widenings(chosenOf(network, 100_000, 1), matcher, communities)).toHaveLength(1);
  expect(widenings(chosenOf(network, 100_000, 2), matcher, communities)).toEqual([]);
});

it('a topic that few of all have tells more of the user than one of everybody', () => {
  const weight = (having: number) =>
    interestsOf(chosenOf(experts(), 1_000, having), matcher).get('rust')?.weight ?? 0;
  expect(weight(3)).toBeGreaterThan(weight(30));
  expect(weight(30)).toBeGreaterThan(weight(1_000));
});
