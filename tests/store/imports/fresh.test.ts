import { expect, it } from 'vitest';
import type { Batch } from '../../../utils/core/imports/batches.ts';
import { stageImport } from '../../../utils/store/imports/stage.ts';
import { takeBatch } from '../../../utils/store/imports/take-batch.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { aProfile, aStore, NOW } from '../a-store.ts';
import { facts, file, fileperson, planOf, staged } from './a-file.ts';

const ABOUT = { file: 'a.csv', format: 'A table' };
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => fileperson(String(i), {}, `weaver-${i}`));
/** Somebody whose page is one of those of a file. */
const saved = (store: Store, i: number) =>
  savePerson(store, aProfile({ identity: { site: 'github', handle: `weaver-${i}` } }), NOW);

async function rest(store: Store, id: string): Promise<void> {
  while ((await takeBatch(store, id, NOW))?.state === 'running');
}

it('nobody is looked up whom nothing names, in the records and before in the file', async () => {
  const store = await aStore();
  await saved(store, 1);
  const id = await staged(store, file([...many(3), fileperson('again', {}, 'weaver-2')]));
  const [batch] = (await store.db.getAll('batches')) as Batch[];
  expect(id).toBeDefined();
  expect(batch?.people.map(({ person, fresh }) => [person.mark, fresh ?? false])).toEqual([
    ['test:0', true],
    ['test:1', false],
    ['test:2', true],
    ['test:again', false],
  ]);
});

it('two of a file with one page are one, however far apart they are', async () => {
  const store = await aStore();
  const id = await staged(store, file([...many(300), fileperson('again', { location: 'Graz' }, 'weaver-0')]));
  await rest(store, id ?? '');
  const { people } = await facts(store);
  expect(people).toHaveLength(300);
  expect(people.filter(({ location }) => location === 'Graz')).toMatchObject([{ name: 'Person 0' }]);
});

it('whoever is saved before the file is put aside, or between two batches, stays one', async () => {
  const store = await aStore();
  const plan = await planOf(store, file(many(600)));
  const before = await saved(store, 7);
  const id = (await stageImport(store, ABOUT, plan, new Map(), NOW))?.id ?? '';
  await takeBatch(store, id, NOW);
  const between = await saved(store, 500);
  await rest(store, id);
  const { people, identities } = await facts(store);
  const owner = (i: number) => identities.find(({ key }) => key === `github:weaver-${i}`)?.personId;
  expect([people.length, identities.length]).toEqual([600, 600]);
  expect([owner(7), owner(500)]).toEqual([before.result.id, between.result.id]);
});
