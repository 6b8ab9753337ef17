import { expect, test, vi } from 'vitest';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { lineLanguages, lineReader } from '../../utils/surfaces/understand-line.ts';
import { aProfile, aStore, NOW } from '../store/a-store.ts';

const saved = async (store: Store, name: string, handle: string): Promise<string> =>
  (await savePerson(store, aProfile({ identity: { site: 'github', handle }, name }), NOW)).result.id;

test('whom a name may mean is looked up in the records: by whole words of names, and by handles', async () => {
  const store = await aStore();
  const ada = await saved(store, 'Ada Berg', 'countess');
  await saved(store, 'Countess Roux', 'roux');
  const annas = [await saved(store, 'Anna Costa', 'ac'), await saved(store, 'Anna Dahl', 'ad')];
  await saved(store, 'Annabel Roux', 'ar');
  const read = lineReader(async () => store);
  const who = async (line: string) => (await read(line)).entry.people.map((one) => one.who);
  expect(await who('coffee with Ada yesterday')).toEqual([{ state: 'known', id: ada, name: 'Ada Berg' }]);
  expect(await who('coffee with ada berg')).toEqual([{ state: 'known', id: ada, name: 'Ada Berg' }]);
  expect(await who('coffee with @Countess')).toEqual([{ state: 'known', id: ada, name: 'Ada Berg' }]);
  expect(await who('coffee with Anna Costa')).toEqual([{ state: 'known', id: annas[0], name: 'Anna Costa' }]);
  expect(await who('coffee with Ann and @🦊')).toEqual([{ state: 'new' }, { state: 'new' }]);
  const [several] = await who('coffee with Anna');
  const candidates = several?.state === 'several' ? several.candidates.map(({ id }) => id) : [];
  expect(candidates.toSorted()).toEqual(annas.toSorted());
});

test('a name is looked up once, however often its line is read', async () => {
  const store = await aStore();
  const open = vi.fn(async () => store);
  const read = lineReader(open);
  await read('call with Zed');
  const times = open.mock.calls.length;
  await read('call with Zed #rust');
  expect(times).toBeGreaterThan(0);
  expect(open).toHaveBeenCalledTimes(times);
});

test('days are read in the languages of the browser that there are, and in English', () => {
  expect(lineLanguages(['de-AT', 'de', 'nl', 'en-GB'])).toEqual(['de', 'en']);
  expect(lineLanguages([])).toEqual(['en']);
});
