import { describe, expect, it } from 'vitest';
import { duplicatesNow, findPairs } from '../../utils/store/duplicates.ts';
import { addIdentity } from '../../utils/store/identities.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople } from '../../utils/store/join-people.ts';
import { keepApart } from '../../utils/store/likenesses.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';

const add = async (store: Store, handle: string, more = {}) =>
  (
    await savePerson(
      store,
      aProfile({
        name: handle,
        identity: { site: 'github', handle },
        url: `https://github.com/${handle}`,
        ...more,
      }),
      NOW,
    )
  ).result;

const pairsOf = (store: Store) => findPairs(store, () => {}, new AbortController().signal);

const found = async (store: Store) =>
  (await duplicatesNow(store, await pairsOf(store), 99)).map(({ twins, reasons }) => [
    twins.map(({ person }) => person.name).toSorted(),
    reasons,
  ]);

describe('duplicates', () => {
  it('are found by e-mail address, page, and name with organisation, the surest first', async () => {
    const store = await aStore();
    await add(store, 'a', { emails: ['x@x.example'] });
    await add(store, 'b', { emails: ['x@x.example'] });
    await add(store, 'c', { name: 'ADA Marlow', organisation: 'Weft Lab' });
    await add(store, 'd', { name: 'ada marlow', organisation: 'Weft lab' });
    await add(store, 'e', { name: 'Ada Marlow', organisation: 'Other' });
    const other = { identity: { site: 'github', handle: 'a' }, url: 'https://github.com/a', me: true };
    const f = await add(store, 'f', { links: [other] });
    await logInteraction(store, aDraft({ personIds: [f.id] }), {}, NOW);
    expect(await found(store)).toEqual([
      [['a', 'b'], ['same e-mail']],
      [['a', 'f'], ['names a page of theirs']],
      [['ADA Marlow', 'ada marlow'], ['same name and organisation']],
    ]);
  });

  it('are none any more when joined or told apart, and are again when that is undone', async () => {
    const store = await aStore();
    const a = await add(store, 'a', { emails: ['x@x.example'] });
    const b = await add(store, 'b', { emails: ['x@x.example'] });
    const pairs = await pairsOf(store);
    const now = async () => (await duplicatesNow(store, pairs, 9)).length;
    const { change: apart } = await keepApart(store, a.id, b.id, NOW);
    expect([await now(), await found(store)]).toEqual([0, []]);
    await undo(store, apart, NOW);
    expect(await now()).toBe(1);
    const { change: joined } = await joinPeople(store, { keptId: a.id, goneId: b.id }, NOW);
    expect([await now(), await found(store)]).toEqual([0, []]);
    await undo(store, joined, NOW);
    expect(await now()).toBe(1);
  });

  it('stay apart also by another page that one of them gets later', async () => {
    const store = await aStore();
    const a = await add(store, 'a', { emails: ['x@x.example'] });
    const b = await add(store, 'b', { emails: ['x@x.example'] });
    await keepApart(store, a.id, b.id, NOW);
    const page = { identity: { site: 'github', handle: 'b2' }, url: 'https://github.com/b2' };
    await addIdentity(store, b.id, page, NOW);
    expect(await found(store)).toEqual([]);
  });

  it('put the one first about whom more is kept', async () => {
    const store = await aStore();
    await add(store, 'a', { emails: ['x@x.example'] });
    const b = await add(store, 'b', { emails: ['x@x.example'] });
    await logInteraction(store, aDraft({ personIds: [b.id] }), {}, NOW);
    const [duplicate] = await duplicatesNow(store, await pairsOf(store), 9);
    expect(duplicate?.twins.map(({ person }) => person.name)).toEqual(['b', 'a']);
  });

  it('are not made of what very many share', async () => {
    const store = await aStore();
    for (let i = 0; i < 12; i += 1) await add(store, `h${i}`, { emails: ['info@weft.example'] });
    expect(await pairsOf(store)).toEqual([]);
  });

  it('end where they are left', async () => {
    const store = await aStore();
    await add(store, 'a');
    const leaving = AbortSignal.abort();
    await expect(findPairs(store, () => {}, leaving)).rejects.toThrow();
  });
});
