import * as z from 'zod/mini';
import { namingOf } from './forgotten.ts';

/** Who an entry of a copy tells of: by their id there, and by what may name them. */
export interface ToldOf {
  id: string;
  /** Where the entry says it. */
  name?: string;
  /** The key of a page. */
  key?: string;
  naming: readonly string[];
}

// A copy is of any version, and may have been written to by others: of an entry no more is taken for granted than is used.
const texts = z.optional(z.array(z.string()));
const person = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1)),
  organisation: z.optional(z.string()),
  emails: texts,
  marks: texts,
});
const page = z.object({ key: z.string().check(z.minLength(1)), personId: z.string() });
const joined = z.object({ gone: person });
const list = z.catch(z.array(z.unknown()), []);
const trashed = z.object({ people: list, identities: list, joins: list });

function ofPerson(entry: unknown): ToldOf[] {
  const { data } = person.safeParse(entry);
  return data ? [{ id: data.id, name: data.name, naming: namingOf({ ...data, keys: [] }) }] : [];
}

function ofPage(entry: unknown): ToldOf[] {
  const { data } = page.safeParse(entry);
  const named = data && namingOf({ name: '', keys: [data.key] });
  return data && named ? [{ id: data.personId, key: data.key, naming: named }] : [];
}

function ofJoin(entry: unknown): ToldOf[] {
  const { data } = joined.safeParse(entry);
  return data ? ofPerson(data.gone) : [];
}

function ofTrash(entry: unknown): ToldOf[] {
  const { data } = trashed.safeParse(entry);
  if (!data) return [];
  const { people, identities, joins } = data;
  return [...people.flatMap(ofPerson), ...identities.flatMap(ofPage), ...joins.flatMap(ofJoin)];
}

const READERS = new Map<string, (entry: unknown) => ToldOf[]>([
  ['people', ofPerson],
  ['identities', ofPage],
  ['joins', ofJoin],
  ['trash', ofTrash],
]);

/** Who an entry of a list of a copy is about, where it says who that is: people, pages, joins, what was deleted. */
export function toldOf(name: string, json: string): ToldOf[] {
  const read = READERS.get(name);
  return read ? read(JSON.parse(json)) : [];
}
