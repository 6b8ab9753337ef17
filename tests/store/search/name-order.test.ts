import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import type { Store } from '../../../utils/store/open.ts';
import { existing, putPerson, savePerson } from '../../../utils/store/people.ts';
import { PeopleIndex } from '../../../utils/store/search/people-index.ts';
import { searchName } from '../../../utils/store/search/search-db.ts';
import { write } from '../../../utils/store/write.ts';
import { aProfile, aStore, NOW } from '../a-store.ts';

const made: string[] = [];
afterEach(async () => {
  for (const name of made.splice(0)) await deleteDB(name, { blocked: () => {} });
});

const anyName = fc.constantFrom(
  'Ärne',
  'ada',
  'Zoe',
  'Øyvind',
  'Łukasz',
  'Иван',
  '李雷',
  'Bo 10',
  'Bo 9',
  'Émile',
);
const anyStep = fc.record({
  kind: fc.constantFrom('add', 'add', 'rename', 'delete'),
  name: anyName,
  whom: fc.nat(30),
});
type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never;
let handle = 0;

const rename = (store: Store, id: string, name: string) =>
  write(store, 'person changed', NOW, async (writing) =>
    putPerson(writing, { ...(await existing(writing, id)), name }),
  );

async function take({ kind, name, whom }: Step, store: Store): Promise<void> {
  const ids = await store.db.getAllKeys('people');
  const id = ids[whom % ids.length];
  handle += 1;
  const page = { identity: { site: 'github', handle: `h${handle}` }, url: `https://github.com/h${handle}` };
  if (kind === 'add' || id === undefined) await savePerson(store, aProfile({ name, ...page }), NOW);
  else if (kind === 'rename') await rename(store, id, name);
  else await deletePerson(store, id, NOW);
}

it('has everybody once, in the order of the language, after whatever was changed', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 14 }), fc.nat(3), async (steps, most) => {
      const store = await aStore();
      made.push(searchName(store.db.name));
      const index = new PeopleIndex(store, most);
      const { compare } = new Intl.Collator(undefined, { numeric: true });
      for (const step of steps) {
        await take(step, store);
        const ids = await index.byName();
        const all = await store.db.getAll('people');
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const names = ids.map((id) => all.find((one) => one.id === id)?.name ?? '');
        expect(names).toEqual(all.map(({ name }) => name).toSorted(compare));
      }
    }),
    { numRuns: 25 },
  ));
