import { describe, expect, it, vi } from 'vitest';
import { openChanges } from '../../utils/core/seen-profile.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { addIdentity } from '../../utils/store/identities.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { deleteChange, leaveChange, seeProfile, takeChange } from '../../utils/store/profile-changes.ts';
import { purge } from '../../utils/store/purge.ts';
import { undo } from '../../utils/store/undo.ts';
import { aProfile, aStore, DAY, NOW } from './a-store.ts';

const before = aProfile({ organisation: 'Loom House', headline: 'Weaver' });
const after = aProfile({ organisation: 'Weft Lab', headline: 'Weaver' });

async function seen(store: Store) {
  const { result, change } = await savePerson(store, before, NOW);
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

  it('is seen when it is saved or added, and not written again but once a day', async () => {
    const store = await aStore();
    const { id } = await seen(store);
    const page = { identity: { site: 'orcid', handle: 'm' }, url: 'https://orcid.org/m' };
    await addIdentity(store, id, aProfile({ ...page, location: 'Vik' }), NOW + 1);
    expect((await store.db.get('identities', 'orcid:m'))?.seen).toMatchObject({
      at: NOW + 1,
      location: 'Vik',
    });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await seeProfile(store, before, NOW + DAY - 1);
    expect(put).not.toHaveBeenCalled();
    await seeProfile(store, before, NOW + DAY);
    expect(put).toHaveBeenCalledOnce();
    put.mockRestore();
    expect(await store.db.count('changes')).toBe(2);
    expect((await store.db.get('identities', 'github:mirela-brandt'))?.seen?.at).toBe(NOW + DAY);
  });

  it('that says one thing and then another within a day has one change, and none if it says the first again', async () => {
    const store = await aStore();
    const { id } = await seen(store);
    await seeProfile(store, after, NOW + 1);
    await seeProfile(store, { ...after, organisation: 'Tide Office' }, NOW + 2);
    expect(await changesOf(store, id)).toEqual([['organisation', 'Loom House', 'Tide Office']]);
    await seeProfile(store, before, NOW + 3);
    expect(await changesOf(store, id)).toEqual([]);
    await seeProfile(store, after, NOW + 4);
    await seeProfile(store, before, NOW + 4 + DAY);
    expect(await changesOf(store, id)).toHaveLength(2);
  });

  it('is known under another handle by its account, and is not the page of who has the handle now', async () => {
    const store = await aStore();
    const known = aProfile({ ...before, identity: { site: 'github', handle: 'm', stableId: '1' } });
    const { result } = await savePerson(store, known, NOW);
    await seeProfile(store, { ...after, identity: { ...known.identity, stableId: '2' } }, NOW + 1);
    expect(await changesOf(store, result.id)).toEqual([]);
    await seeProfile(store, { ...after, identity: { ...known.identity, handle: 'n' } }, NOW + 2);
    expect(await changesOf(store, result.id)).toEqual([['organisation', 'Loom House', 'Weft Lab']]);
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
    await undo(store, used, NOW + DAY);
    await leaveChange(store, change?.id ?? '', NOW + DAY);
    const view = await personView(store, id);
    expect([view?.person.organisation, view?.changes?.[0]?.settled]).toEqual(['Loom House', true]);
    const { change: deleted } = await deleteChange(store, change?.id ?? '', NOW + DAY);
    expect(await changesOf(store, id)).toEqual([]);
    await undo(store, deleted, NOW + DAY);
    expect(await changesOf(store, id)).toHaveLength(1);
    await expect(takeChange(store, 'gone', NOW)).rejects.toThrow(/not kept any more/u);
  });

  it('that is deleted is not followed by the offer of what the page said before it', async () => {
    const store = await aStore();
    const { id } = await seen(store);
    await seeProfile(store, after, NOW + DAY);
    await seeProfile(store, { ...after, organisation: 'Tide Office' }, NOW + 3 * DAY);
    const open = async () => {
      const view = await personView(store, id);
      return view && openChanges(view.changes ?? [], view.person);
    };
    const [last] = (await open()) ?? [];
    expect(last?.after).toBe('Tide Office');
    const { change } = await deleteChange(store, last?.id ?? '', NOW + 4 * DAY);
    expect(await open()).toEqual([]);
    expect(await changesOf(store, id)).toEqual([['organisation', 'Loom House', 'Weft Lab']]);
    await undo(store, change, NOW + 5 * DAY);
    expect(await open()).toEqual([last]);
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
