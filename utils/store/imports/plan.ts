import { namingOf } from '../../core/forgotten.ts';
import { identityKey } from '../../core/identity.ts';
import type { Arrived, FilePerson } from '../../core/imports/arrived.ts';
import type { Judged, Plan } from '../../core/imports/judged.ts';
import type { LeftOut } from '../../core/incoming.ts';
import { forgottenAmong } from '../named.ts';
import type { Store } from '../open.ts';
import { judge } from './judge.ts';
import { peopleByName } from './people-by-name.ts';
import { readingOf } from './reading.ts';

/** So many are looked at in one transaction. */
const AT_ONCE = 200;

/** What names somebody in a file, as it is remembered of those who are forgotten. */
export const namingOfPerson = ({ id, mark, fields, pages }: FilePerson): string[] =>
  namingOf({ ...fields, id, keys: pages.map(({ identity }) => identityKey(identity)), marks: [mark] });

const stayAway = ({ at }: FilePerson): LeftOut => ({
  at,
  reason: 'You asked to forget this person, so nothing about them is taken in.',
});

/** Those who may be taken in, and those whom the user asked to forget. */
async function withoutForgotten(store: Store, people: readonly FilePerson[]) {
  const isForgotten = await forgottenAmong(store);
  const [kept, leftOut]: [FilePerson[], LeftOut[]] = [[], []];
  for (const person of people)
    if (await isForgotten(namingOfPerson(person))) leftOut.push(stayAway(person));
    else kept.push(person);
  return { kept, leftOut };
}

/** Those that are not there yet, each once. */
async function newOnes<T extends { id: string }>(
  store: Store,
  name: 'interactions' | 'notes',
  all: readonly T[],
): Promise<T[]> {
  const fresh = new Map<string, T>();
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const some = all.slice(i, i + AT_ONCE);
    const objects = store.db.transaction(name).store;
    const keys = await Promise.all(some.map(({ id }) => objects.getKey(id)));
    for (const [at, one] of some.entries()) if (keys[at] === undefined) fresh.set(one.id, one);
  }
  return [...fresh.values()];
}

/**
 * Finds out what taking a file in would do; changes nothing.
 * @param onProgress is told how many of the people were looked at. @param signal ends it.
 */
export async function planImport(
  store: Store,
  arrived: Arrived,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Plan> {
  const { kept, leftOut } = await withoutForgotten(store, arrived.people);
  const byName = await peopleByName(store);
  const people: Judged[] = [];
  for (let i = 0; i < kept.length; i += AT_ONCE) {
    signal.throwIfAborted();
    onProgress(i, kept.length);
    const reading = readingOf(store, byName);
    const some = kept.slice(i, i + AT_ONCE);
    const verdicts = await Promise.all(some.map((person) => judge(reading, person)));
    for (const [at, verdict] of verdicts.entries()) {
      const person = some[at];
      if (person) people.push({ person, verdict });
    }
  }
  const marks = new Set(kept.map(({ mark }) => mark));
  const given = arrived.contacts.filter((one) => one.marks.some((mark) => marks.has(mark)));
  const contacts = await newOnes(store, 'interactions', given);
  return {
    people,
    contacts,
    contactsHeld: given.length - contacts.length,
    notes: (
      await newOnes(
        store,
        'notes',
        kept.flatMap((one) => one.notes),
      )
    ).length,
    leftOut: [...arrived.leftOut, ...leftOut],
  };
}
