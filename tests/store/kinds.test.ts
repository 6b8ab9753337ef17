import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../utils/core/interaction.ts';
import type { InteractionKind } from '../../utils/core/interaction-kinds.ts';
import { NO_KIND_CHANGES } from '../../utils/core/kind-changes.ts';
import { withKind, withNewKind, withoutKind } from '../../utils/core/kind-draft.ts';
import { kindsWith } from '../../utils/core/kinds.ts';
import { tieOf } from '../../utils/core/tie.ts';
import { countingTies, countTies } from '../../utils/store/count-ties.ts';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { editInteraction, logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import { changeKinds, kindsIn } from '../../utils/store/kinds.ts';
import type { Store } from '../../utils/store/open.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const OWN = { name: 'co-writing', weight: '3', side: 'depth' } as const;

/** Everybody's tie, and what it is counted from nothing. */
async function ties(store: Store) {
  const { weightOf } = await kindsIn(store);
  const [people, all] = [await store.db.getAll('people'), await store.db.getAll('interactions')];
  const round = (sum: number) => Number(sum.toPrecision(9));
  const summed = people.map(({ id, tie }) => [id, tie.count, round(tie.sum)]);
  const anew = people.map(({ id }) => {
    const tie = tieOf(
      all.filter(({ personIds }) => personIds.includes(id)),
      weightOf,
    );
    return [id, tie.count, round(tie.sum)];
  });
  return { summed, anew };
}

async function expectRight(store: Store): Promise<void> {
  while (await countTies(store, NOW));
  expect(await countingTies(store)).toBeUndefined();
  const { summed, anew } = await ties(store);
  expect(summed).toEqual(anew);
}

const weigh = (store: Store, id: InteractionKind, weight: string) =>
  changeKinds(
    store,
    (all) => withKind(all, id, { name: kindsWith(all).nameOf(id), weight, side: 'reach' }),
    NOW,
  );

const log = (store: Store, newNames: string[], kind: InteractionKind = 'met') =>
  logInteraction(store, aDraft({ newNames, kind }), {}, NOW);

describe('after a weight was changed', () => {
  test('everybody’s tie is what it would be if it had always been so, and what is logged meanwhile is too', async () => {
    const store = await aStore();
    for (const name of ['Kofi', 'Ada', 'Zed']) await log(store, [name, 'Mirela'], 'call');
    expect(await countingTies(store)).toBeUndefined();
    await weigh(store, 'call', '5');
    expect(await countingTies(store)).toEqual({ done: 0, total: 6 });
    await log(store, ['Ida'], 'call');
    await expectRight(store);
  });

  test('undone, it is as before; what was done before the ties were counted can still be undone, with the right tie', async () => {
    const store = await aStore();
    const first = await log(store, ['Kofi'], 'call');
    const [kofi = ''] = first.result.personIds;
    const again = await logInteraction(store, aDraft({ personIds: [kofi], kind: 'call' }), {}, NOW);
    const { change } = await weigh(store, 'call', '5');
    await expectRight(store);
    await undo(store, again.change, NOW);
    await expectRight(store);
    await undo(store, change, NOW);
    expect(await countingTies(store)).toBeDefined();
    await expectRight(store);
    expect(await store.db.count('settings')).toBe(0);
  });

  test('that ties were counted cannot be undone, and nobody is changed by it but in their tie', async () => {
    const store = await aStore();
    await log(store, ['Kofi'], 'call');
    await weigh(store, 'call', '5');
    const [before] = await store.db.getAll('people');
    while (await countTies(store, NOW + 1));
    const [after] = await store.db.getAll('people');
    expect({ ...after, tie: 0 }).toEqual({ ...before, tie: 0 });
    const last = (await store.db.getAllKeys('changes')).at(-1) ?? 0;
    await expect(undo(store, last, NOW)).rejects.toThrow(/nothing left to undo/u);
    expect(await store.db.count('people')).toBe(1);
  });

  test('somebody who was joined and is separated again has the tie of today', async () => {
    const store = await aStore();
    const [{ result: kofi }, { result: ada }] = [
      await log(store, ['Kofi'], 'call'),
      await log(store, ['Ada']),
    ];
    const pair = { keptId: kofi.personIds[0] ?? '', goneId: ada.personIds[0] ?? '' };
    const { result: join } = await joinPeople(store, pair, NOW);
    await weigh(store, 'met', '4');
    await expectRight(store);
    await separatePeople(store, join.id, NOW);
    await expectRight(store);
  });
});

describe('counting', () => {
  /** 450 people are three steps. */
  async function many(): Promise<Store> {
    const store = await aStore();
    const file = await readEverything(store);
    const entry = { about: '', topics: [], createdAt: NOW, updatedAt: NOW };
    const people = Array.from({ length: 450 }, (_, n) => ({
      ...{ id: `p${n}`, name: `Person ${n}`, tags: [], topics: [], createdAt: NOW, updatedAt: NOW },
      tie: { sum: 0, count: 0 },
    }));
    const interactions = people.map(
      ({ id }, n): Interaction => ({
        ...entry,
        id: `i${n}`,
        personIds: [id],
        kind: n % 2 ? 'call' : 'met',
        at: NOW,
      }),
    );
    await importEverything(store, { ...file, people, interactions }, NOW);
    return store;
  }

  test('goes on where it was, begins again where a weight was changed meanwhile, and every step can be the last of a worker', async () => {
    const store = await many();
    await weigh(store, 'call', '5');
    expect(await countTies(store, NOW)).toBe(true);
    expect(await countingTies(store)).toEqual({ done: 200, total: 450 });
    await weigh(store, 'met', '0');
    expect(await countingTies(store)).toEqual({ done: 0, total: 450 });
    expect([await countTies(store, NOW), await countTies(store, NOW), await countTies(store, NOW)]).toEqual([
      ...[true, true, false],
    ]);
    await expectRight(store);
  });

  test('taken back in the middle, it goes back', async () => {
    const store = await many();
    const { change } = await weigh(store, 'call', '5');
    await countTies(store, NOW);
    await undo(store, change, NOW);
    await expectRight(store);
  });

  test('the history names whom each step touched, and holds nothing of them', async () => {
    const store = await many();
    await weigh(store, 'video', '5');
    while (await countTies(store, NOW));
    const counted = (await store.db.getAll('changes')).filter(({ kind }) => kind === 'ties counted again');
    expect(counted).toHaveLength(3);
    for (const { touched, spent } of counted) {
      expect(spent).toBe(true);
      expect(touched.length).toBeGreaterThan(0);
      expect(touched.every(({ before }) => before === undefined)).toBe(true);
    }
  });
});

test('records whose marks were lost are counted again where the user ever changed a weight', async () => {
  const store = await aStore();
  await log(store, ['Kofi'], 'call');
  await weigh(store, 'call', '5');
  await expectRight(store);
  await store.db.clear('batches');
  expect(await countingTies(store)).toBeDefined();
  await expectRight(store);
});

test('an own kind is logged, moved, taken away and brought back, and every tie is right each time', async () => {
  const store = await aStore();
  await changeKinds(store, (all) => withNewKind(all, 'own-1', OWN), NOW);
  const { result } = await log(store, ['Kofi'], 'own-1');
  await expectRight(store);
  const moved = await changeKinds(store, (all) => withoutKind(all, 'own-1', 'message'), NOW);
  await expectRight(store);
  const draft = { ...aDraft(), kind: 'own-1' as const };
  await editInteraction(store, result.id, draft, NOW);
  await expectRight(store);
  await undo(store, moved.change, NOW);
  await expectRight(store);
  expect((await kindsIn(store)).nameOf('own-1')).toBe('co-writing');
});

test('whatever is logged, edited, deleted and weighed in whatever order, the ties are those of the records', async () => {
  const kind = fc.constantFrom<InteractionKind>('met', 'call', 'mentoring', 'own-1', 'own-9');
  const deed = fc.oneof(
    fc.tuple(fc.constant('log' as const), kind),
    fc.tuple(fc.constant('edit' as const), kind),
    fc.tuple(fc.constant('delete' as const), kind),
    fc.tuple(fc.constant('weigh' as const), fc.constantFrom<InteractionKind>('met', 'call', 'own-1')),
    fc.tuple(fc.constant('undo' as const), kind),
    fc.tuple(fc.constant('count' as const), kind),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
      const store = await aStore();
      await changeKinds(store, () => withNewKind(NO_KIND_CHANGES, 'own-1', OWN), NOW);
      const changes: number[] = [];
      for (const [number, [what, of]] of deeds.entries()) {
        const [one] = await store.db.getAll('interactions');
        const [person] = await store.db.getAll('people');
        const personIds = person ? [person.id] : [];
        const done = async () => {
          if (what === 'log')
            return logInteraction(
              store,
              aDraft({ personIds, newNames: number % 2 || !person ? [`P${number}`] : [], kind: of }),
              {},
              NOW,
            );
          if (what === 'weigh') return weigh(store, of, String(number % 5));
          if (what === 'edit' && one) return editInteraction(store, one.id, aDraft({ kind: of }), NOW);
          if (what === 'delete' && one) return deleteInteraction(store, one.id, NOW);
          if (what === 'count') await countTies(store, NOW);
          if (what === 'undo') await undo(store, changes.pop() ?? 0, NOW).catch(() => {});
          return undefined;
        };
        const written = await done();
        if (written) changes.push(written.change);
      }
      await expectRight(store);
    }),
    { numRuns: 30 },
  );
});
