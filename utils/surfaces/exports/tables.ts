import type { Interaction } from '../../core/interaction.ts';
import {
  type Cell,
  csvOf,
  INTERACTION_COLUMNS,
  interactionRow,
  MEMBERSHIP_COLUMNS,
  membershipRow,
  type Names,
  NOTE_COLUMNS,
  noteRow,
  PERSON_COLUMNS,
  personRow,
} from '../../formats/csv-out.ts';
import { kindsIn } from '../../store/kinds.ts';
import type { Store } from '../../store/open.ts';
import { inBatches } from '../../store/read-in-batches.ts';
import type { Schema } from '../../store/schema.ts';
import { gathered } from './gathered.ts';
import { type Progress, watched } from './progress.ts';

/** What a table can hold. */
export type TableId = 'people' | 'interactions' | 'notes' | 'memberships';

type Rows = readonly (readonly Cell[])[];
type Value<S extends TableId> = S extends 'people' ? Omit<Schema[S]['value'], 'words'> : Schema[S]['value'];

/** Turns batches of records into batches of rows, each with what `look` finds out about the whole batch. */
async function* rowsOf<T, L>(
  batches: AsyncIterable<readonly T[]>,
  look: (batch: readonly T[]) => Promise<L>,
  row: (one: T, looked: L) => readonly Cell[],
): AsyncGenerator<Rows> {
  for await (const batch of batches) {
    const looked = await look(batch);
    yield batch.map((one) => row(one, looked));
  }
}

/** The names of some people, beside those of all communities. */
async function namesOf(store: Store, ids: readonly string[], communities: Names): Promise<Names> {
  const people = store.db.transaction('people').store;
  const found = await Promise.all([...new Set(ids)].map((id) => people.get(id)));
  return new Map([...communities, ...found.flatMap((one) => (one ? [[one.id, one.name] as const] : []))]);
}

/** The addresses of people's pages, by the person. */
async function pagesOf(store: Store, people: readonly { id: string }[]) {
  const index = store.db.transaction('identities').store.index('personId');
  const pages = await Promise.all(people.map(({ id }) => index.getAll(id)));
  return new Map(people.map(({ id }, i) => [id, (pages[i] ?? []).map(({ url }) => url)] as const));
}

/**
 * One kind of record as a table for a spreadsheet (CSV).
 * @param communities the names of all communities by their ids.
 */
export function tableFile(
  store: Store,
  kind: TableId,
  communities: Names,
  progress: Progress,
): Promise<Blob> {
  const read = <S extends TableId>(name: S): AsyncIterable<readonly Value<S>[]> =>
    watched(inBatches(store, name), progress) as AsyncIterable<readonly Value<S>[]>;
  const named = (ids: readonly string[]) => namesOf(store, ids, communities);
  const with_ = (all: readonly Interaction[]) => named(all.flatMap(({ personIds }) => personIds));
  const interactionTable = async function* () {
    const { of } = await kindsIn(store);
    const row = (one: Interaction, names: Names) => interactionRow(one, names, of);
    yield* csvOf(INTERACTION_COLUMNS, rowsOf(read('interactions'), with_, row));
  };
  const TABLES: Record<TableId, () => AsyncGenerator<string>> = {
    people: () =>
      csvOf(
        PERSON_COLUMNS,
        rowsOf(
          read('people'),
          (all) => pagesOf(store, all),
          (one, pages) => personRow(one, pages.get(one.id) ?? []),
        ),
      ),
    interactions: () => interactionTable(),
    notes: () =>
      csvOf(
        NOTE_COLUMNS,
        rowsOf(read('notes'), (all) => named(all.map(({ personId }) => personId)), noteRow),
      ),
    memberships: () =>
      csvOf(
        MEMBERSHIP_COLUMNS,
        rowsOf(read('memberships'), (all) => named(all.map(({ who }) => who)), membershipRow),
      ),
  };
  return gathered(TABLES[kind](), 'text/csv;charset=utf-8');
}
