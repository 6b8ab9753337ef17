import { expect, test, vi } from 'vitest';
import { ME } from '../../utils/core/membership.ts';
import type { Review } from '../../utils/core/review.ts';
import { ownCommunities } from '../../utils/store/communities.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { finish } from '../../utils/surfaces/review-desk.ts';
import { aDraft, aStore, NOW } from '../store/a-store.ts';

test('a circle that came about is called by its form and topic, meets as the form begins, and names nobody', async () => {
  const store = await aStore();
  vi.spyOn(opening, 'records').mockResolvedValue(store);
  const { result } = await logInteraction(store, aDraft({ newNames: ['Zyxwy Qvandt'] }), {}, NOW);
  const [zyx = ''] = result.personIds;
  const accepted: Review = {
    ...{ id: 'circle:micro-mentorship-network:rust:1a2b', title: 'Rust, with \u2068Zyxwy Qvandt\u2069' },
    ...{ decision: { kind: 'accepted' }, evidence: [`match:rust:${zyx}:me`, 'goal:g1'], at: NOW },
  };
  const { result: id } = await finish(accepted);
  const [own] = await ownCommunities(store);
  expect(own).toMatchObject({
    ...{ id, name: 'Micro-mentorship network: rust', topics: ['rust'] },
    ...{ form: 'micro-mentorship-network', cadence: 'every 3 weeks' },
  });
  const members = await store.db.getAllFromIndex('memberships', 'communityId', id ?? '');
  expect(members.map(({ who }) => who).sort()).toEqual([zyx, ME].sort());
});

test('a community that was joined becomes no other one', async () => {
  const store = await aStore();
  vi.spyOn(opening, 'records').mockResolvedValue(store);
  const { result } = await finish({
    ...{ id: 'join:maps', title: 'Maps', decision: { kind: 'accepted' }, evidence: [], at: NOW },
  });
  expect([result, await ownCommunities(store), await store.db.count('memberships')]).toEqual([
    undefined,
    [],
    1,
  ]);
});
