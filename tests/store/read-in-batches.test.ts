import { expect, it } from 'vitest';
import { logInteraction } from '../../utils/store/interactions.ts';
import { savePerson } from '../../utils/store/people.ts';
import { inBatches, unchanged } from '../../utils/store/read-in-batches.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';

const page = (handle: string) =>
  aProfile({ identity: { site: 'github', handle }, url: `https://github.com/${handle}`, name: handle });

it('reads every record once, in batches, without what only the store needs', async () => {
  const store = await aStore();
  for (const handle of ['a', 'b', 'c', 'd', 'e']) await savePerson(store, page(handle), NOW);
  const sizes: number[] = [];
  const names: string[] = [];
  for await (const batch of inBatches(store, 'people', 2)) {
    sizes.push(batch.length);
    for (const one of batch) {
      names.push(one.name);
      expect(one).not.toHaveProperty('words');
    }
  }
  expect(sizes).toEqual([2, 2, 1]);
  expect(names.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('reads again what was changed meanwhile, and gives up when there is no quiet moment', async () => {
  const store = await aStore();
  let runs = 0;
  const write = () => logInteraction(store, aDraft({ newNames: [`Person ${runs}`] }), {}, NOW);
  const once = await unchanged(store, async () => {
    runs += 1;
    if (runs === 1) await write();
    return runs;
  });
  expect(once).toBe(2);
  await expect(
    unchanged(store, async () => {
      runs += 1;
      await write();
    }),
  ).rejects.toThrow(/Wait until the other work is done/u);
});
