import type { Everything } from '../core/everything.ts';
import { namingOf } from '../core/forgotten.ts';
import type { Person } from '../core/person.ts';
import { withoutPerson } from '../core/without-person.ts';
import { forgottenAmong } from './named.ts';
import type { Store } from './open.ts';

/** Everybody a file tells of, with the keys of their pages: also those in its trash, and who was joined into another. */
function toldOf({ people, identities, trash, joins }: Everything): { person: Person; keys: string[] }[] {
  const pages = Map.groupBy(
    [...identities, ...trash.flatMap((one) => one.identities)],
    ({ personId }) => personId,
  );
  const all = [
    ...[...people, ...trash.flatMap((one) => one.people)],
    ...[...joins, ...trash.flatMap((one) => one.joins)].map(({ gone }) => gone),
  ];
  return all.map((person) => ({ person, keys: (pages.get(person.id) ?? []).map(({ key }) => key) }));
}

/**
 * A file without those whom the user asked to forget and what is theirs, and who they were, by their ids in the file.
 */
export async function withoutForgotten(
  store: Store,
  file: Everything,
): Promise<{ rest: Everything; gone: ReadonlySet<string> }> {
  const isForgotten = await forgottenAmong(store);
  const gone = new Set<string>();
  let rest = file;
  for (const { person, keys } of toldOf(file)) {
    if (!isForgotten(namingOf({ ...person, keys }))) continue;
    rest = { ...rest, ...withoutPerson(rest, { id: person.id, name: person.name, keys: new Set(keys) }) };
    gone.add(person.id);
  }
  return { rest, gone };
}
