import { promiseAmong, promiseOf, withNext } from '../core/follow-ups/next.ts';
import type { Interaction } from '../core/interaction.ts';
import type { WeightOf } from '../core/interaction-kinds.ts';
import type { Person } from '../core/person.ts';
import { tieOf, withInteraction } from '../core/tie.ts';
import { weightsIn } from './kinds.ts';
import { heldPerson, plain, putPerson } from './people.ts';
import type { StoredPerson } from './schema.ts';
import type { Writing } from './write.ts';

/** A person with what new interactions add to what is kept of them: nothing is counted again. */
export function withInteractions<P extends Person>(
  person: P,
  added: readonly Interaction[],
  weightOf: WeightOf,
): P {
  const tie = added.reduce((sum, one) => withInteraction(sum, one, weightOf), person.tie);
  return withNext({ ...person, tie }, promiseAmong(added, promiseOf(person)));
}

/** Adds new interactions to what is kept with a person. The words are not made anew. */
export async function addToTie(
  writing: Writing,
  personId: string,
  added: readonly Interaction[],
  now: number,
): Promise<void> {
  const [person, weightOf] = await Promise.all([heldPerson(writing, personId), weightsIn(writing)]);
  await writing.put('people', { ...withInteractions(person, added, weightOf), updatedAt: now });
}

/** A person with what their interactions make of the tie and of the next follow-up. */
async function counted(writing: Writing, person: Person): Promise<Person> {
  const index = writing.transaction.objectStore('interactions').index('personIds');
  const [all, weightOf] = await Promise.all([index.getAll(person.id), weightsIn(writing)]);
  return withNext({ ...person, tie: tieOf(all, weightOf) }, promiseAmong(all));
}

/** What is kept about the interactions with a person, counted from them: after an edit or a deletion. */
export async function recount(writing: Writing, personId: string, now: number): Promise<void> {
  const stored = await writing.get('people', personId);
  if (stored) await putPerson(writing, { ...(await counted(writing, plain(stored))), updatedAt: now });
}

/** The same sum, added up in another order. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

const sameTie = (a: Person, b: Person): boolean =>
  a.tie.count === b.tie.count &&
  a.tie.lastId === b.tie.lastId &&
  isClose(a.tie.sum, b.tie.sum) &&
  JSON.stringify(a.next) === JSON.stringify(b.next);

/** Puts right what is kept about a person where it does not fit their interactions; what fits is left as it is. */
export async function settleTie(writing: Writing, personId: string): Promise<void> {
  const stored = await writing.get('people', personId);
  if (!stored) return;
  const person = plain(stored);
  const right = await counted(writing, person);
  if (!sameTie(person, right)) await putPerson(writing, right);
}

/** A person with the tie that the weights of today make; undefined where it is the same. */
export async function weighedAgain(
  writing: Writing,
  stored: StoredPerson,
): Promise<StoredPerson | undefined> {
  const { tie } = await counted(writing, plain(stored));
  return isClose(stored.tie.sum, tie.sum) ? undefined : { ...stored, tie: { ...stored.tie, sum: tie.sum } };
}

/** Puts a tie right that was counted with other weights than those of today. */
export async function weighAgain(writing: Writing, personId: string): Promise<void> {
  const stored = await writing.get('people', personId);
  const right = stored && (await weighedAgain(writing, stored));
  if (right) await writing.put('people', right);
}
