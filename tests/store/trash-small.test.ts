import { expect, test } from 'vitest';
import { ME, membershipId } from '../../utils/core/membership.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { addGoal, goals, removeGoal } from '../../utils/store/goals.ts';
import { decline, join, leave } from '../../utils/store/memberships.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { deleteChange } from '../../utils/store/profile-changes.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { aProfile, aStore, NOW } from './a-store.ts';

const deleted = async (store: Store) =>
  (await trashList(store, 9)).map(({ kind, label }) => `${kind}: ${label}`);
const back = async (store: Store) => {
  const [one] = await trashList(store, 1);
  return bringBack(store, one?.id ?? '', NOW + 9);
};

async function withPerson() {
  const store = await aStore();
  const { result: person } = await savePerson(store, aProfile(), NOW);
  return { store, person };
}

test('a goal that was removed is in the trash and comes back', async () => {
  const store = await aStore();
  const { result: goal } = await addGoal(store, 'learn', 'weaving', NOW);
  await removeGoal(store, goal.id, NOW);
  expect(await deleted(store)).toEqual(['goal: learn: weaving']);
  await back(store);
  expect([await goals(store), await deleted(store)]).toEqual([[goal], []]);
});

test('a membership that was taken away comes back, also one that then counted as a no', async () => {
  const { store, person } = await withPerson();
  await join(store, person.id, 'rust-users', NOW, 'bio');
  const id = membershipId(person.id, 'rust-users');
  const before = await store.db.get('memberships', id);
  await leave(store, id, NOW);
  expect(await deleted(store)).toEqual([`membership: ${person.name}: rust users`]);
  expect(await store.db.get('people', person.id)).toMatchObject({ notMemberOf: ['rust-users'] });
  await back(store);
  expect(await store.db.get('memberships', id)).toEqual(before);
  expect(await store.db.get('people', person.id)).not.toHaveProperty('notMemberOf');
});

test('a membership of the user comes back, one of somebody who is gone waits for them', async () => {
  const { store, person } = await withPerson();
  await join(store, ME, 'rust-users', NOW);
  await leave(store, membershipId(ME, 'rust-users'), NOW);
  await back(store);
  expect(await store.db.count('memberships')).toBe(1);
  await join(store, person.id, 'rust-users', NOW);
  await leave(store, membershipId(person.id, 'rust-users'), NOW + 1);
  await deletePerson(store, person.id, NOW);
  const [membership] = (await trashList(store, 9)).filter(({ kind }) => kind === 'membership');
  await expect(bringBack(store, membership?.id ?? '', NOW)).rejects.toThrow('not there any more');
});

test('a change that was seen comes back, and goes with whom it is about', async () => {
  const { store, person } = await withPerson();
  const seen = { id: 'c1', personId: person.id, at: NOW, key: 'github:mirela-brandt' };
  const change = { ...seen, field: 'headline' as const, before: 'Weaver', after: 'Dyer' };
  await store.db.put('profileChanges', change);
  await deleteChange(store, 'c1', NOW);
  expect(await deleted(store)).toEqual(['profile change: headline: Weaver → Dyer']);
  await back(store);
  expect(await store.db.get('profileChanges', 'c1')).toEqual(change);
  await deleteChange(store, 'c1', NOW);
  await forgetPerson(store, person.id, NOW);
  expect(await deleted(store)).toEqual([]);
});

test('what was declined and never a membership leaves nothing in the trash', async () => {
  const { store, person } = await withPerson();
  await decline(store, person.id, 'rust-users', NOW);
  await leave(store, membershipId(person.id, 'rust-users'), NOW);
  expect(await deleted(store)).toEqual([]);
});
