import { describe, expect, it } from 'vitest';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { leaveChange, seeProfile, takeChange } from '../../utils/store/profile-changes.ts';
import { purge } from '../../utils/store/purge.ts';
import { undo } from '../../utils/store/undo.ts';
import { aProfile, aStore, DAY, NOW } from './a-store.ts';

const before = aProfile({ organisation: 'Loom House', headline: 'Weaver' });
const after = aProfile({ organisation: 'Weft Lab', headline: 'Weaver' });

async function seen(store: Store) {
  const { result, change } = await savePerson(store, before, NOW);
  await seeProfile(store, before, NOW);
  return { id: result.id, saved: change };
}

const changesOf = async (store: Store, id: string) =>
  ((await personView(store, id))?.changes ?? []).map(({ field, before: from, after: to }) => [
    field,
    from,
    to,
  ]);

describe('a page of somebody known', () => {
  it('says what changed since the user last looked, once', async () => {
    const store = await aStore();
    const { id } = await seen(store);
    for (let i = 1; i < 4; i += 1) await seeProfile(store, after, NOW + i * DAY);
    expect(await changesOf(store, id)).toEqual([['organisation', 'Loom House', 'Weft Lab']]);
  });

  it('says nothing by what it does not say, is not sure of, or was not looked at before', async () => {
    const store = await aStore();
    const { id } = await seen(store);
    const { organisation: _, ...without } = before;
    await seeProfile(store, without, NOW + DAY);
    await seeProfile(store, { ...after, confidence: 'low' }, NOW + DAY);
    await seeProfile(store, { ...after, unread: 'It could not be read.' }, NOW + DAY);
    expect(await changesOf(store, id)).toEqual([]);
    const stranger = { identity: { site: 'github', handle: 'x' }, url: 'https://github.com/x' };
    await seeProfile(store, aProfile(stranger), NOW);
    expect(await store.db.count('identities')).toBe(1);
  });

  it('leaves what was done before to be undone', async () => {
    const store = await aStore();
    const { saved } = await seen(store);
    await undo(store, saved, NOW + 1);
    expect(await store.db.count('people')).toBe(0);
    expect(await store.db.count('identities')).toBe(0);
  });

  it('changes the person only as the user says, and can be taken back', async () => {
    const store = await aStore();
    const { id } = await seen(store);
    await seeProfile(store, after, NOW + DAY);
    const [change] = (await personView(store, id))?.changes ?? [];
    const { change: used } = await takeChange(store, change?.id ?? '', NOW + DAY);
    expect((await personView(store, id))?.person.organisation).toBe('Weft Lab');
    expect(await store.db.getAllKeysFromIndex('people', 'words', 'weft')).toEqual([id]);
    await undo(store, used, NOW + DAY);
    await leaveChange(store, change?.id ?? '', NOW + DAY);
    const view = await personView(store, id);
    expect([view?.person.organisation, view?.changes?.[0]?.settled]).toEqual(['Loom House', true]);
  });

  it('takes what changed with it when people are joined and separated, and when they go for good', async () => {
    const store = await aStore();
    const { id } = await seen(store);
    await seeProfile(store, after, NOW + DAY);
    const page = { identity: { site: 'github', handle: 'b' }, url: 'https://github.com/b' };
    const { result: kept } = await savePerson(store, aProfile(page), NOW);
    const { result: join } = await joinPeople(store, { keptId: kept.id, goneId: id }, NOW + DAY);
    expect(await changesOf(store, kept.id)).toHaveLength(1);
    await separatePeople(store, join.id, NOW + DAY);
    expect([await changesOf(store, kept.id), await changesOf(store, id)].map((all) => all.length)).toEqual([
      0, 1,
    ]);
    await deletePerson(store, id, NOW + DAY);
    await purge(store, NOW + 40 * DAY);
    expect(await store.db.count('profileChanges')).toBe(0);
  });
});
