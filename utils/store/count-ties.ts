import { type KindChanges, NO_KIND_CHANGES } from '../core/kind-changes.ts';
import { weightsInWords } from '../core/kinds.ts';
import { kindChangesIn, storedKinds } from './kinds.ts';
import type { Store } from './open.ts';
import type { StoredPerson } from './schema.ts';
import { weighedAgain } from './ties.ts';
import { type Writing, write } from './write.ts';

/** So many people are counted in one step: whoever saves a contact meanwhile waits no longer than for these. */
const BATCH = 200;

/** Where it is kept how far this has come. It is of these records, and no part of a copy or an export. */
const KEY = 'ties';

/** Which weights ties are counted with. */
interface Counted {
  /** Those of everybody's tie; absent until the end. */
  with?: string;
  /** Those that they are being counted with, and whom that has come to. */
  now?: { with: string; after: string; done: number };
}

/** How far ties are counted. */
export interface Counting {
  done: number;
  total: number;
}

/** The weights that ties are to be counted with; undefined where all are. */
function wanted(changes: KindChanges | undefined, held: Counted | undefined): string | undefined {
  // Without a mark they are as they ship, unless the user ever changed that: then the records were restored.
  if (!held && !changes) return undefined;
  const weights = weightsInWords(changes ?? NO_KIND_CHANGES);
  return held?.with === weights ? undefined : weights;
}

/** How far ties are counted with the weights of today; undefined where all are. */
export async function countingTies({ db }: Store): Promise<Counting | undefined> {
  const [setting, mark] = await Promise.all([db.get('settings', 'interactionKinds'), db.get('batches', KEY)]);
  const held = mark as Counted | undefined;
  const weights = wanted(setting && kindChangesIn(setting), held);
  if (weights === undefined) return undefined;
  return { done: held?.now?.with === weights ? held.now.done : 0, total: await db.count('people') };
}

/** Counts the ties of the people after one, by their ids. @returns those that were looked at. */
async function countSome(writing: Writing, after: string | undefined): Promise<readonly StoredPerson[]> {
  const rest = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const people = await writing.transaction.objectStore('people').getAll(rest, BATCH);
  const counted = (await Promise.all(people.map((one) => weighedAgain(writing, one)))).flatMap(
    (one) => one ?? [],
  );
  // A spent change that names nobody means that it is not known any more whom it was about.
  const named = counted.length > 0 ? counted : people.slice(0, 1);
  await Promise.all(named.map((one) => writing.putOver('people', one)));
  return people;
}

async function step(writing: Writing): Promise<boolean> {
  const kept = writing.transaction.objectStore('batches');
  const held = (await kept.get(KEY)) as Counted | undefined;
  const weights = wanted(await storedKinds(writing), held);
  if (weights === undefined) return false;
  const begun = held?.now?.with === weights ? held.now : undefined;
  const people = await countSome(writing, begun?.after);
  const last = people.at(-1);
  const isEnd = !last || people.length < BATCH;
  const come: Counted = isEnd
    ? { with: weights }
    : { now: { with: weights, after: last.id, done: (begun?.done ?? 0) + people.length } };
  await kept.put(come, KEY);
  return !isEnd;
}

/**
 * Counts the ties of some more people with the weights of today, in one step; where those were changed meanwhile, from the
 * beginning. The worker may end between any two steps.
 * @returns whether there is more to do.
 */
export async function countTies(store: Store, now: number): Promise<boolean> {
  if (!(await countingTies(store))) return false;
  return (await write(store, 'ties counted again', now, step, { spent: true })).result;
}
