import { expect, it } from 'vitest';
import { whole } from '../../../utils/core/steps.ts';
import { KnownPeople } from '../../../utils/store/aggregates/known-people.ts';
import { recordsOf } from '../../../utils/store/aggregates/person-records.ts';
import { writeNote } from '../../../utils/store/notes.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { matcher } from '../../core/suggest/planted.ts';
import { aProfile, aStore, NOW } from '../a-store.ts';

it('what is at hand of somebody is not read again, unless they were touched since', async () => {
  const store = await aStore();
  const { id } = (await savePerson(store, aProfile(), NOW)).result;
  const known = new KnownPeople(store);
  const notes = async () =>
    (await known.of([id], { matcher, run: async (steps) => whole(steps) }, NOW)).notes.map(
      ({ text }) => text,
    );
  const [before] = await recordsOf(store, [id]);
  if (!before) throw new Error('nobody was read');
  await writeNote(store, id, 'keeps bees', undefined, NOW);
  known.have(before);
  expect(await notes()).toEqual([]);
  known.drop(new Set([id]));
  expect(await notes()).toEqual(['keeps bees']);
  known.drop(new Set([id]));
  known.have(before);
  known.drop(new Set([id]));
  expect(await notes()).toEqual(['keeps bees']);
});
