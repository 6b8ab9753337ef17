import { describe, expect, test } from 'vitest';
import type { Everything } from '../../../utils/core/everything.ts';
import { isNothingNew, type Verdicts } from '../../../utils/core/imports/judge-record.ts';
import type { OwnExport } from '../../../utils/core/imports/own-export.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { planRecords } from '../../../utils/store/imports/plan-records.ts';
import { logInteraction } from '../../../utils/store/interactions.ts';
import { writeNote } from '../../../utils/store/notes.ts';
import type { Store } from '../../../utils/store/open.ts';
import { changeTags, savePerson } from '../../../utils/store/people.ts';
import { undo } from '../../../utils/store/undo.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aDraft, aProfile, aStore, NOW } from '../a-store.ts';
import { readEverything } from '../read-everything.ts';

const own = (all: Everything): OwnExport => ({ all, leftOut: [] });
const planOf = (store: Store, file: OwnExport, signal = new AbortController().signal) =>
  planRecords(store, file, () => {}, signal);

const sums = (lists: Readonly<Record<string, Verdicts>>) =>
  Object.values(lists).reduce(
    (sum, one) => ({
      added: sum.added + one.new,
      updated: sum.updated + one.replaced,
      unchanged: sum.unchanged + one.same + one.kept,
    }),
    { added: 0, updated: 0, unchanged: 0 },
  );

/** Here and in a file, after both went on by themselves. */
async function apart() {
  const store = await aStore();
  const { result: one } = await savePerson(store, aProfile(), NOW);
  const two = await savePerson(store, aProfile({ identity: { site: 'github', handle: 'b' } }), NOW);
  await writeNote(store, one.id, 'Folds maps', undefined, NOW);
  const before = await readEverything(store);
  const other = await aStore();
  await importEverything(other, before, NOW);
  await changeTags(other, one.id, [], ['theirs'], NOW + 10);
  await changeTags(other, two.result.id, [], ['theirs'], NOW + 10);
  await logInteraction(other, aDraft({ personIds: [one.id], newNames: ['Vrelk'] }), {}, NOW + 20);
  await changeTags(store, two.result.id, [], ['ours'], NOW + 30);
  return { store, file: await readEverything(other), one, two: two.result };
}

describe('what an export would do', () => {
  test('is what it does, and then it would do nothing more', async () => {
    const { store, file, one, two } = await apart();
    const before = await readEverything(store);
    const plan = await planOf(store, own(file));
    expect(await readEverything(store)).toEqual(before);
    expect(plan.people).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: one.id, verdict: 'replaced' }),
        expect.objectContaining({ id: two.id, verdict: 'kept' }),
        expect.objectContaining({ name: 'Vrelk', verdict: 'new' }),
      ]),
    );
    expect(plan.people).toHaveLength(3);
    expect(plan.lists.notes).toEqual({ new: 0, same: 1, kept: 0, replaced: 0 });
    const { result, change } = await importEverything(store, file, NOW + 40);
    expect(result).toMatchObject(sums(plan.lists));
    expect((await store.db.get('people', two.id))?.tags).toEqual(['ours']);
    expect((await store.db.get('people', one.id))?.tags).toEqual(['theirs']);
    expect(isNothingNew(await planOf(store, own(file)))).toBe(true);
    await undo(store, change, NOW + 50);
    expect(await readEverything(store)).toEqual(before);
  });

  test('of a whole network is new once, and the same after that', async () => {
    const store = await aStore();
    const all = sampleNetwork(NOW);
    const plan = await planOf(store, own(all));
    expect(sums(plan.lists)).toEqual({ added: Object.values(all).flat().length, updated: 0, unchanged: 0 });
    await importEverything(store, all, NOW);
    const again = await planOf(store, own(all));
    expect(again.people).toEqual([]);
    expect(
      Object.values(again.lists).every(({ same, ...rest }) => Math.max(...Object.values(rest)) === 0),
    ).toBe(true);
  });

  test('of one who is here under another id is nothing the second time', async () => {
    const store = await aStore();
    const saved = await savePerson(store, aProfile(), NOW);
    await changeTags(store, saved.result.id, [], ['old'], NOW);
    const file = await readEverything(store);
    const fresh = await aStore();
    const { result: anew } = await savePerson(fresh, aProfile(), NOW + 10);
    expect((await planOf(fresh, own(file))).lists.people).toEqual({ new: 0, same: 0, kept: 0, replaced: 1 });
    await importEverything(fresh, file, NOW + 20);
    expect((await fresh.db.get('people', anew.id))?.tags).toEqual(['old']);
    expect(isNothingNew(await planOf(fresh, own(file)))).toBe(true);
    const after = await readEverything(fresh);
    expect((await importEverything(fresh, file, NOW + 30)).result).toMatchObject({ added: 0, updated: 0 });
    expect(await readEverything(fresh)).toEqual(after);
  });

  test('says where those stand whom the user asked to forget, counted as in the file', async () => {
    const { store, file, one } = await apart();
    await forgetPerson(store, one.id, NOW + 40);
    const at = file.people.findIndex(({ id }) => id === one.id);
    const leftOut = [
      { at: { file: 'people', line: 1, counts: 'entries' as const }, reason: 'It does not fit.' },
    ];
    const plan = await planOf(store, { all: file, leftOut });
    expect(plan.leftOut).toEqual([
      ...leftOut,
      {
        at: { file: 'people', line: at + 2, counts: 'entries' },
        reason: expect.stringMatching(/^You asked to forget this person/u),
      },
    ]);
    expect(plan.people.map(({ id }) => id)).not.toContain(one.id);
  });

  test('is not found out any further when the file is left', async () => {
    const store = await aStore();
    await expect(planOf(store, own(sampleNetwork(NOW)), AbortSignal.abort())).rejects.toThrow(/abort/u);
  });
});

test('an export that is left in the middle changes nothing', async () => {
  const store = await aStore();
  const leaving = new AbortController();
  const seen: [number, number][] = [];
  const all = sampleNetwork(NOW);
  const onProgress = (done: number, total: number) => {
    seen.push([done, total]);
    if (done > 0) leaving.abort();
  };
  await expect(importEverything(store, all, NOW, onProgress, leaving.signal)).rejects.toThrow(
    /Stopped before its end, so nothing was changed/u,
  );
  expect(seen).toEqual([
    [0, Object.values(all).flat().length],
    [100, Object.values(all).flat().length],
  ]);
  expect(await store.db.count('people')).toBe(0);
  expect(await store.db.count('changes')).toBe(0);
});
