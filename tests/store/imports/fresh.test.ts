import { expect, it } from 'vitest';
import type { Batch } from '../../../utils/core/imports/batches.ts';
import { stageImport } from '../../../utils/store/imports/stage.ts';
import { takeBatch } from '../../../utils/store/imports/take-batch.ts';
import type { Store } from '../../../utils/store/open.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { aProfile, aStore, DAY, NOW } from '../a-store.ts';
import { contact, facts, file, fileperson, planOf, staged } from './a-file.ts';

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

it('contacts with somebody new are written with them, and count the same as those of somebody who is looked up', async () => {
  const given = () =>
    file(many(2), [
      ...[contact('a', '0'), { ...contact('b', '0'), at: NOW - DAY, followUp: { on: '2026-12-24' } }],
      ...[
        { ...contact('c', '0', '1'), at: NOW - 9 * DAY },
        ...Array.from({ length: 30 }, (_, i) => contact(`d${i}`, '1')),
      ],
    ]);
  const taken = async (isDisturbed: boolean) => {
    const store = await aStore();
    const id = await staged(store, given());
    const [first] = (await store.db.getAll('batches')) as Batch[];
    if (isDisturbed) await saved(store, 9);
    await rest(store, id ?? '');
    const { people, interactions } = await facts(store);
    const named = new Map(people.map((one) => [one.id, one.name]));
    const ties = people.map(({ name, tie, next }) => [name, tie, next]).toSorted();
    const who = interactions.map((one) => [one.id, one.at, one.personIds.map((it) => named.get(it))]);
    return {
      beside: first?.people.map(({ contacts = [] }) => contacts.length),
      ties: ties.filter(([name]) => /^Person/u.test(String(name))),
      who,
    };
  };
  const [quick, slow] = [await taken(false), await taken(true)];
  expect(quick.beside).toEqual([2, 0]);
  expect(quick.ties).toMatchObject([
    ['Person 0', { count: 3, lastId: 'in:a' }, { on: '2026-12-24' }],
    ['Person 1', { count: 31 }, undefined],
  ]);
  expect(quick).toEqual(slow);
});
