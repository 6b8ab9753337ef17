import { expect, it } from 'vitest';
import type { Everything } from '../../utils/core/everything.ts';
import { namingOf } from '../../utils/core/forgotten.ts';
import { entryWithout, withoutPerson } from '../../utils/core/without-person.ts';
import { jsonChunks } from '../../utils/formats/json-stream.ts';
import { headOf } from '../../utils/formats/kithcraft-json.ts';
import { editedJson } from '../../utils/formats/kithcraft-json-lines.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { joinPeople } from '../../utils/store/join-people.ts';
import { goneIn } from '../../utils/surfaces/folder/gone-in.ts';
import { sampleNetwork } from '../fixtures/network.ts';
import { aStore, NOW } from '../store/a-store.ts';
import { readEverything } from '../store/read-everything.ts';

/** Records with somebody in the trash, and two who were joined. */
async function sample(): Promise<Everything> {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  const [one, two, three] = (await readEverything(store)).people;
  await deletePerson(store, one?.id ?? '', NOW);
  await joinPeople(store, { keptId: two?.id ?? '', goneId: three?.id ?? '' }, NOW);
  return readEverything(store);
}

async function* batch(list: readonly unknown[]) {
  yield list;
}

const written = async (all: Everything): Promise<string> => {
  const lists = Object.entries(all).map(([name, list]) => [name, batch(list)] as const);
  return (await Array.fromAsync(jsonChunks(headOf(NOW), Object.fromEntries(lists)))).join('');
};

const content = (text: string) =>
  async function* () {
    yield new TextEncoder().encode(text);
  };

it('whoever is taken out of a file line by line is gone from it as from all of it at once', async () => {
  const all = await sample();
  const text = await written(all);
  const people = [
    ...all.people.slice(0, 8),
    ...all.trash.flatMap((one) => one.people),
    ...all.joins.map(({ gone }) => gone),
  ];
  expect(people).toHaveLength(10);
  const pages = [...all.identities, ...all.trash.flatMap((one) => one.identities)];
  for (const person of people) {
    const naming = namingOf({ ...person, keys: [] });
    const gone = await goneIn(content(text), async (_, given) => given.some((one) => naming.includes(one)));
    const keys = new Set(pages.filter(({ personId }) => personId === person.id).map(({ key }) => key));
    const named = { id: person.id, name: person.name, keys };
    expect(gone).toEqual([named]);
    const edited = editedJson(content(text)(), (list, json) => entryWithout(list, json, gone ?? []));
    const after = (await Array.fromAsync(edited)).join('');
    expect(after).toBe(await written({ ...all, ...withoutPerson(all, named) }));
    expect(after).not.toContain(JSON.stringify(person.id));
  }
});

it('somebody who is known by a page alone is gone with all that is theirs', async () => {
  const all = await sample();
  const text = await written(all);
  const [page] = all.identities;
  const gone = await goneIn(content(text), async (_, given) => given.includes(`page:${page?.key}`));
  const person = all.people.find(({ id }) => id === page?.personId);
  expect(gone).toMatchObject([{ id: person?.id, name: person?.name }]);
});
