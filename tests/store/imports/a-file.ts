import type { Arrived, FileContact, FilePerson } from '../../../utils/core/imports/arrived.ts';
import type { Choices } from '../../../utils/core/imports/judged.ts';
import { planImport } from '../../../utils/store/imports/plan.ts';
import { stageImport } from '../../../utils/store/imports/stage.ts';
import { takeBatch } from '../../../utils/store/imports/take-batch.ts';
import { beginUndo, undoBatch } from '../../../utils/store/imports/undo-import.ts';
import type { Store } from '../../../utils/store/open.ts';
import { NOW } from '../a-store.ts';
import { readEverything } from '../read-everything.ts';

/** Somebody in an invented file. */
export const fileperson = (
  mark: string,
  more: Partial<FilePerson['fields']> = {},
  handle?: string,
): FilePerson => ({
  at: { line: 1 },
  mark: `test:${mark}`,
  fields: { name: `Person ${mark}`, tags: [], topics: [], ...more },
  pages:
    handle === undefined
      ? []
      : [{ identity: { site: 'github', handle }, url: `https://github.com/${handle}` }],
  notes: [],
});

/** A contact with people of an invented file. */
export const contact = (id: string, ...marks: string[]): FileContact => ({
  id: `in:${id}`,
  marks: marks.map((mark) => `test:${mark}`),
  kind: 'message',
  at: NOW - 1_000,
  about: `About ${id}`,
});

export const file = (people: readonly FilePerson[], contacts: readonly FileContact[] = []): Arrived => ({
  people,
  contacts,
  leftOut: [],
});

export const planOf = (store: Store, arrived: Arrived) =>
  planImport(store, arrived, () => {}, new AbortController().signal);

const NONE: Choices = new Map();

/** Puts a file aside. @returns the id of the import; nothing if there is nothing in it. */
export async function staged(store: Store, arrived: Arrived, choices = NONE): Promise<string | undefined> {
  const plan = await planOf(store, arrived);
  return (await stageImport(store, { file: 'a.csv', format: 'A table' }, plan, choices, NOW))?.id;
}

/** Takes a whole file in. */
export async function takeIn(store: Store, arrived: Arrived, choices = NONE): Promise<string | undefined> {
  const id = await staged(store, arrived, choices);
  if (id === undefined) return undefined;
  while ((await takeBatch(store, id, NOW))?.state === 'running');
  return id;
}

/** Takes a whole file back. */
export async function takeBack(store: Store, id: string): Promise<void> {
  await beginUndo(store, id, NOW + 1);
  while (await undoBatch(store, id, NOW + 1));
}

/** All facts but the list of imports, in an order. */
export async function facts(store: Store) {
  const { imports: _, ...rest } = await readEverything(store);
  return rest;
}
