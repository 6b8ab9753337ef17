import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { dropBackups } from '../../../utils/store/backups/kept.ts';
import * as raw from '../../../utils/store/backups/read-raw.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { logInteraction } from '../../../utils/store/interactions.ts';
import { writeNote } from '../../../utils/store/notes.ts';
import type { Store } from '../../../utils/store/open.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aDraft, aStore, NOW } from '../a-store.ts';
import { readEverything } from '../read-everything.ts';
import { contentOf } from './copies.ts';

beforeEach(dropBackups);

/** Small pieces, so that changes fall into those that were copied, those that come, and between them. */
function inSmallPieces(): void {
  vi.spyOn(raw, 'batchesOf').mockImplementation(async function* (db, store) {
    const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
    for (let i = 0; i < keys.length; i += 4)
      yield { keys: keys.slice(i, i + 4), values: values.slice(i, i + 4) };
  });
}

const CHANGES = {
  log: (store: Store, n: number) => logInteraction(store, aDraft({ newNames: [`New ${n}`] }), {}, NOW + n),
  note: async (store: Store, n: number) => {
    const [id] = await store.db.getAllKeys('people', null, 1);
    if (id) await writeNote(store, id, `Said ${n}`, undefined, NOW + n);
  },
  remove: async (store: Store, n: number) => {
    const ids = await store.db.getAllKeys('people');
    await deletePerson(store, ids[n % ids.length] ?? '', NOW + n);
  },
};

type Kind = keyof typeof CHANGES;
const kinds = fc.constantFrom<Kind>('log', 'note', 'remove');

it('has what was there at its end, whatever was changed while it was made', async () => {
  inSmallPieces();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(30), kinds), { maxLength: 5 }), async (changes) => {
      const store = await aStore();
      await importEverything(store, sampleNetwork(NOW), NOW);
      let piece = 0;
      const backup = await backUp(store.db.name, 'asked', NOW, async () => {
        for (const [at, kind] of changes) if (at === piece) await CHANGES[kind](store, at);
        piece += 1;
      });
      const { people, interactions, notes, memberships } = await readEverything(store);
      const content = await contentOf(backup);
      const byId = (list: readonly unknown[] = []) =>
        new Map((list as { id: string }[]).map((one) => [one.id, one]));
      expect(new Set(byId(content['people']).keys())).toEqual(new Set(people.map(({ id }) => id)));
      expect(byId(content['interactions'])).toEqual(byId(interactions));
      expect(byId(content['notes'])).toEqual(byId(notes));
      expect(byId(content['memberships'])).toEqual(byId(memberships));
      expect(backup.counts).toMatchObject({ people: people.length, interactions: interactions.length });
      await dropBackups();
      store.db.close();
    }),
    { numRuns: 12 },
  );
});

it('has nothing of somebody who is forgotten meanwhile', async () => {
  inSmallPieces();
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  const [first] = await store.db.getAllKeys('people', null, 1);
  let [piece, forgetting]: [number, Promise<unknown>] = [0, Promise.resolve()];
  const backup = await backUp(store.db.name, 'asked', NOW, async () => {
    piece += 1;
    // Not waited for: it waits for the copy itself, to take them out of that too.
    if (piece === 20) forgetting = forgetPerson(store, first ?? '', NOW);
    await store.db.count('people');
  });
  await forgetting;
  expect(piece).toBeGreaterThan(20);
  expect(JSON.stringify(await contentOf(backup))).not.toContain(first);
});
