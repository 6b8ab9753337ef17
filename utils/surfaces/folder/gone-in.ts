import { Refusal } from '../../core/drafts.ts';
import { type ToldOf, toldOf } from '../../core/told-of.ts';
import type { Named } from '../../core/without-person.ts';
import { editedJson } from '../../formats/kithcraft-json-lines.ts';

/** Tells of somebody, by their id in a copy and what may name them, whether they are to stay forgotten. */
export type IsForgotten = (id: string, naming: readonly string[]) => Promise<boolean>;

/** The content of a copy, from its beginning each time it is asked for. */
export type Content = () => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Goes through a copy, and waits at times for what is done with those of whom it tells. */
async function through(content: Content, work: (some: readonly ToldOf[]) => unknown): Promise<void> {
  let some: ToldOf[] = [];
  const gather = (list: string, json: string): string => {
    some.push(...toldOf(list, json));
    return json;
  };
  for await (const _ of editedJson(content(), gather)) {
    await work(some);
    some = [];
  }
}

/** Whom the user asked to forget of those in a copy, by their ids there. */
async function goneIds(content: Content, isForgotten: IsForgotten): Promise<Set<string>> {
  const gone = new Set<string>();
  await through(content, (some) =>
    Promise.all(some.map(async ({ id, naming }) => (await isForgotten(id, naming)) && gone.add(id))),
  );
  return gone;
}

/** By what else these are named there. Whose name is nowhere is named by their id alone: an empty name would be in all. */
async function namedThere(content: Content, ids: ReadonlySet<string>): Promise<Named[]> {
  const names = new Map<string, string>();
  const keys = new Map([...ids].map((id) => [id, new Set<string>()]));
  await through(content, (some) => {
    for (const { id, name, key } of some) {
      if (name !== undefined && ids.has(id)) names.set(id, name);
      if (key !== undefined) keys.get(id)?.add(key);
    }
  });
  return [...keys].map(([id, pages]) => ({ id, name: names.get(id) ?? id, keys: pages }));
}

/**
 * Who is in a copy that was asked to be forgotten.
 * @returns nothing, if the copy is damaged or of something else than Kithcraft, so that nobody can be taken out of it.
 */
export async function goneIn(content: Content, isForgotten: IsForgotten): Promise<Named[] | undefined> {
  try {
    const ids = await goneIds(content, isForgotten);
    return ids.size === 0 ? [] : await namedThere(content, ids);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
