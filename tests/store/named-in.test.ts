import { describe, expect, test } from 'vitest';
import { namedIn } from '../../utils/store/named-in.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { peopleOfKeys } from '../../utils/store/people-of-keys.ts';
import { aProfile, aStore, NOW } from './a-store.ts';

const save = async (store: Store, handle: string, name: string): Promise<string> =>
  (await savePerson(store, aProfile({ identity: { site: 'github', handle }, name }), NOW)).result.id;

const named = async (store: Store, text: string) =>
  (await namedIn(store, text)).map((people) => people.map(({ name }) => name));

describe('people named in a text', () => {
  test('are found by their whole name, whatever else they share words with', async () => {
    const store = await aStore();
    await save(store, 'a', 'Ada Lovelace');
    await save(store, 'b', 'Ada Byron');
    await save(store, 'c', '山田太郎');
    expect(await named(store, 'Thanks to ADA LOVELACE and 山田太郎さん.')).toEqual([
      ['Ada Lovelace'],
      ['山田太郎'],
    ]);
    expect(await named(store, 'Ada wrote to Lovelace and Byron.')).toEqual([]);
    expect(await named(store, '')).toEqual([]);
  });

  test('of one name stand together: who is meant, the text does not say', async () => {
    const store = await aStore();
    const ids = [await save(store, 'a', 'Jo Müller'), await save(store, 'b', 'Jo Muller')];
    const [people, ...more] = await namedIn(store, 'by Jo Müller');
    expect(people?.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(more).toEqual([]);
  });

  test('are found among many who share a word', async () => {
    const store = await aStore();
    for (let i = 0; i < 600; i += 1) await save(store, `many-${i}`, `Ada Other${i}`);
    await save(store, 'one', 'Ada Quillfeather');
    expect(await named(store, 'by Ada Quillfeather')).toEqual([['Ada Quillfeather']]);
  });
});

test('people of keys are found, and nothing is said of the others', async () => {
  const store = await aStore();
  const id = await save(store, 'a', 'Ada Lovelace');
  const found = await peopleOfKeys(store, ['github:a', 'github:a', 'github:nobody', '__proto__']);
  expect(found.map(({ key, person }) => [key, person.id])).toEqual([['github:a', id]]);
});
