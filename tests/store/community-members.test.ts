import { expect, test } from 'vitest';
import { knownByCommunity, membersIn, membersOf, mine } from '../../utils/store/community-members.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { join } from '../../utils/store/memberships.ts';
import { savePerson } from '../../utils/store/people.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';

test('who is known in a community is counted without the user, and read by the strength of the tie', async () => {
  const store = await aStore();
  const ids: string[] = [];
  for (const handle of ['ada', 'bo', 'cleo']) {
    const profile = aProfile({ identity: { site: 'github', handle }, name: handle });
    ids.push((await savePerson(store, profile, NOW)).result.id);
  }
  const [ada = '', bo = '', cleo = ''] = ids;
  for (const who of [ada, bo, 'me']) await join(store, who, 'tides', NOW);
  await join(store, cleo, 'kites', NOW);
  await join(store, 'me', 'alone', NOW);
  await logInteraction(store, aDraft({ personIds: [bo] }), {}, NOW);
  expect(Object.fromEntries(await knownByCommunity(store))).toEqual({ tides: 2, kites: 1, alone: 0 });
  expect([...(await mine(store))].sort()).toEqual(['alone', 'tides']);
  expect(await membersIn(store, 'tides')).toEqual({ isMine: true, known: 2 });
  expect(await membersIn(store, 'kites')).toEqual({ isMine: false, known: 1 });
  expect((await membersOf(store, 'tides', 9)).map(({ name }) => name)).toEqual(['bo', 'ada']);
  expect(await membersOf(store, 'tides', 1)).toHaveLength(1);
});
