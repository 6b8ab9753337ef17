import { deleteDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { lossAt } from '../../utils/core/loss.ts';
import { browser } from '../../utils/platform/browser.ts';
import { highWater as browserMark } from '../../utils/platform/high-water.ts';
import { lastSeq } from '../../utils/store/changes.ts';
import { addGoal } from '../../utils/store/goals.ts';
import { savePerson } from '../../utils/store/people.ts';
import { lossSentence } from '../../utils/surfaces/said.ts';
import { aProfile, aStore, memoryMark, NOW } from './a-store.ts';

/** Lets the browser say of the next opening that it threw damaged files away, as Chromium does. */
function wipedAtNextOpening(): void {
  const { open } = indexedDB;
  vi.spyOn(indexedDB, 'open').mockImplementationOnce((name, version) => {
    const request = open.call(indexedDB, name, version);
    const say = (event: Event) => Object.assign(event, { dataLoss: 'total', dataLossMessage: 'corrupt' });
    request.addEventListener('upgradeneeded', say);
    return request;
  });
}

describe.each([
  ['in memory', (reached: number) => Promise.resolve(memoryMark(reached))],
  [
    'in the storage of the browser',
    async (reached: number) => {
      if (reached > 0) await browser.storage.local.set({ highWater: reached });
      return browserMark;
    },
  ],
] as const)('a database that lost its files, with the mark %s', (_, markAt) => {
  test('opens as if new, and the mark tells how much is missing', async () => {
    const highWater = await markAt(0);
    const store = await aStore({ highWater });
    await savePerson(store, aProfile(), NOW);
    const { change } = await addGoal(store, 'learn', '', NOW);
    expect(await highWater.lost()).toBeUndefined();
    const { name } = store.db;
    store.db.close();
    await deleteDB(name);
    const again = await aStore({ name, highWater });
    expect(await lastSeq(again)).toBe(0);
    expect(await highWater.lost()).toEqual({ changes: change });
  });

  test('is not forgotten by what is written next, nor by the next opening', async () => {
    const highWater = await markAt(40);
    const store = await aStore({ highWater });
    await addGoal(store, 'learn', '', NOW);
    store.db.close();
    await aStore({ name: store.db.name, highWater });
    expect(await highWater.lost()).toEqual({ changes: 40 });
    await highWater.settle();
    expect(await highWater.lost()).toBeUndefined();
  });

  test('is known by the word of the browser where the mark is gone too', async () => {
    const highWater = await markAt(0);
    wipedAtNextOpening();
    const store = await aStore({ highWater });
    expect(await highWater.lost()).toEqual({ changes: 0 });
    await addGoal(store, 'learn', '', NOW);
    store.db.close();
    await aStore({ name: store.db.name, highWater });
    expect(await highWater.lost()).toEqual({ changes: 0 });
    await highWater.settle();
    expect(await highWater.lost()).toBeUndefined();
  });

  test('that is lost once more before anything was decided is counted as a whole', async () => {
    const highWater = await markAt(7);
    const store = await aStore({ highWater });
    await addGoal(store, 'learn', '', NOW);
    store.db.close();
    await deleteDB(store.db.name);
    wipedAtNextOpening();
    await aStore({ name: store.db.name, highWater });
    expect(await highWater.lost()).toEqual({ changes: 8 });
  });
});

test.each([
  ['a first start', 0, { there: 0, wiped: false }, undefined],
  ['whole', 5, { there: 5, wiped: false }, undefined],
  ['more than the mark says: it could not be raised', 5, { there: 6, wiped: false }, undefined],
  ['made anew, and the mark says that there was a store', 5, { there: 0, wiped: false }, { changes: 5 }],
  ['half of it', 5, { there: 2, wiped: false }, { changes: 3 }],
  ['thrown away, and the mark knows how much', 5, { there: 0, wiped: true }, { changes: 5 }],
  ['thrown away, and the mark knows nothing', 0, { there: 0, wiped: true }, { changes: 0 }],
])('%s', (_, reached, found, loss) => {
  expect(lossAt(reached, found)).toEqual(loss);
});

test.each([
  [undefined, undefined],
  [
    { changes: 0 },
    /^The browser lost part of what was stored, and it cannot be told how much\. What is left/u,
  ],
  [{ changes: 1 }, /^The browser lost part of what was stored: one change is missing\. What is left/u],
  [{ changes: 9 }, /: 9 changes are missing\. .* restore a backup or a file/u],
])('what is lost is said: %o', (loss, sentence) => {
  if (sentence) expect(lossSentence(loss)).toMatch(sentence);
  else expect(lossSentence(loss)).toBeUndefined();
});
