import type { Everything } from '../../core/everything.ts';
import {
  type AnyRecord,
  type JudgedPerson,
  judgeRecord,
  noVerdicts,
  type RecordsPlan,
  type Verdicts,
} from '../../core/imports/judge-record.ts';
import { entryAt, goneFrom, numbered, type OwnExport } from '../../core/imports/own-export.ts';
import type { LeftOut } from '../../core/incoming.ts';
import type { Person } from '../../core/person.ts';
import type { Store } from '../open.ts';
import { FACT_STORES, type FactStore } from '../schema.ts';
import { withoutForgotten } from '../without-forgotten.ts';
import { besideHeld } from './beside-held.ts';
import { type Getting, heldRecord, keyOf } from './held-record.ts';

type OnProgress = (done: number, total: number) => void;

/** So many are looked at at once. */
const AT_ONCE = 500;

const FORGOTTEN =
  'You asked to forget this person, so nothing about them is taken in, wherever in the file it stands.';

const UNKNOWN =
  'It is about somebody who is not here, so it is left out. Take in the table of people first, then this one again.';

/** Where those stand whom the user asked to forget; who is only in the trash of the file, or in a join, stands there. */
function stayAway({ all, leftOut }: OwnExport, gone: ReadonlySet<string>): LeftOut[] {
  const idsOf = {
    people: all.people.map(({ id }) => [id]),
    trash: all.trash.map(({ people }) => people.map(({ id }) => id)),
    joins: all.joins.map(({ goneId }) => [goneId]),
  };
  const left = new Set(gone);
  return (['people', 'trash', 'joins'] as const).flatMap((list) =>
    [...numbered(idsOf[list], goneFrom(list, leftOut))].flatMap(([number, ids]) =>
      ids.flatMap((id) => (left.delete(id) ? [{ at: entryAt(list, number), reason: FORGOTTEN }] : [])),
    ),
  );
}

/** Looks at the records of one kind, some at once. One that stands twice is compared with itself the second time. */
async function judged(
  reading: Getting,
  list: FactStore,
  given: readonly AnyRecord[],
  onJudged: (record: AnyRecord, verdict: keyof Verdicts) => void,
): Promise<void> {
  const taken = new Map<string, AnyRecord>();
  for (let i = 0; i < given.length; i += AT_ONCE) {
    const some = given.slice(i, i + AT_ONCE);
    const held = await Promise.all(some.map((one) => heldRecord(reading, list, one)));
    for (const [at, record] of some.entries()) {
      const key = keyOf(list, record);
      const verdict = judgeRecord(list, taken.get(key) ?? held[at], record);
      if (verdict === 'new' || verdict === 'replaced') taken.set(key, record);
      onJudged(record, verdict);
    }
  }
}

async function verdictsOn(reading: Getting, given: Everything, onProgress: OnProgress, signal: AbortSignal) {
  const total = FACT_STORES.reduce((sum, list) => sum + given[list].length, 0);
  const lists = Object.fromEntries(FACT_STORES.map((list) => [list, noVerdicts()])) as Record<
    FactStore,
    Verdicts
  >;
  const people: JudgedPerson[] = [];
  let done = 0;
  for (const list of FACT_STORES)
    await judged(reading, list, given[list], (record, verdict) => {
      signal.throwIfAborted();
      if (done % AT_ONCE === 0) onProgress(done, total);
      done += 1;
      lists[list][verdict] += 1;
      if (list !== 'people' || verdict === 'same') return;
      const { id, name } = record as Person;
      people.push({ id, name, verdict });
    });
  return { lists, people };
}

/**
 * Finds out what taking an export of our own in would do, record by record as it would be done; changes nothing.
 * @param onProgress is told how many records were looked at. @param signal ends it.
 */
export async function planRecords(
  store: Store,
  own: OwnExport,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<RecordsPlan> {
  const { rest, gone } = await withoutForgotten(store, own.all);
  const transaction = store.db.transaction([...FACT_STORES]);
  const reading: Getting = { get: (name, key) => transaction.objectStore(name).get(key) };
  const { rest: given, strangers } = await besideHeld(reading, rest);
  const found = await verdictsOn(reading, given, onProgress, signal);
  const unknown = strangers.map((one) => ({ at: { line: own.lines?.get(one) ?? 1 }, reason: UNKNOWN }));
  return { ...found, leftOut: [...own.leftOut, ...stayAway(own, gone), ...unknown] };
}
