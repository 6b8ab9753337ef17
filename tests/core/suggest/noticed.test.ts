import { describe, expect, it } from 'vitest';
import { noticerOf } from '../../../utils/core/memberships/noticed.ts';
import { networkOf } from '../../../utils/core/network-of.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import { joinId } from '../../../utils/core/suggestion-id.ts';
import { community, matcher, NOW, plant } from './planted.ts';

const communities = [
  { ...community('bees', ['beekeeping']), name: 'Hive Keepers of the Coast' },
  { ...community('data', ['open data']), name: 'Open Ledger Circle Group' },
  { ...community('rust', ['rust']), name: 'Iron Oxide Meeting Hall' },
];
const notice = noticerOf(communities);

const planted = () =>
  plant()
    .person('ana', { bio: 'Member of Hive Keepers of the Coast' })
    .person('bo', { bio: 'Read of Hive Keepers of the Coast' })
    .person('chidi', { tags: ['rust'], bio: 'Open Ledger Circle Group member' })
    .note('n1', 'chidi', 'Organiser at Iron Oxide Meeting Hall')
    .member('chidi', 'data')
    .member('me', 'rust')
    .goal('g1', 'learn', 'open data');

const noticed = (all: ReturnType<typeof plant>) =>
  networkOf(all.records, matcher, NOW, notice).people.map((one) => [one.id, one.noticed]);

const bees = (all: ReturnType<typeof plant>, withNotice = true) => {
  const network = networkOf(all.records, matcher, NOW, withNotice ? notice : undefined);
  return suggest({ network, communities, matcher, reviews: [] }).suggestions.find(
    ({ id }) => id === joinId('bees'),
  );
};

describe('memberships that nobody has confirmed', () => {
  it('are in the network where they are said, not where they are only named, confirmed or denied', () => {
    expect(noticed(planted())).toEqual([
      ['ana', ['bees']],
      ['bo', undefined],
      ['chidi', ['rust']],
    ]);
    expect(
      noticed(plant().person('ana', { bio: 'Hive Keepers of the Coast member', notMemberOf: ['bees'] })),
    ).toEqual([['ana', undefined]]);
  });

  it('are seen in contacts with one person alone, and by an account at a community', () => {
    const said = 'Told me he is a member of Hive Keepers of the Coast';
    const all = plant().people('ana bo chidi').talk('i1', 'ana', said).talk('i2', 'bo chidi', said);
    expect(noticed(all)).toEqual([
      ['ana', ['bees']],
      ['bo', undefined],
      ['chidi', undefined],
    ]);
    const pages = new Map([['bo', ['https://example.org/data/bo', 'https://bo.example/']]]);
    const { people } = networkOf({ ...all.records, pages }, matcher, NOW, notice);
    expect(people.map((one) => one.noticed)).toEqual([['bees'], ['data'], undefined]);
  });

  it('are evidence by a name of its own, and count less than confirmed ones', () => {
    const unconfirmed = bees(planted());
    const confirmed = bees(planted().member('ana', 'bees'));
    expect(bees(planted(), false)).toBeUndefined();
    expect(unconfirmed?.evidence).toEqual([{ kind: 'noticed', communityId: 'bees', personIds: ['ana'] }]);
    expect(confirmed?.evidence[0]).toEqual({ kind: 'membership', communityId: 'bees', personIds: ['ana'] });
    expect(unconfirmed?.score).toBeGreaterThan(0);
    expect(unconfirmed?.score).toBeLessThan((confirmed?.score ?? 0) / 2);
  });
});
