import type { Everything } from '../../core/everything.ts';
import { ME } from '../../core/membership.ts';
import type { Getting } from './held-record.ts';

/** Those whom a file says something of, and who are neither in it nor here. */
async function unknownIn(reading: Getting, file: Everything): Promise<Set<string>> {
  const ids = new Set([
    ...file.notes.map(({ personId }) => personId),
    ...file.memberships.map(({ who }) => who),
    ...file.interactions.flatMap(({ personIds }) => personIds),
  ]);
  for (const { id } of [{ id: ME }, ...file.people]) ids.delete(id);
  for (const id of ids) if (await reading.get('people', id)) ids.delete(id);
  return ids;
}

/**
 * A file without what it says of people who are neither in it nor here: a table of notes has no people. An interaction with
 * others stays theirs.
 * @returns also the records that are left out.
 */
export async function withoutStrangers(
  reading: Getting,
  file: Everything,
): Promise<{ rest: Everything; strangers: readonly object[] }> {
  const unknown = await unknownIn(reading, file);
  if (unknown.size === 0) return { rest: file, strangers: [] };
  const strangers: object[] = [];
  const isTheirs = (one: object, id: string): boolean => {
    if (unknown.has(id)) strangers.push(one);
    return unknown.has(id);
  };
  const interactions = file.interactions.flatMap((one) => {
    const personIds = one.personIds.filter((id) => !unknown.has(id));
    if (personIds.length === one.personIds.length) return [one];
    if (personIds.length > 0) return [{ ...one, personIds }];
    strangers.push(one);
    return [];
  });
  const notes = file.notes.filter((one) => !isTheirs(one, one.personId));
  const memberships = file.memberships.filter((one) => !isTheirs(one, one.who));
  return { rest: { ...file, interactions, notes, memberships }, strangers };
}
