import fc from 'fast-check';
import { expect, it } from 'vitest';
import { networkOf } from '../../../utils/core/network-of.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import { community, matcher, NOW, plant } from '../suggest/planted.ts';

const DAY = 86_400_000;
const communities = [
  community('data', ['open data']),
  community('civic', ['open data']),
  community('hives', ['beekeeping']),
];

/** Something for each kind on the side of reach, with equals among them. */
function planted() {
  const network = plant()
    .people('ana bo', { tags: ['rust'] })
    .people('chidi dee eva', { tags: ['facilitation'] })
    .people('finn gil', { headline: 'Kubernetes' })
    .person('hana', { bio: 'I want to learn Kubernetes.' })
    .note('n1', 'finn', 'kubernetes at home')
    .note('n2', 'finn', 'ran kubernetes for a school')
    .goal('g1', 'deepen', 'rust')
    .goal('g2', 'be seen', 'open data')
    .goal('g3', 'learn', 'rust and open data');
  for (const [at, id] of 'chidi dee eva finn gil hana'.split(' ').entries())
    network.talk(`i${at}`, id, 'facilitation and k8s');
  for (const id of ['ana', 'bo'])
    for (const at of [1, 2, 3]) network.talk(`${id}${at}`, id, 'rust', { at: NOW - (400 + (at % 2)) * DAY });
  return network.records;
}

const orderOf = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

it('the same records give the same suggestions of reach, whatever order they come in', () => {
  const records = planted();
  const of = (all: typeof records, catalogue = communities) =>
    suggest({ network: networkOf(all, matcher, NOW), communities: catalogue, matcher, reviews: [] })
      .suggestions.filter(({ kind }) => kind !== 'join' && kind !== 'circle')
      .map(({ score, ...rest }) => ({ ...rest, score: score.toFixed(9) }));
  const expected = of(records);
  expect(new Set(expected.map(({ kind }) => kind))).toEqual(new Set(['reconnect', 'introduce', 'widen']));
  const shuffled = fc.record({
    people: orderOf(records.people),
    interactions: orderOf(records.interactions),
    notes: orderOf(records.notes),
    memberships: orderOf(records.memberships),
    goals: orderOf(records.goals),
  });
  fc.assert(
    fc.property(shuffled, orderOf(communities), (other, catalogue) => {
      expect(of({ ...records, ...other }, catalogue)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});
